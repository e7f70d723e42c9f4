// What the desk does with an enquiry. Each leaves an entry that colleagues read, and a line of the audit trail without its words.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { Forbidden, type Outcome, Stale, StateError } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import { canOnEnquiry } from "#lib/staff/permissions.ts";

/** The enquiry as a person saw it: `moves` counts its changes. */
export type EnquirySeen = { id: string; moves: number };

/** Notes that someone is about to see the whole of it, and why. Whatever it is shown for comes after this. */
export async function unmaskEnquiry(actor: Actor, id: string, reason: string): Promise<Outcome<null>> {
  return onEnquiry(actor, { id }, async (tx) => {
    if (reason === "") return missing("why");
    await record(tx, actor, id, "unmasked", reason);
    return done;
  });
}

/** `assigneeId`: someone of `answerers`; null for nobody. */
export async function assignEnquiry(
  actor: Actor,
  seen: EnquirySeen,
  assigneeId: string | null,
  answerers: readonly { id: string; name: string }[],
): Promise<Outcome<null>> {
  return onEnquiry(actor, seen, async (tx, enquiry) => {
    const assignee = answerers.find((each) => each.id === assigneeId);
    if (assigneeId !== null && !assignee) return missing("assignee");
    demandOpen(enquiry);
    await tx.enquiry.update({ where: { id: seen.id }, data: { assigneeId } });
    await record(tx, actor, seen.id, "assigned", assignee?.name ?? null);
    return done;
  });
}

/** For colleagues; the sender does not see it. */
export async function noteOnEnquiry(actor: Actor, id: string, words: string): Promise<Outcome<null>> {
  return onEnquiry(actor, { id }, async (tx) => {
    if (words === "") return missing("note");
    await record(tx, actor, id, "noted", words);
    return done;
  });
}

/**
 * Notes that it was passed on to whoever runs the park: only as long as its sender agrees. `words`: whom it went to, needed where
 * the sender agreed to nobody by name, and how. What they agreed to is read here, since they may withdraw it at any time.
 */
export async function passOnEnquiry(actor: Actor, id: string, words: string): Promise<Outcome<null>> {
  return onEnquiry(actor, { id }, async (tx, enquiry) => {
    demandOpen(enquiry);
    const consent = await tx.consent.findFirst({
      where: { enquiryId: id, purpose: "share", withdrawnAt: null },
    });
    if (consent === null) throw new StateError("the sender does not agree that this enquiry is passed on");
    const said = [consent.recipient ?? "", words].filter((each) => each !== "").join("：");
    if (said === "") return missing("passing");
    await record(tx, actor, id, "passed_on", said);
    return done;
  });
}

/** The sender reads it at their receipt. */
export async function answerEnquiry(actor: Actor, seen: EnquirySeen, words: string): Promise<Outcome<null>> {
  return onEnquiry(actor, seen, async (tx, enquiry) => {
    if (words === "") return missing("answer");
    demandOpen(enquiry);
    await tx.$executeRaw`UPDATE enquiry SET answered_at = coalesce(answered_at, clock_timestamp()) WHERE id = ${seen.id}::uuid`;
    await record(tx, actor, seen.id, "answered", words);
    return done;
  });
}

/** `reason`: needed where nobody answered; for colleagues. */
export async function closeEnquiry(actor: Actor, seen: EnquirySeen, reason: string): Promise<Outcome<null>> {
  return onEnquiry(actor, seen, async (tx, enquiry) => {
    demandOpen(enquiry);
    if (enquiry.answeredAt === null && reason === "") return missing("reason");
    await tx.$executeRaw`UPDATE enquiry SET closed_at = clock_timestamp() WHERE id = ${seen.id}::uuid`;
    await record(tx, actor, seen.id, "closed", reason === "" ? null : reason);
    return done;
  });
}

const done: Outcome<null> = { ok: true, value: null };

function missing(field: string): Outcome<null> {
  return { ok: false, issues: [{ field, code: "required" }] };
}

type Row = {
  parkId: string | null;
  moves: number;
  answeredAt: Date | null;
  closedAt: Date | null;
  removedAt: Date | null;
};

/** What stands at the beginning of each: the enquiry is this transaction's, is theirs, and has not moved on since they saw it. */
async function onEnquiry(
  actor: Actor,
  { id, moves }: { id: string; moves?: number },
  work: (tx: Transaction, enquiry: Row) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  return inTransaction(undefined, async (tx) => {
    const [enquiry] = await tx.$queryRaw<Row[]>`
      SELECT park_id AS "parkId", revision AS moves, answered_at AS "answeredAt", closed_at AS "closedAt", removed_at AS "removedAt"
      FROM enquiry WHERE id = ${id}::uuid FOR UPDATE`;
    if (!enquiry || !canOnEnquiry(actor, "answer", enquiry.parkId))
      throw new Forbidden(`${actor.role} may not answer this enquiry`);
    if (enquiry.removedAt !== null)
      throw new StateError("the personal information of this enquiry was removed");
    if (moves !== undefined && enquiry.moves !== moves)
      throw new Stale("someone has changed this enquiry meanwhile");
    return work(tx, enquiry);
  });
}

function demandOpen({ closedAt }: Row): void {
  if (closedAt !== null) throw new StateError("this enquiry is closed");
}

/** The same words by the same person right after one another were sent twice. */
async function record(
  tx: Transaction,
  actor: Actor,
  enquiryId: string,
  verb: string,
  note: string | null,
): Promise<void> {
  const last = await tx.enquiryEntry.findFirst({ where: { enquiryId }, orderBy: { id: "desc" } });
  const isOften = verb === "noted" || verb === "passed_on";
  const isAgain = isOften && last?.verb === verb && last.actorId === actor.id && last.note === note;
  if (isAgain) return;
  await tx.$executeRaw`INSERT INTO enquiry_entry (enquiry_id, actor_id, verb, note, at)
    VALUES (${enquiryId}::uuid, ${actor.id}, ${verb}, ${note}, clock_timestamp())`;
  await writeAudit(tx, actor, { action: `enquiry_${verb}`, object: `enquiry:${enquiryId}` });
}

/** Notes what became of it beside what a person did. */
export async function recordEnquiry(
  actor: Actor,
  enquiryId: string,
  verb: "mailed" | "not_mailed",
): Promise<void> {
  await inTransaction(undefined, (tx) => record(tx, actor, enquiryId, verb, null));
}

/**
 * Whether the last thing that was done with it is this, by this person and in these words: a form that was sent twice is no
 * conflict. Other words are one, or they would be lost.
 */
export async function isDoneAlready(
  actor: Actor,
  enquiryId: string,
  verb: string,
  words: string,
): Promise<boolean> {
  return inTransaction(undefined, async (tx) => {
    const last = await tx.enquiryEntry.findFirst({
      where: { enquiryId, verb: { notIn: ["mailed", "not_mailed"] } },
      orderBy: { id: "desc" },
    });
    const isSame = verb === "assigned" || (last?.note ?? "") === words;
    return last?.verb === verb && last.actorId === actor.id && isSame;
  });
}
