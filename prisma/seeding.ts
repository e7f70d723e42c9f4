// Programs that fill a database: the project's facts, and what content is found by. Each runs by itself: it logs in with
// what the environment names, as the portal's pages do. As a command this is npm run db:seed.
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
export function runSeed(database: Login): Promise<string> {
  return runProgram("seed.ts", database, "The facts could not be added");
}

/** Makes findable what is published and is not yet; gives what the program says about it. */
export function runIndexing(database: Login): Promise<string> {
  return runProgram("indexing.ts", database, "The content could not be made findable");
}

type Login = { url: string; publicUrl: string };

async function runProgram(file: string, database: Login, failure: string): Promise<string> {
  await ensureClient();
  const env = childEnv({ DATABASE_URL: database.url, PUBLIC_DATABASE_URL: database.publicUrl });
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, file)], {
      env,
    });
    return stdout.trim();
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new SettingsError(`${failure}:\n${stderr.trim()}`);
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
