// What became of an edition while somebody had a page about it open.
import { type Change, changesBetween } from "#lib/editorial/changes.ts";
import { contentAt, type DeskDocument, findDeskEdition } from "#lib/editorial/drafts.ts";
import type { EditionState } from "#lib/editorial/states.ts";
import { isUuid } from "#lib/values/uuid.ts";
import { oneOf } from "./query.ts";

/** `state`: of the edition that they saw, as it is now. */
export type Since = { changes: Change[]; state: EditionState };

/** `since`: what the page's address says, such as <edition>.<moves>; null where it says nothing that can be read. */
export async function changesSince(
  { id, published }: DeskDocument,
  since: string | string[] | undefined,
): Promise<Since | null> {
  const [editionId = "", moves = ""] = oneOf(since)?.split(".") ?? [];
  if (!isUuid(editionId) || !/^\d{1,9}$/.test(moves)) return null;
  const seen = await contentAt(id, { editionId, base: Number(moves) });
  const edition = await findDeskEdition(id, editionId);
  if (seen === null || !edition) return null;
  const { state } = edition;
  const present = state === "superseded" && published ? published : edition;
  return { changes: changesBetween(seen, present.content), state };
}
