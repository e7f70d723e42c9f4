// The second factor: a phone is told a secret, proves that it knows it, and from then on its codes are asked for.
import { isAPIError } from "better-auth/api";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { inTransaction, staffDb, type Transaction } from "#lib/db/client.ts";
import { StateError } from "#lib/errors.ts";
import { writeAudit } from "./audit-line.ts";
import { staffAuth } from "./auth.ts";
import { newBackupCodes, plainCode } from "./backup-codes.ts";
import { cookiesOf, withCookies } from "./cookies.ts";
import { endSessions } from "./ending.ts";
import { newPhoneSecret } from "./phone-secret.ts";
import { currentStanding } from "./session.ts";
import { claimCode } from "./used-codes.ts";

/** How better-auth knows a secret that it did not make itself. */
const inBase32 = "base32:";

/** Thinks of a secret for the account's phone, unless one is already waiting to be proved. */
export async function beginEnrolment(accountId: string): Promise<void> {
  const present = await staffDb().staffTwoFactor.findUnique({ where: { accountId } });
  if (present?.verified) throw new StateError("there is a second factor already");
  if (present) return;
  const secret = await encrypted(`${inBase32}${newPhoneSecret()}`);
  const backupCodes = await encrypted(JSON.stringify(newBackupCodes()));
  await staffDb().staffTwoFactor.createMany({
    data: [{ accountId, secret, backupCodes }],
    skipDuplicates: true,
  });
}

/** The secret that waits to be proved, in base32; null where none does. */
export async function awaitedSecret(accountId: string): Promise<string | null> {
  const present = await staffDb().staffTwoFactor.findUnique({ where: { accountId } });
  return present && !present.verified ? (await decrypted(present.secret)).slice(inBase32.length) : null;
}

/** Null where the code was wrong. Every other session of the account ends, since it was begun without the phone. */
export async function confirmEnrolment(
  typed: string,
  headers: Headers,
): Promise<{ cookies: string[]; backupCodes: string[] } | null> {
  const body = { code: plainCode(typed) };
  const cookies = await staffAuth()
    .api.verifyTOTP({ body, headers, returnHeaders: true })
    .then(cookiesOf)
    .catch((error: unknown) => {
      if (isAPIError(error)) return null;
      throw error;
    });
  if (!cookies) return null;
  const standing = await currentStanding(withCookies(headers, cookies));
  if (standing.kind !== "signed_in") throw new StateError("the session ended meanwhile");
  const { actor, sessionId } = standing;
  await claimCode(actor.id, body.code);
  await inTransaction(undefined, async (tx) => {
    await endSessions(tx, { accountId: actor.id, except: sessionId });
    await writeAudit(tx, actor, { action: "second_factor_set_up", object: `account:${actor.id}` });
    await writeAudit(tx, actor, { action: "signed_in", object: `session:${sessionId}` });
  });
  return { cookies, backupCodes: await backupCodesOf(actor.id) };
}

/** Those that have not been used yet. */
export async function backupCodesOf(accountId: string): Promise<string[]> {
  const present = await staffDb().staffTwoFactor.findUnique({ where: { accountId } });
  return present?.verified ? (JSON.parse(await decrypted(present.backupCodes)) as string[]) : [];
}

/** New ones in the place of all that were handed out before. */
export async function renewBackupCodes(tx: Transaction, accountId: string): Promise<string[]> {
  const codes = newBackupCodes();
  const backupCodes = await encrypted(JSON.stringify(codes));
  await tx.staffTwoFactor.updateMany({ where: { accountId, verified: true }, data: { backupCodes } });
  return codes;
}

/** The phone's codes no longer count, and are no longer asked for. */
export async function removeSecondFactor(tx: Transaction, accountId: string): Promise<void> {
  await tx.staffTwoFactor.deleteMany({ where: { accountId } });
  await tx.$executeRaw`UPDATE staff_account SET two_factor_enabled = false, changed_at = now()
    WHERE id = ${accountId}::uuid`;
}

async function encrypted(data: string): Promise<string> {
  return symmetricEncrypt({ key: (await staffAuth().$context).secretConfig, data });
}

async function decrypted(data: string): Promise<string> {
  return symmetricDecrypt({ key: (await staffAuth().$context).secretConfig, data });
}
