// What an administrator does with accounts. Nobody but its owner ever knows a password: each new start is a one-time link.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { Forbidden, type Issue, type Outcome } from "#lib/errors.ts";
import { isUuid } from "#lib/values/uuid.ts";
import { nameIssues, plainName, plainUsername, usernameIssues } from "./account-rules.ts";
import { type Actor, type ParkScope, type StaffRole, staffRoles } from "./actor.ts";
import { forgetFailures } from "./attempts.ts";
import { writeAudit } from "./audit-line.ts";
import { hashOf, putPassword } from "./credential.ts";
import { endSessions } from "./ending.ts";
import { removeSecondFactor } from "./enrolment.ts";
import { makeLink, spendLinks } from "./links.ts";
import { canAtDesk, isBoundToParks } from "./permissions.ts";

export type AccountForm = { name: string; role: string; parks: ParkScope };

/** Gives the token of the link by which its owner chooses a password. */
export async function createAccount(
  actor: Actor,
  form: AccountForm & { username: string },
): Promise<Outcome<{ id: string; token: string }>> {
  demandManager(actor);
  const name = plainName(form.name);
  const username = plainUsername(form.username);
  const hash = await hashOf(null);
  return inTransaction(undefined, async (tx) => {
    const issues = [...nameIssues(name), ...usernameIssues(username), ...(await dutyIssues(tx, form))];
    if (issues.length > 0) return { ok: false, issues };
    const role = form.role as StaffRole;
    const made = await tx.staffAccount.createManyAndReturn({
      data: [{ name, username, role }],
      skipDuplicates: true,
    });
    const [account] = made;
    if (!account) return { ok: false, issues: [{ field: "username", code: "taken" }] };
    await putPassword(tx, account.id, hash);
    const duties = await putDuties(tx, account.id, form);
    await writeAudit(tx, actor, {
      action: "account_created",
      object: `account:${account.id}`,
      result: `done: ${duties}`,
    });
    return { ok: true, value: { id: account.id, token: await newLink(tx, actor, account) } };
  });
}

/** Name, role and parks of someone else; they hold from that person's next request on. */
export async function changeAccount(actor: Actor, id: string, form: AccountForm): Promise<Outcome<null>> {
  const name = plainName(form.name);
  return onSomeoneElse(actor, id, async (tx, account) => {
    const issues = [...nameIssues(name), ...(await dutyIssues(tx, form))];
    if (account.role === "administrator" && form.role !== "administrator")
      issues.push(...(await lastOne(tx, account)));
    if (issues.length > 0) return { ok: false, issues };
    await tx.$executeRaw`UPDATE staff_account SET name = ${name}, changed_at = now() WHERE id = ${id}::uuid`;
    const duties = await putDuties(tx, id, form);
    await writeAudit(tx, actor, {
      action: "account_changed",
      object: `account:${id}`,
      result: `done: ${account.role} → ${duties}`,
    });
    return { ok: true, value: null };
  });
}

/** They are signed out and cannot sign in; what they wrote stays theirs. */
export async function deactivateAccount(actor: Actor, id: string): Promise<Outcome<null>> {
  return onSomeoneElse(actor, id, async (tx, account) => {
    const issues = account.role === "administrator" ? await lastOne(tx, account) : [];
    if (issues.length > 0) return { ok: false, issues };
    await tx.$executeRaw`UPDATE staff_account SET deactivated_at = now(), changed_at = now()
      WHERE id = ${id}::uuid AND deactivated_at IS NULL`;
    await endSessions(tx, { accountId: id });
    await spendLinks(tx, id);
    await writeAudit(tx, actor, { action: "account_deactivated", object: `account:${id}` });
    return { ok: true, value: null };
  });
}

