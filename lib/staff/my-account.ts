// What people do with their own account.
import { inTransaction, staffDb } from "#lib/db/client.ts";
import type { Outcome } from "#lib/errors.ts";
import { passwordIssues } from "./account-rules.ts";
import type { Actor } from "./actor.ts";
import { beginAttempt } from "./attempts.ts";
import { writeAudit } from "./audit-line.ts";
import { staffAuth } from "./auth.ts";
import { clientAddress } from "./client-address.ts";
import { hashOf, putPassword } from "./credential.ts";
import { endSessions } from "./ending.ts";
import { beginEnrolment, removeSecondFactor, renewBackupCodes } from "./enrolment.ts";
import { longestPassword, plainPassword } from "./passwords.ts";
import { type Account, currentStanding } from "./session.ts";

export type Me = { actor: Actor; account: Account; sessionId: string };

/** Signed out everywhere else, too: whoever knew the old password may be there. */
export async function changePassword(
  { actor, account, sessionId }: Me,
  form: { current: string; password: string; again: string },
): Promise<Outcome<null>> {
  const proof = await prove(account, actor.address, form.current);
  if (!proof.ok) return proof;
  const issues = passwordIssues(form, account);
  if (issues.length === 0 && plainPassword(form.password) === plainPassword(form.current))
    issues.push({ field: "password", code: "same_as_before" });
  if (issues.length > 0) return { ok: false, issues };
  const hash = await hashOf(plainPassword(form.password));
  await inTransaction(undefined, async (tx) => {
    await putPassword(tx, account.id, hash);
    await endSessions(tx, { accountId: account.id, except: sessionId });
    await writeAudit(tx, actor, { action: "password_changed", object: `account:${account.id}` });
  });
  return { ok: true, value: null };
}

/** For a first phone, or another one: the present one's codes no longer count. */
export async function changePhone({ actor, account }: Me, password: string): Promise<Outcome<null>> {
  const proof = await prove(account, actor.address, password);
  if (!proof.ok) return proof;
  await inTransaction(undefined, async (tx) => {
    await removeSecondFactor(tx, account.id);
    if (account.hasSecondFactor)
      await writeAudit(tx, actor, { action: "second_factor_removed", object: `account:${account.id}` });
  });
  await beginEnrolment(account.id);
  return proof;
}

export async function changeBackupCodes(
  { actor, account }: Me,
  password: string,
): Promise<Outcome<string[]>> {
  const proof = await prove(account, actor.address, password);
  if (!proof.ok) return proof;
  const codes = await inTransaction(undefined, async (tx) => {
    await writeAudit(tx, actor, { action: "backup_codes_renewed", object: `account:${account.id}` });
    return renewBackupCodes(tx, account.id);
  });
  return { ok: true, value: codes };
}

/** Without `only`, every session but this one. */
export async function endMine({ actor, sessionId }: Me, only?: string): Promise<void> {
  await inTransaction(undefined, async (tx) => {
    const which = only === undefined ? { except: sessionId } : { only };
    const ended = await endSessions(tx, { accountId: actor.id, ...which });
    const object = only === undefined ? `account:${actor.id}` : `session:${only}`;
    if (ended > 0) await writeAudit(tx, actor, { action: "session_ended", object });
  });
}

/** Also for someone who has not set up their second factor yet. */
export async function signOut(headers: Headers): Promise<void> {
  const standing = await currentStanding(headers);
  if (standing.kind !== "signed_in" && standing.kind !== "enrolling") return;
  const { account, sessionId } = standing;
  const doer = { ...account, address: clientAddress(headers) };
  await inTransaction(undefined, async (tx) => {
    await endSessions(tx, { accountId: account.id, only: sessionId });
    await writeAudit(tx, doer, { action: "signed_out", object: `session:${sessionId}` });
  });
}

/** That it is really them who sit there. Wrong tries count as they do at the door. */
async function prove(account: Account, address: string | null, password: string): Promise<Outcome<null>> {
  const begun = await beginAttempt(account.username, address);
  if (!begun.ok) return locked(begun.minutes);
  const stored = await staffDb().staffCredential.findUniqueOrThrow({ where: { accountId: account.id } });
  const context = await staffAuth().$context;
  const given = plainPassword(password).slice(0, longestPassword + 1);
  if (await context.password.verify({ hash: stored.password, password: given })) {
    await begun.attempt.succeeded();
    return { ok: true, value: null };
  }
  const minutes = await begun.attempt.failed();
  return minutes === null
    ? { ok: false, issues: [{ field: "current", code: "wrong_password" }] }
    : locked(minutes);
}

function locked(minutes: number): Outcome<null> {
  return { ok: false, issues: [{ field: "current", code: "locked", values: { minutes } }] };
}
