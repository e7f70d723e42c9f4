// What a form hands back to the page of a document that it was sent from: what is wrong with it, what was typed, and, where it
// came too late, what had happened by then.
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { noteFor } from "./notes.ts";
import { changesSince } from "./since.ts";

export async function handedBack(
  document: DeskDocument,
  here: string,
  query: Record<string, string | string[] | undefined>,
) {
  const [{ issues: all, values }, since] = await Promise.all([
    noteFor(here, query["note"]),
    changesSince(document, query["since"]),
  ]);
  const issues = all.filter(({ code }) => code !== "stale");
  return { hasProblems: all.length > 0, issues, values, since: issues.length < all.length ? since : null };
}
