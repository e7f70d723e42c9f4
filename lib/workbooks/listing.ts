// The lists onto which new documents may go, such as an event's of the projects that were signed there.
import { staffDb, type Transaction } from "#lib/db/client.ts";
import { type DeskDocument, documentFrom, latestFirst, may } from "#lib/editorial/drafts.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { isUnderReview, presentOf } from "./plan.ts";
import type { Table } from "./tables.ts";

/** Whose list the actor may change, the latest first; not where they have typed what is not saved. */
export async function listsFor(
  actor: Actor,
  kindOf: KindOf,
  { listedIn }: Table,
  db: Transaction = staffDb(),
): Promise<DeskDocument[]> {
  if (!listedIn) return [];
  const rows = await db.document.findMany({
    where: { kind: listedIn.kind, workingCopies: { none: { actorId: actor.id } } },
    include: latestFirst,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows
    .map((row) => documentFrom(kindOf, row))
    .filter((each) => isThere(each) && may(actor, "save", each));
}

function isThere({ open, published }: DeskDocument): boolean {
  return open !== null || published?.state === "published";
}

/** What chooses it. Of one under review, in this state of it only: no sign-off is undone that nobody saw. */
export function listKey(document: DeskDocument): string {
  const present = presentOf(document);
  const { editionId, moves } = present.token;
  return isUnderReview(present) ? `${document.id}:${editionId}:${moves}` : document.id;
}

/** The document that the key speaks of. */
export function listedDocument(key: string): string {
  return key.split(":", 1)[0] ?? "";
}

/** The content with these at the end of its list. */
export function withListed({ listedIn }: Table, content: unknown, ids: readonly string[]): unknown {
  if (!listedIn) return content;
  const held = content as Record<string, unknown>;
  const list = held[listedIn.field];
  return { ...held, [listedIn.field]: [...(Array.isArray(list) ? list : []), ...ids] };
}
