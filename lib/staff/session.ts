// Who sends a request, as their session and account are at this moment. Read anew for each request: a role that is taken
// away, a session that is ended or an account that is deactivated takes effect with the next one.
import { staffDb } from "#lib/db/client.ts";
import { readEnv } from "#lib/env.ts";
import { type Actor, person, type StaffRole } from "./actor.ts";
import { staffAuth } from "./auth.ts";
import { clientAddress } from "./client-address.ts";
import { needsSecondFactor } from "./second-factor.ts";
import { isDueToBeSeen, sessionState } from "./session-rules.ts";

export type Account = {
  id: string;
  username: string;
  name: string;
  role: StaffRole;
  hasSecondFactor: boolean;
};

/**
 * nobody: not signed in. late: the session ended by time less than a day ago. enrolling: the password was right, but the role
 * needs a second factor that is not set up yet: only that may be done. signed_in: an actor.
 * DANGER: whoever is late does nothing. What they typed is kept in their own working copy, or handed back to them alone, and
 * they are shown nothing else.
 */
export type Standing =
  | { kind: "nobody" }
  | { kind: "late"; actor: Actor }
  | { kind: "enrolling"; account: Account; sessionId: string }
  | { kind: "signed_in"; actor: Actor; account: Account; sessionId: string };

/** Who may act; null for everyone else. */
export async function currentActor(headers: Headers): Promise<Actor | null> {
  const standing = await currentStanding(headers);
  return standing.kind === "signed_in" ? standing.actor : null;
}

export async function currentStanding(headers: Headers): Promise<Standing> {
  const token = await staffAuth().api.sessionToken({ headers });
  const row = token === null ? null : await readSession(token);
  if (!row || row.deactivatedAt) return { kind: "nobody" };
  const state = sessionState(row, row.now);
  if (state === "over") return { kind: "nobody" };

  const { accountId: id, username, name, role, sessionId } = row;
  const account = { id, username, name, role, hasSecondFactor: row.twoFactorEnabled };
  if (state === "live" && isDueToBeSeen(row, row.now))
    await staffDb().$executeRaw`UPDATE staff_session SET last_seen_at = now() WHERE id = ${sessionId}::uuid`;
  if (!row.twoFactorEnabled && needsSecondFactor(role, readEnv().STAFF_MFA))
    return state === "live" ? { kind: "enrolling", account, sessionId } : { kind: "nobody" };
  const parks = row.allParks ? "all" : row.parks;
  const actor = person({ id, name, role, parks, address: clientAddress(headers) });
  return state === "late" ? { kind: "late", actor } : { kind: "signed_in", actor, account, sessionId };
}

/** A person as their account is now, wherever they are; null where it is deactivated or there never was one. */
export async function actorById(id: string): Promise<Actor | null> {
  const [row] = await staffDb().$queryRaw<AccountRow[]>`
    SELECT name, role::text AS role, all_parks AS "allParks",
      ARRAY(SELECT park_id FROM park_scope WHERE account_id = staff_account.id ORDER BY park_id) AS parks
    FROM staff_account WHERE id::text = ${id} AND deactivated_at IS NULL`;
  if (!row) return null;
  const { name, role, allParks, parks } = row;
  return person({ id, name, role, parks: allParks ? "all" : parks, address: null });
}

type AccountRow = { name: string; role: StaffRole; allParks: boolean; parks: string[] };

type SessionRow = {
  now: Date;
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  endedAt: Date | null;
  accountId: string;
  username: string;
  name: string;
  role: StaffRole;
  allParks: boolean;
  twoFactorEnabled: boolean;
  deactivatedAt: Date | null;
  parks: string[];
};

async function readSession(token: string): Promise<SessionRow | undefined> {
  const [row] = await staffDb().$queryRaw<SessionRow[]>`
    SELECT now() AS now, session.id AS "sessionId", session.created_at AS "createdAt", session.last_seen_at AS "lastSeenAt",
      session.ended_at AS "endedAt", account.id AS "accountId", account.username, account.name, account.role::text AS role,
      account.all_parks AS "allParks", account.two_factor_enabled AS "twoFactorEnabled",
      account.deactivated_at AS "deactivatedAt",
      ARRAY(SELECT park_id FROM park_scope WHERE account_id = account.id ORDER BY park_id) AS parks
    FROM staff_session AS session JOIN staff_account AS account ON account.id = session.account_id
    WHERE session.token = ${token}`;
  return row;
}
