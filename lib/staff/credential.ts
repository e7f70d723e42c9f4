// An account's password, as better-auth stores it.
import { randomBytes } from "node:crypto";
import type { Transaction } from "#lib/db/client.ts";
import { staffAuth } from "./auth.ts";

/** Before the transaction: hashing takes its time. Null for one that nobody knows, until its owner chooses. */
export async function hashOf(password: string | null): Promise<string> {
  const context = await staffAuth().$context;
  return context.password.hash(password ?? randomBytes(32).toString("base64url"));
}

export async function putPassword(tx: Transaction, accountId: string, hash: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO staff_credential (id, account_id, subject, password)
    VALUES (gen_random_uuid(), ${accountId}::uuid, ${accountId}, ${hash})
    ON CONFLICT (account_id) DO UPDATE SET password = excluded.password, changed_at = now()`;
}
