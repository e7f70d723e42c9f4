// Bundles that staff put together before publication: an event with its projects and its figures is one piece of news.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { Forbidden, type Outcome, StateError } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import { can, canAtDesk } from "#lib/staff/permissions.ts";
import type { Kind } from "../kind.ts";
import { after } from "../states.ts";
import { demandPermission, type EditionToken, lockDocumentsOf, lockEdition } from "./lock.ts";
import { record } from "./record.ts";
import { orIssues, Refused } from "./refused.ts";
import { type ProofChecklist, returnToAuthor, signOff, submitForReview } from "./review.ts";

/** Makes an empty bundle. Whoever may write or schedule may begin one. */
export async function openBundle(actor: Actor, title: Text, within?: Transaction): Promise<{ id: string }> {
  return inTransaction(within, async (tx) => {
    if (!canAtDesk(actor, "open_bundles")) throw new Forbidden(`${actor.role} may not open a bundle`);
    const bundle = await tx.bundle.create({ data: { title }, select: { id: true } });
    await writeAudit(tx, actor, { action: "bundle_opened", object: `bundle:${bundle.id}` });
    return bundle;
  });
}

/** Puts an open edition into a bundle, or with null takes it out of the one that it is in. Not while either is to be published at a time. */
export async function putIntoBundle(
  actor: Actor,
  kind: Kind,
  seen: EditionToken,
  bundleId: string | null,
  within?: Transaction,
): Promise<void> {
  await inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    const parks = kind.parksOf(edition.documentId, edition.content);
    const concern = { isFirst: edition.number === 1, parks };
    if (!can(actor, "schedule", concern)) demandPermission(actor, "save", edition.number, parks);
    if (after(edition.state, "save") === null)
      throw new StateError("what is published or abandoned stays in its bundle");
    for (const id of [edition.bundleId, bundleId]) if (id !== null) await demandOpen(tx, id);
    const moved = await tx.edition.update({ where: { id: edition.id }, data: { bundleId } });
    await record(tx, actor, bundleId ? "put_into_bundle" : "taken_out_of_bundle", moved);
  });
}

async function demandOpen(tx: Transaction, id: string): Promise<void> {
  const [bundle] = await tx.$queryRaw<{ isOpen: boolean }[]>`
    SELECT published_at IS NULL AND NOT EXISTS (SELECT FROM schedule WHERE bundle_id = bundle.id AND failed_at IS NULL) AS "isOpen"
    FROM bundle WHERE id = ${id}::uuid FOR UPDATE`;
  if (!bundle?.isOpen) throw new StateError("the bundle is published, or is about to be");
}

type Seen = { kind: Kind; seen: EditionToken };

/** Sends several drafts to their reviewers: all of them or none. An issue names the document before its field. */
export function submitTogether(actor: Actor, editions: readonly Seen[]): Promise<Outcome<null>> {
  return allOrNone(editions, async ({ kind, seen }, tx) => {
    const outcome = await submitForReview(actor, kind, seen, tx);
    if (outcome.ok) return outcome;
    const { documentId } = await tx.edition.findUniqueOrThrow({ where: { id: seen.editionId } });
    return {
      ok: false,
      issues: outcome.issues.map((issue) => ({ ...issue, field: `${documentId}.${issue.field}` })),
    };
  });
}

/** Signs off several editions at one level, as they were read: all of them or none. */
export function signOffTogether(
  actor: Actor,
  editions: readonly (Seen & { digest: string })[],
  said: { level: number; checklist: ProofChecklist; note?: string },
): Promise<Outcome<null>> {
  return allOrNone(editions, ({ kind, seen, digest }, tx) =>
    signOff(actor, kind, { ...seen, ...said, digest }, tx),
  );
}

/** Gives several editions back to their authors with one reason: all of them or none. */
export function returnTogether(
  actor: Actor,
  editions: readonly Seen[],
  reason: string,
): Promise<Outcome<null>> {
  return allOrNone(editions, ({ kind, seen }, tx) => returnToAuthor(actor, kind, { ...seen, reason }, tx));
}

async function allOrNone<E extends Seen>(
  editions: readonly E[],
  work: (each: E, tx: Transaction) => Promise<Outcome<unknown>>,
): Promise<Outcome<null>> {
  if (editions.length === 0) throw new StateError("the bundle holds nothing to which this can be done");
  const together = async (tx: Transaction) => {
    await lockDocumentsOf(
      tx,
      editions.map(({ seen }) => seen.editionId),
    );
    for (const each of editions) {
      const outcome = await work(each, tx);
      if (!outcome.ok) throw new Refused(outcome.issues);
    }
    return { ok: true as const, value: null };
  };
  return orIssues(undefined, () => inTransaction(undefined, together));
}
