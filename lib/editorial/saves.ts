// Every save of a document's editions, as it was: to be read, and to be put into one's own copy again.
import { staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { type Change, changesBetween } from "./changes.ts";
import type { Beginning, Typed } from "./commands/working-copy.ts";
import { type DeskDocument, type DeskEdition, editionBefore, typedIn } from "./drafts.ts";
import { presentOf } from "./editing.ts";

export type Save = {
  /** The edition's move that it was. */
  number: number;
  actorId: string;
  savedAt: Date;
  typed: Typed;
  /** Compared with the save before; of the first, with the edition before. */
  changes: Change[];
};

/** How often each edition of the document was saved; an edition that never was is left out. */
export async function countSaves(documentId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await staffDb().save.groupBy({
    by: ["editionId"],
    where: { edition: { documentId } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ editionId, _count }) => [editionId, _count._all]));
}

/** The saves of one edition, newest first. `editions`: all of the document, newest first. */
export async function listSaves(edition: DeskEdition, editions: readonly DeskEdition[]): Promise<Save[]> {
  const rows = await staffDb().save.findMany({
    where: { editionId: edition.token.editionId },
    orderBy: { number: "asc" },
  });
  let before: Typed = { content: editionBefore(edition, editions)?.content };
  const saves = rows.map((row) => {
    const typed = typedIn(row);
    const changes = changesBetween(asOne(before), asOne(typed));
    before = typed;
    return { number: row.number, actorId: row.actorId, savedAt: row.savedAt, typed, changes };
  });
  return saves.reverse();
}

/** The content, and beside it what is said of the change, as the form has them. */
export function asOne(typed: Typed | null): unknown {
  if (!typed) return null;
  const { content, ...said } = typed;
  return { ...(content as object), ...said };
}

/**
 * What an edition of the document said, or one save of it; null where there is none. What was said of a change goes with
 * the open edition, and with no other.
 */
export async function typedOnce(
  { id, open }: DeskDocument,
  { editionId, save }: { editionId: string; save?: number },
): Promise<Typed | null> {
  const where = { editionId, edition: { documentId: id }, ...(save === undefined ? {} : { number: save }) };
  const row = await staffDb().save.findFirst({ where, orderBy: { number: "desc" } });
  if (!row) return null;
  return open?.token.editionId === editionId ? typedIn(row) : { content: row.content };
}

/**
 * What a person has before them who puts older words into their copy. Where someone else has saved in the open edition, only
 * what is published: so both are shown to them before theirs is saved.
 */
export async function beginningOfRestored(actor: Actor, document: DeskDocument): Promise<Beginning> {
  const { open, published } = document;
  if (!open) return presentOf(document);
  const where = { editionId: open.token.editionId, actorId: { not: actor.id } };
  const others = await staffDb().save.count({ where });
  return others > 0 ? { after: published?.number ?? 0 } : open.token;
}
