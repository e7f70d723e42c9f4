// From a draft to an approved edition: submitted, signed off level by level, or given back with a reason.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { Forbidden, type Issue, type Outcome, Stale, StateError } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { requiredSignoffs, signoffLevels } from "#lib/staff/permissions.ts";
import type { Kind } from "../kind.ts";
import { whyNotTheirs } from "../may-sign.ts";
import type { EditionState } from "../states.ts";
import { demand, type EditionToken, lockEdition } from "./lock.ts";
import { type EditionRow, record } from "./record.ts";
import { whatIsWrong } from "./what-is-wrong.ts";

/** What a reviewer confirms of what they read, besides its being true. */
export const proofChecklist = ["names", "numbers", "words"] as const;
export type ProofChecklist = Record<(typeof proofChecklist)[number], boolean>;

/** Sends a draft to its reviewers; refuses content that its kind's schema refuses, and a change that nothing explains. */
export async function submitForReview(
  actor: Actor,
  kind: Kind,
  seen: EditionToken,
  within?: Transaction,
): Promise<Outcome<EditionToken>> {
  return inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    const state = demand(actor, kind, "submit", edition);
    const issues = await whatIsWrong(tx, kind, edition);
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: await move(tx, actor, edition, state, "submitted") };
  });
}

/**
 * Signs the edition off at a level, 1 to 3, as read: `digest` is what the reviewer's page showed. The last level approves it.
 * That different people sign, and none of them wrote it, is the database's word as well.
 */
export async function signOff(
  actor: Actor,
  kind: Kind,
  seen: EditionToken & { digest: string; level: number; checklist: ProofChecklist; note?: string },
  within?: Transaction,
): Promise<Outcome<EditionToken>> {
  if (signoffLevels[actor.role] !== seen.level)
    throw new Forbidden(`${actor.role} may not sign at level ${seen.level}`);
  return inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    const state = demand(actor, kind, seen.level === requiredSignoffs ? "approve" : "sign_off", edition);
    const done = await tx.signoff.findMany({ where: { editionId: edition.id } });
    if (seen.level !== done.length + 1) throw new StateError(`the next sign-off is level ${done.length + 1}`);
    if (seen.digest !== edition.digest) throw new Stale("a sign-off is for the words that were read");
    const code = await whyNotTheirs(actor, edition.id, tx);
    const issues: Issue[] = code === null ? [] : [{ field: "reviewer", code }];
    for (const item of proofChecklist)
      if (!seen.checklist[item]) issues.push({ field: `checklist.${item}`, code: "unconfirmed" });
    if (issues.length > 0) return { ok: false, issues };
    const { level, digest, checklist } = seen;
    await tx.signoff.create({ data: { editionId: edition.id, level, actorId: actor.id, digest, checklist } });
    return { ok: true, value: await move(tx, actor, edition, state, "signed_off", seen.note) };
  });
}

/** Gives an edition back to its author with a reason. Sign-offs given so far end; the timeline keeps them. */
export async function returnToAuthor(
  actor: Actor,
  kind: Kind,
  seen: EditionToken & { reason: string },
  within?: Transaction,
): Promise<Outcome<EditionToken>> {
  return inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    const state = demand(actor, kind, "return", edition);
    if (seen.reason.trim() === "") return { ok: false, issues: [{ field: "reason", code: "required" }] };
    await tx.signoff.deleteMany({ where: { editionId: edition.id } });
    return { ok: true, value: await move(tx, actor, edition, state, "returned", seen.reason.trim()) };
  });
}

/** The installer's own approval of the project's facts: it stands for no review and says so in the timeline. */
export async function approveUnreviewed(
  actor: Actor,
  kind: Kind,
  seen: EditionToken,
  within?: Transaction,
): Promise<EditionToken> {
  if (actor.role !== "installer")
    throw new Forbidden("only the installer's first editions go without review");
  return inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    return move(tx, actor, edition, demand(actor, kind, "approve", edition), "approved_unreviewed");
  });
}

async function move(
  tx: Transaction,
  actor: Actor,
  edition: EditionRow,
  state: EditionState,
  verb: string,
  note: string | null = null,
): Promise<EditionToken> {
  const moved = await tx.edition.update({
    where: { id: edition.id },
    data: { state, moves: { increment: 1 } },
  });
  await record(tx, actor, verb, moved, note || null);
  return { editionId: moved.id, moves: moved.moves };
}
