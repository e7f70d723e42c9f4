// A PostgreSQL made ready for the portal: it is able, it has every migration, and the public has its role.

import { applyMigrations } from "./migrate/apply.ts";
import { checkServer } from "./server/check.ts";
import { preparePublicRole } from "./server/public-role.ts";

export type PreparedServer = { url: string; publicUrl: string; applied: string[] };

/** Throws SettingsError, one sentence, for what a person must change. */
export async function prepareServer(url: string, publicUrl?: string): Promise<PreparedServer> {
  await checkServer(url, "DATABASE_URL");
  const applied = await applyMigrations(url);
  return { url, publicUrl: await preparePublicRole(url, publicUrl), applied };
}
