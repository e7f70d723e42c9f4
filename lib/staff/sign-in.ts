// At the door: user name and password, then the code from the phone. Nothing that is said here tells whether an account exists.
import { setTimeout as pause } from "node:timers/promises";
import { isAPIError } from "better-auth/api";
import { inTransaction, staffDb } from "#lib/db/client.ts";
import { plainUsername } from "./account-rules.ts";
import { type Attempt, beginAttempt } from "./attempts.ts";
import { type AuditLine, type Doer, writeAudit } from "./audit-line.ts";
import { staffAuth } from "./auth.ts";
import { plainCode } from "./backup-codes.ts";
import { clientAddress } from "./client-address.ts";
import { cookiesOf, withCookies } from "./cookies.ts";
import { endSessions } from "./ending.ts";
import { beginEnrolment } from "./enrolment.ts";
import { longestPassword, plainPassword } from "./passwords.ts";
import { currentStanding } from "./session.ts";
import { claimCode, releaseCode } from "./used-codes.ts";

/** Each carries the cookies that the browser is to be given. */
export type Entered =
  | { kind: "signed_in" | "enrolling" | "code_awaited"; cookies: string[] }
  | { kind: "wrong" }
  | { kind: "locked"; minutes: number }
  /** The code was awaited for too long, or guessed at too often: it begins again with the password. */
  | { kind: "start_again" };

/** A refusal takes as long as this at least, whatever was wrong. In milliseconds. */
const slowness = 500;

export async function signIn(
  typed: { username: string; password: string },
  headers: Headers,
): Promise<Entered> {
  const slow = pause(slowness);
  const username = plainUsername(typed.username);
  const begun = await beginAttempt(username, clientAddress(headers));
  if (!begun.ok) return slow.then(() => ({ kind: "locked", minutes: begun.minutes }));
  const cookies = await withPassword(username, typed.password, headers);
  if (!cookies) {
    const id = (await staffDb().staffAccount.findUnique({ where: { username }, select: { id: true } }))?.id;
    return slow.then(() => failed(begun.attempt, "sign_in", id, headers));
  }
  await endPresent(headers);
  const inside = withCookies(headers, cookies);
  const standing = await currentStanding(inside);
  if (standing.kind === "nobody") {
    await begun.attempt.passed();
    return { kind: "code_awaited", cookies };
  }
  await begun.attempt.succeeded();
  if (standing.kind === "enrolling") {
    await beginEnrolment(standing.account.id);
    return { kind: "enrolling", cookies };
  }
  await auditSignIn(inside);
  return { kind: "signed_in", cookies };
}

/** The six digits from the phone, or one of the codes for when it is away. */
export async function enterCode(typed: string, headers: Headers): Promise<Entered> {
  const account = await challenged(headers);
  if (!account) return { kind: "start_again" };
  const begun = await beginAttempt(account.username, clientAddress(headers));
  if (!begun.ok) return { kind: "locked", minutes: begun.minutes };
  const code = plainCode(typed);
  if (!(await claimCode(account.id, code))) return failed(begun.attempt, "enter_code", account.id, headers);
  const cookies = await withCode(code, headers);
  if (cookies === "start_again") return { kind: "start_again" };
  if (!cookies) {
    await releaseCode(account.id, code);
    return failed(begun.attempt, "enter_code", account.id, headers);
  }
  await begun.attempt.succeeded();
  await auditSignIn(withCookies(headers, cookies));
  return { kind: "signed_in", cookies };
}

/** Whether someone's password was right, and their code is awaited. */
export async function awaitsCode(headers: Headers): Promise<boolean> {
  return (await challenged(headers)) !== null;
}

async function withPassword(username: string, password: string, headers: Headers): Promise<string[] | null> {
  const body = {
    username,
    password: plainPassword(password).slice(0, longestPassword + 1),
    rememberMe: false,
  };
  return refusable(async () =>
    cookiesOf(await staffAuth().api.signInUsername({ body, headers, returnHeaders: true })),
  );
}

async function withCode(code: string, headers: Headers): Promise<string[] | "start_again" | null> {
  const { api } = staffAuth();
  const sent = { body: { code }, headers, returnHeaders: true } as const;
  try {
    return cookiesOf(await (/^\d{6}$/.test(code) ? api.verifyTOTP(sent) : api.verifyBackupCode(sent)));
  } catch (error) {
    if (!isAPIError(error)) throw error;
    const isOver = ["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"].includes(
      error.body?.code ?? "",
    );
    return isOver ? "start_again" : null;
  }
}

async function refusable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}

async function challenged(headers: Headers): Promise<{ id: string; username: string } | null> {
  const identifier = await staffAuth().api.challenge({ headers });
  if (identifier === null) return null;
  const [account] = await staffDb().$queryRaw<{ id: string; username: string }[]>`
    SELECT account.id, account.username
    FROM staff_verification AS awaited JOIN staff_account AS account ON account.id::text = awaited.value
    WHERE awaited.identifier = ${identifier} AND awaited.expires_at > now() AND account.deactivated_at IS NULL`;
  return account ?? null;
}

/** Whoever was signed in with this browser before no longer is. */
async function endPresent(headers: Headers): Promise<void> {
  const standing = await currentStanding(headers);
  if (standing.kind !== "signed_in" && standing.kind !== "enrolling") return;
  const { account, sessionId } = standing;
  await inTransaction(undefined, (tx) => endSessions(tx, { accountId: account.id, only: sessionId }));
}

async function failed(
  attempt: Attempt,
  action: "sign_in" | "enter_code",
  accountId: string | undefined,
  headers: Headers,
): Promise<Entered> {
  const minutes = await attempt.failed();
  // What was typed as a name may be a password: it is named only where it is an account.
  const object = `account:${accountId ?? "unknown"}`;
  await auditNobody(headers, {
    action,
    object,
    result: minutes === null ? "refused:wrong" : "refused:locked",
  });
  return minutes === null ? { kind: "wrong" } : { kind: "locked", minutes };
}

function auditNobody(headers: Headers, line: AuditLine): Promise<void> {
  const nobody: Doer = { id: "anonymous", role: "none", address: clientAddress(headers) };
  return inTransaction(undefined, (tx) => writeAudit(tx, nobody, line));
}

async function auditSignIn(headers: Headers): Promise<void> {
  const standing = await currentStanding(headers);
  if (standing.kind !== "signed_in") return;
  const { actor, sessionId } = standing;
  await inTransaction(undefined, (tx) =>
    writeAudit(tx, actor, { action: "signed_in", object: `session:${sessionId}` }),
  );
}
