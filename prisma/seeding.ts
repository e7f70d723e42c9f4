// Fills a database with the project's facts. The seed runs as a program of its own: it logs in with what the
// environment names, as the portal's pages do. As a command: npm run db:seed.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { childEnv, readEnv, SettingsError } from "#lib/env.ts";
import { ensureClient } from "#lib/run/client.ts";
import { runCommand } from "#lib/run/command.ts";
import { ask } from "./ask.ts";
import { visitDatabase } from "./database.ts";

/** Whether anything was ever published there. */
export async function hasFacts(url: string): Promise<boolean> {
  const [row] = await ask(url, "SELECT EXISTS (SELECT FROM edition WHERE published_at IS NOT NULL) AS yes");
  return row?.["yes"] === true;
}

/** Adds the facts that are missing; gives what the seed says about it. */
export async function runSeed(database: { url: string; publicUrl: string }): Promise<string> {
  await ensureClient();
  const env = childEnv({ DATABASE_URL: database.url, PUBLIC_DATABASE_URL: database.publicUrl });
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "seed.ts")], {
      env,
    });
    return stdout.trim();
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new SettingsError(`The facts could not be added:\n${stderr.trim()}`);
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const database = await visitDatabase(readEnv());
    try {
      console.log(await runSeed(database));
    } finally {
      await database.stop();
    }
  });
}