export async function reactivateAccount(actor: Actor, id: string): Promise<Outcome<null>> {
  return onSomeoneElse(actor, id, async (tx) => {
    await tx.$executeRaw`UPDATE staff_account SET deactivated_at = NULL, changed_at = now() WHERE id = ${id}::uuid`;
    await writeAudit(tx, actor, { action: "account_reactivated", object: `account:${id}` });
    return { ok: true, value: null };
  });
}

/**
 * For someone who forgot their password or lost their phone: from now on only the link whose token this gives leads in.
 * The phone's secret stays unless it was lost, too.
 */
export async function renewLink(
  actor: Actor,
  id: string,
  lost: { phone: boolean },
): Promise<Outcome<string>> {
  const hash = await hashOf(null);
  return onSomeoneElse(actor, id, async (tx, account) => {
    if (account.deactivatedAt) return { ok: false, issues: [{ field: "account", code: "deactivated" }] };
    await shutOut(tx, id, hash, lost);
    return { ok: true, value: await newLink(tx, actor, account) };
  });
}

/** Neither the password nor, where the phone was lost, its codes lead in any more, and nobody is signed in. */
export async function shutOut(
  tx: Transaction,
  id: string,
  hash: string,
  lost: { phone: boolean },
): Promise<void> {
  await putPassword(tx, id, hash);
  await endSessions(tx, { accountId: id });
  if (lost.phone) await removeSecondFactor(tx, id);
}

type Row = { id: string; username: string; role: StaffRole; deactivatedAt: Date | null };

async function newLink(
  tx: Transaction,
  actor: Actor,
  account: { id: string; username: string },
): Promise<string> {
  await forgetFailures(tx, account.username);
  await writeAudit(tx, actor, { action: "link_made", object: `account:${account.id}` });
  return makeLink(tx, actor.id, account.id);
}

async function onSomeoneElse<T>(
  actor: Actor,
  id: string,
  work: (tx: Transaction, account: Row) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  demandManager(actor);
  if (id === actor.id) return { ok: false, issues: [{ field: "account", code: "own_account" }] };
  return inTransaction(undefined, async (tx) => {
    // Whoever changes administrators waits for whoever else does; the trigger takes the same lock.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('portal.administrators'))::text`;
    const account = isUuid(id) ? await tx.staffAccount.findUnique({ where: { id } }) : null;
    if (!account) throw new Forbidden("no such account");
    return work(tx, account);
  });
}

function demandManager(actor: Actor): void {
  if (!canAtDesk(actor, "manage_people")) throw new Forbidden(`${actor.role} may not manage people`);
}

async function lastOne(tx: Transaction, { id, deactivatedAt }: Row): Promise<Issue[]> {
  const others = { role: "administrator", deactivatedAt: null, id: { not: id } } as const;
  if (deactivatedAt || (await tx.staffAccount.count({ where: others })) > 0) return [];
  return [{ field: "account", code: "last_administrator" }];
}

async function dutyIssues(tx: Transaction, { role, parks }: AccountForm): Promise<Issue[]> {
  if (!(staffRoles as readonly string[]).includes(role)) return [{ field: "role", code: "required" }];
  if (parks === "all" || !isBoundToParks(role)) return [];
  if (parks.length === 0) return [{ field: "parks", code: "required" }];
  const known = await tx.document.count({ where: { kind: "park", id: { in: [...parks] } } });
  return known === new Set(parks).size ? [] : [{ field: "parks", code: "unknown_park" }];
}

/** Gives role and parks in words for the audit trail. */
async function putDuties(tx: Transaction, accountId: string, { role, parks }: AccountForm): Promise<string> {
  const some = parks === "all" || !isBoundToParks(role) ? [] : [...new Set(parks)];
  await tx.staffAccount.update({
    where: { id: accountId },
    data: { role: role as StaffRole, allParks: some.length === 0 },
  });
  await tx.parkScope.deleteMany({ where: { accountId } });
  await tx.parkScope.createMany({ data: some.map((parkId) => ({ accountId, parkId })) });
  return `${role}, ${some.length === 0 ? "all parks" : some.join(" ")}`;
}
