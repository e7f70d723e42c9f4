// Publication at a time. The order stands in a table that every process looks at; the database lets one of them carry it out.
import { inTransaction, isPassing, type Transaction } from "#lib/db/client.ts";
import { Forbidden, type Issue, type Outcome, Stale, StateError } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import { can } from "#lib/staff/permissions.ts";
import type { Kind, KindOf } from "../kind.ts";
import { openBundle, putIntoBundle } from "./bundle.ts";
import { type EditionToken, lockDocumentsOf, lockEdition } from "./lock.ts";
import { publish } from "./publish.ts";
import { type EditionRow, record } from "./record.ts";
import { orIssues, Refused } from "./refused.ts";

/** The person as they are now; null where they are nobody any more. */
export type FindActor = (id: string) => Promise<Actor | null>;

/** Orders a bundle, all of whose editions are approved, to be published not before a time. A second order replaces the first. */
export async function schedulePublication(
  actor: Actor,
  kindOf: KindOf,
  order: { bundleId: string; publishAt: Date; now: Date; seen?: readonly EditionToken[] },
  within?: Transaction,
): Promise<Outcome<null>> {
  return inTransaction(within, async (tx) => {
    if (order.publishAt <= order.now)
      return { ok: false, issues: [{ field: "publishAt", code: "in_the_past" }] };
    const editions = await lockBundle(tx, order.bundleId);
    demandSchedule(actor, kindOf, editions);
    if (order.seen) demandSeen(editions, order.seen);
    if (editions.length === 0 || editions.some(({ state }) => state !== "approved"))
      return { ok: false, issues: [{ field: "bundle", code: "not_approved" }] };
    const { bundleId, publishAt } = order;
    const said = { publishAt, actorId: actor.id, failedAt: null, failure: null };
    await tx.schedule.upsert({ where: { bundleId }, create: { bundleId, ...said }, update: said });
    for (const edition of editions) await record(tx, actor, "scheduled", edition, publishAt.toISOString());
    return { ok: true, value: null };
  });
}

/** The same for one edition: where it is in no bundle, one is made for it alone. */
export async function scheduleEdition(
  actor: Actor,
  kindOf: KindOf,
  order: { kind: Kind; seen: EditionToken; title: Text; publishAt: Date; now: Date },
): Promise<Outcome<null>> {
  const work = async (tx: Transaction) => {
    const { publishAt, now } = order;
    const { bundleId: own } = await lockEdition(tx, order.kind, order.seen);
    const bundleId = own ?? (await openBundle(actor, order.title, tx)).id;
    if (own === null) await putIntoBundle(actor, order.kind, order.seen, bundleId, tx);
    const outcome = await schedulePublication(actor, kindOf, { bundleId, publishAt, now }, tx);
    if (!outcome.ok) throw new Refused(outcome.issues);
    return outcome;
  };
  return orIssues(undefined, () => inTransaction(undefined, work));
}

/** Calls an order off. */
export async function callOffPublication(actor: Actor, kindOf: KindOf, bundleId: string): Promise<void> {
  await inTransaction(undefined, async (tx) => {
    const editions = await lockBundle(tx, bundleId);
    demandSchedule(actor, kindOf, editions);
    await tx.schedule.deleteMany({ where: { bundleId } });
    for (const edition of editions) await record(tx, actor, "unscheduled", edition);
  });
}

/**
 * Publishes one bundle that is due, in the name of whoever ordered it; null when none is. What cannot be published is
 * marked with the reasons and left for people: it is not tried again by itself, and nothing due later waits for it.
 * `complain` hears of what is the program's own fault. Throws only what passes by itself, such as a server that is away.
 */
export async function publishNextDue(
  kindOf: KindOf,
  findActor: FindActor,
  complain: (error: unknown) => void,
): Promise<string | null> {
  return inTransaction(undefined, async (tx) => {
    // Whoever holds the row does it; the others go on to the next.
    const [order] = await tx.$queryRaw<{ bundle_id: string; actor_id: string }[]>`
      SELECT bundle_id, actor_id FROM schedule WHERE publish_at <= now() AND failed_at IS NULL
      ORDER BY publish_at, bundle_id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!order) return null;
    const { bundle_id: bundleId, actor_id: actorId } = order;
    const actor = await findActor(actorId);
    await tx.$executeRaw`SAVEPOINT attempt`;
    let result = "done";
    try {
      await carryOut(tx, kindOf, actor, bundleId);
    } catch (error) {
      const reasons = reasonsOf(error) ?? unexpected(error, complain);
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT attempt`;
      const failed = { failedAt: await timeNow(tx), failure: JSON.stringify(reasons) };
      await tx.schedule.update({ where: { bundleId }, data: failed });
      result = `failed:${reasons.map(({ code }) => code).join(",")}`;
    }
    await writeAudit(tx, scheduler, { action: "carried_out", object: `bundle:${bundleId}`, result });
    return bundleId;
  });
}

/** The program itself, which does at a time what a person ordered. */
const scheduler = { id: "system:scheduler", role: "scheduler", address: null };

async function carryOut(
  tx: Transaction,
  kindOf: KindOf,
  actor: Actor | null,
  bundleId: string,
): Promise<void> {
  if (!actor) throw new Forbidden("whoever ordered it has no account any more");
  const editions = await lockBundle(tx, bundleId);
  const { title } = await tx.bundle.findUniqueOrThrow({ where: { id: bundleId } });
  await publish(
    actor,
    {
      id: bundleId,
      title: title as Text,
      editions: editions.map(({ id, moves, document }) => ({
        kind: kindOf(document.kind),
        seen: { editionId: id, moves },
      })),
    },
    tx,
  );
}

/** What people can mend; null where it is the program's own fault, or the server's. */
function reasonsOf(error: unknown): Issue[] | null {
  if (error instanceof Refused) return error.issues;
  if (error instanceof Forbidden) return [{ field: "actor", code: "not_allowed" }];
  if (error instanceof StateError) return [{ field: "bundle", code: "not_approved" }];
  return null;
}

/** Told to whoever runs the portal. What passes by itself is thrown on: it is tried again. */
function unexpected(error: unknown, complain: (error: unknown) => void): Issue[] {
  if (isPassing(error)) throw error;
  complain(error);
  return [{ field: "bundle", code: "unexpected" }];
}

async function lockBundle(tx: Transaction, id: string) {
  const held = await tx.edition.findMany({ where: { bundleId: id }, select: { id: true } });
  await lockDocumentsOf(
    tx,
    held.map((each) => each.id),
  );
  await tx.$queryRaw`SELECT id FROM bundle WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.edition.findMany({
    where: { bundleId: id },
    include: { document: { select: { kind: true } } },
    orderBy: { documentId: "asc" },
  });
}

function demandSchedule(
  actor: Actor,
  kindOf: KindOf,
  editions: readonly (EditionRow & { document: { kind: string } })[],
): void {
  for (const { number, documentId, content, document } of editions) {
    const parks = kindOf(document.kind).parksOf(documentId, content);
    if (!can(actor, "schedule", { isFirst: number === 1, parks }))
      throw new Forbidden(`${actor.role} may not schedule`);
  }
}

/** The bundle holds what the person saw, as they saw it. */
function demandSeen(editions: readonly EditionRow[], seen: readonly EditionToken[]): void {
  const isSeen = ({ id, moves }: EditionRow) =>
    seen.some((each) => each.editionId === id && each.moves === moves);
  if (editions.length !== seen.length || !editions.every(isSeen))
    throw new Stale("the bundle holds something else by now");
}

async function timeNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("PostgreSQL tells no time");
  return row.now;
}
