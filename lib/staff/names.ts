// Who did something, by name. Accounts are never removed, so whoever wrote anything still has one.
import { staffDb } from "#lib/db/client.ts";

/** By account id. What is no account's, such as system:installer, is left out. */
export async function namesOf(ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await staffDb().$queryRaw<{ id: string; name: string }[]>`
    SELECT id::text AS id, name FROM staff_account WHERE id::text = ANY(${wanted})`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
