// What stands at the beginning of every command: the document is this transaction's, the person saw its present state,
// and may do what they are about to do.
import type { Transaction } from "#lib/db/client.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can } from "#lib/staff/permissions.ts";
import type { Kind } from "../kind.ts";
import { after, type EditionState, type EditionVerb } from "../states.ts";
import type { EditionRow } from "./record.ts";

/** The edition that a person saw, and after how many moves. Every form and every action carries one. */
export type EditionToken = { editionId: string; moves: number };

/** Whether there is such a document; it is this transaction's until its end. */
export async function lockDocument(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM document WHERE id = ${id} FOR UPDATE`;
  return rows.length > 0;
}

/** The same of several; in the order of their ids, so that two who do this wait for each other, never crosswise. */
export async function lockDocuments(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM document WHERE id = ANY(${ids}::text[]) ORDER BY id COLLATE "C" FOR UPDATE`;
}

/**
 * Makes the documents of several editions this transaction's, before anything is written: whoever writes a line of the audit
 * trail makes all others wait, also one who holds a document that is still to come. In the order of their ids, so that
 * two who do this wait for each other, never crosswise; and before a bundle that they are in.
 */
export async function lockDocumentsOf(tx: Transaction, editionIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM document WHERE id IN (SELECT document_id FROM edition WHERE id = ANY(${editionIds}::uuid[]))
    ORDER BY id COLLATE "C" FOR UPDATE`;
}

/** The edition as the person saw it; throws Stale where it has moved on since. */
export async function lockEdition(tx: Transaction, kind: Kind, seen: EditionToken): Promise<EditionRow> {
  const found = await tx.edition.findUniqueOrThrow({
    where: { id: seen.editionId },
    select: { document: { select: { id: true, kind: true } } },
  });
  if (found.document.kind !== kind.kind)
    throw new StateError(`a ${found.document.kind} is not a ${kind.kind}`);
  await lockDocument(tx, found.document.id);
  const edition = await tx.edition.findUniqueOrThrow({ where: { id: seen.editionId } });
  if (edition.moves !== seen.moves) throw new Stale("someone else has changed this edition meanwhile");
  return edition;
}

/** The state after the verb; throws where the actor may not do it, or it cannot be done. */
export function demand(actor: Actor, kind: Kind, verb: EditionVerb, edition: EditionRow): EditionState {
  demandPermission(actor, verb, edition.number, kind.parksOf(edition.documentId, edition.content));
  return demandMove(edition.state, verb);
}

export function demandPermission(
  actor: Actor,
  verb: EditionVerb,
  number: number,
  parks: readonly string[],
): void {
  if (!can(actor, verb, { isFirst: number === 1, parks }))
    throw new Forbidden(`${actor.role} may not ${verb}`);
}

export function demandMove(state: EditionState, verb: EditionVerb): EditionState {
  const next = after(state, verb);
  if (next === null) throw new StateError(`an edition that is ${state} cannot be: ${verb}`);
  return next;
}
