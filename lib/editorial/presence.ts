// Who else has had a document open to edit within ten minutes, by name and with when they were last seen there.
import { type Sql, sql, staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";

export type Present = { name: string; seenAt: Date };

export function listPresent(actor: Actor, documentId: string): Promise<Present[]> {
  return staffDb().$queryRaw<Present[]>`
    SELECT name, seen_at AS "seenAt" FROM visit WHERE document_id = ${documentId} AND ${isOtherNow(actor)} ORDER BY name`;
}

/** By document; documents that nobody else has open are left out. */
export async function presentEverywhere(actor: Actor): Promise<ReadonlyMap<string, Present[]>> {
  const rows = await staffDb().$queryRaw<(Present & { documentId: string })[]>`
    SELECT document_id AS "documentId", name, seen_at AS "seenAt" FROM visit WHERE ${isOtherNow(actor)} ORDER BY name`;
  const by = Map.groupBy(rows, ({ documentId }) => documentId);
  return new Map([...by].map(([id, all]) => [id, all.map(({ name, seenAt }) => ({ name, seenAt }))]));
}

function isOtherNow(actor: Actor): Sql {
  return sql`actor_id <> ${actor.id} AND seen_at > now() - interval '10 minutes'`;
}
