// Who has an account, for the administrator and for oneself.
import { staffDb } from "#lib/db/client.ts";
import { isUuid } from "#lib/values/uuid.ts";
import type { ParkScope, StaffRole } from "./actor.ts";

export type Person = {
  id: string;
  username: string;
  name: string;
  role: StaffRole;
  parks: ParkScope;
  hasSecondFactor: boolean;
  createdAt: Date;
  deactivatedAt: Date | null;
  /** The one-time link that was handed out last: still to be opened, no longer of use, or used. */
  link: "open" | "expired" | "used";
  lastSeenAt: Date | null;
};

/** Those who can sign in first. */
export async function listPeople(): Promise<Person[]> {
  return readPeople(null);
}

export async function findPerson(id: string): Promise<Person | null> {
  if (!isUuid(id)) return null;
  const [person] = await readPeople(id);
  return person ?? null;
}

async function readPeople(id: string | null): Promise<Person[]> {
  const rows = await staffDb().$queryRaw<(Person & { allParks: boolean })[]>`
    SELECT account.id, account.username, account.name, account.role::text AS role, account.all_parks AS "allParks",
      ARRAY(SELECT park_id FROM park_scope WHERE account_id = account.id ORDER BY park_id) AS parks,
      account.two_factor_enabled AS "hasSecondFactor", account.created_at AS "createdAt",
      account.deactivated_at AS "deactivatedAt",
      coalesce((SELECT CASE WHEN spent_at IS NOT NULL THEN 'used' WHEN expires_at > now() THEN 'open' ELSE 'expired' END
        FROM staff_link WHERE account_id = account.id ORDER BY created_at DESC LIMIT 1), 'used') AS link,
      (SELECT max(last_seen_at) FROM staff_session WHERE account_id = account.id) AS "lastSeenAt"
    FROM staff_account AS account WHERE ${id}::uuid IS NULL OR account.id = ${id}::uuid
    ORDER BY account.deactivated_at IS NOT NULL, account.role, account.username`;
  return rows.map(({ allParks, ...person }) => (allParks ? { ...person, parks: "all" } : person));
}

export type ParkChoice = { id: string; name: string };

/** Every park there is, published or only begun. */
export async function listParkChoices(): Promise<ParkChoice[]> {
  return staffDb().$queryRaw<ParkChoice[]>`
    SELECT document.id, coalesce(park.name_zh, latest.name, document.slug) AS name
    FROM document LEFT JOIN park ON park.id = document.id
    LEFT JOIN LATERAL (SELECT content->'name'->>'zh' AS name FROM edition WHERE document_id = document.id
      ORDER BY number DESC LIMIT 1) AS latest ON true
    WHERE document.kind = 'park' ORDER BY park.ordinal NULLS LAST, document.id`;
}
