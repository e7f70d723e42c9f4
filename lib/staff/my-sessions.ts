// Where someone is signed in.
import { staffDb } from "#lib/db/client.ts";
import { sessionState } from "./session-rules.ts";

export type MySession = {
  id: string;
  address: string | null;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
};

/** The live ones, the one last seen first. */
export async function listSessions(accountId: string): Promise<MySession[]> {
  const rows = await staffDb().$queryRaw<(MySession & { endedAt: null; now: Date })[]>`
    SELECT id, host(address) AS address, user_agent AS "userAgent", created_at AS "createdAt",
      last_seen_at AS "lastSeenAt", ended_at AS "endedAt", now() AS now
    FROM staff_session WHERE account_id = ${accountId}::uuid AND ended_at IS NULL ORDER BY last_seen_at DESC`;
  return rows.filter((row) => sessionState(row, row.now) === "live");
}
