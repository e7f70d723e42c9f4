// What a publication and a withdrawal begin and end with. They take turns, so what ends later bears the later time.
import type { Transaction } from "#lib/db/client.ts";

/** Waits for whoever publishes, and takes the turn until the transaction ends; opens the live tables. */
export async function beginPublishing(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT portal_publication_time(), set_config('portal.publishing', 'on', true)`;
}

/** Closes the live tables; when the transaction ends every edge hears of it. `id`: of what was published or withdrawn. */
export async function endPublishing(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('portal.publishing', 'off', true), pg_notify('portal_published', ${id})`;
}
