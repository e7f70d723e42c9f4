// The one door to a database that is ready for use: embedded or given, migrated, with the public's role.
import type { Env } from "#lib/env.ts";
import { type Embedded, startEmbedded, visitEmbedded } from "./embedded.ts";
import { prepareServer } from "./server.ts";

/** `url` is the portal's own login, `publicUrl` the one that only reads what is published. */
export type Database = { url: string; publicUrl: string; applied: string[]; stop(): Promise<void> };

/** For the portal itself: an embedded server runs until `stop`. */
export async function openDatabase(env: Env): Promise<Database> {
  return ready(env, () => startEmbedded({ folder: env.DATA_FOLDER }));
}

/** For commands, also beside a running portal. */
export async function visitDatabase(env: Env): Promise<Database> {
  return ready(env, () => visitEmbedded(env.DATA_FOLDER));
}

async function ready(env: Env, embedded: () => Promise<Embedded>): Promise<Database> {
  const server = env.DATABASE_URL ? given(env.DATABASE_URL) : await embedded();
  try {
    const prepared = await prepareServer(server.url, env.DATABASE_URL ? env.PUBLIC_DATABASE_URL : undefined);
    return { ...prepared, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function given(url: string): Embedded {
  return { url, stop: async () => undefined };
}
