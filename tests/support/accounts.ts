// Accounts and sessions, put into a database directly; how people get them by themselves is what the journeys tell.
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { ParkScope, StaffRole } from "#lib/staff/actor.ts";
import { ask } from "#prisma/ask.ts";

export type TestAccount = { id: string; username: string; name: string };

type Wanted = { role?: StaffRole; name?: string; parks?: ParkScope; hasSecondFactor?: boolean };

/** An editor of all parks unless told otherwise; nobody knows the password. */
export async function makeAccount(database: string, wanted: Wanted = {}): Promise<TestAccount> {
  const { role = "editor", name = "林晓", parks = "all", hasSecondFactor = true } = wanted;
  const id = randomUUID();
  const username = `u${id.slice(0, 8)}`;
  await ask(
    database,
    `INSERT INTO staff_account (id, username, name, role, all_parks, two_factor_enabled) VALUES ($1, $2, $3, $4::staff_role, $5, $6)`,
    [id, username, name, role, parks === "all", hasSecondFactor],
  );
  for (const park of parks === "all" ? [] : parks)
    await ask(database, "INSERT INTO park_scope (account_id, park_id) VALUES ($1, $2)", [id, park]);
  return { id, username, name };
}

/** The account signs in; gives the value of the cookie that its browser then has. */
export async function beginSession(database: string, account: TestAccount, secret: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await ask(
    database,
    `INSERT INTO staff_session (id, token, account_id, expires_at, address, user_agent)
     VALUES ($1, $2, $3, now() + interval '1 day', '192.0.2.7', 'A test')`,
    [randomUUID(), token, account.id],
  );
  return encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`);
}

export const sessionCookie = "staff.session_token";
