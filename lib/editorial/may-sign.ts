// Who may not sign an edition off, whatever their role. That it is so is the database's word as well.
import { staffDb, type Transaction } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";

/** They wrote in it, or signed it at another level; null where neither is so. */
export async function whyNotTheirs(
  actor: Actor,
  editionId: string,
  db: Transaction = staffDb(),
): Promise<"wrote_it" | "signed_already" | null> {
  const own = { editionId, actorId: actor.id };
  if ((await db.save.count({ where: own })) > 0) return "wrote_it";
  return (await db.signoff.count({ where: own })) > 0 ? "signed_already" : null;
}
