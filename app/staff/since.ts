// What changed in a document while somebody had a page about it open.
import { type Change, changesBetween } from "#lib/editorial/changes.ts";
import { contentAt, type DeskDocument } from "#lib/editorial/drafts.ts";
import { isUuid } from "#lib/values/uuid.ts";
import { oneOf } from "./query.ts";

/** `since`: what the page's address says, such as <edition>.<revision>; null where it says nothing that can be read. */
export async function changesSince(
  { id, open, published }: DeskDocument,
  since: string | string[] | undefined,
): Promise<Change[] | null> {
  const [editionId = "", revision = ""] = oneOf(since)?.split(".") ?? [];
  if (!isUuid(editionId) || !/^\d{1,9}$/.test(revision)) return null;
  const seen = await contentAt(id, { editionId, base: Number(revision) });
  return seen === null ? null : changesBetween(seen, (open ?? published)?.content);
}
