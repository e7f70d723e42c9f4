// Who works on what at the desk: the last to save each open draft, who has it open now, and one's own unsaved words.
import { staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { type Present, presentEverywhere } from "./presence.ts";

export type AtWork = {
  /** Who saved the open draft last, by account. */
  savedBy: string | null;
  savedAt: Date | null;
  /** Colleagues who have it open. */
  here: readonly Present[];
  /** Whether the actor has a working copy of it. */
  mine: boolean;
};

/** By document; documents on which nobody works are left out. */
export async function listAtWork(actor: Actor): Promise<ReadonlyMap<string, AtWork>> {
  const present = await presentEverywhere(actor);
  const rows = await staffDb().$queryRaw<(Omit<AtWork, "here"> & { id: string })[]>`
    SELECT document.id, saved.actor_id AS "savedBy", saved.saved_at AS "savedAt",
      EXISTS (SELECT FROM working_copy WHERE document_id = document.id AND actor_id = ${actor.id}) AS mine
    FROM document LEFT JOIN edition ON edition.document_id = document.id AND edition.published_at IS NULL AND edition.abandoned_at IS NULL
    LEFT JOIN LATERAL (
      SELECT actor_id, saved_at FROM revision WHERE edition_id = edition.id ORDER BY number DESC LIMIT 1
    ) AS saved ON true`;
  const all = rows.map((row) => ({ ...row, here: present.get(row.id) ?? [] }));
  const working = all.filter(({ savedBy, here, mine }) => savedBy !== null || here.length > 0 || mine);
  return new Map(working.map(({ id, ...work }) => [id, work]));
}
