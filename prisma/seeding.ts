// Programs that fill a database: the project's facts, and what content is found by. Each runs by itself: it logs in with
// what the environment names, as the portal's pages do. As a command this is npm run db:seed.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
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

/** Fills a database with the fictional district, which takes a while: it says itself how far it is. `words`: what it is asked for. */
export async function runDemo(database: Login, words: readonly string[]): Promise<void> {
  await ensureClient();
  const program = [join(import.meta.dirname, "demo/publish.ts"), ...words];
  const child = spawn(process.execPath, program, {
    env: envFor(database),
    stdio: ["ignore", "inherit", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (words: Buffer) => {
    said += words;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new SettingsError(`The demo could not be published:\n${said.trim()}`);
}

/** Makes findable what is published and is not yet; gives what the program says about it. */
export function runIndexing(database: Login): Promise<string> {
  return runProgram("indexing.ts", database, "The content could not be made findable");
}

type Login = { url: string; publicUrl: string };

async function runProgram(file: string, database: Login, failure: string): Promise<string> {
  await ensureClient();
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, file)], {
      env: envFor(database),
    });
    return stdout.trim();
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new SettingsError(`${failure}:\n${stderr.trim()}`);
  }
}

function envFor({ url, publicUrl }: Login): NodeJS.ProcessEnv {
  return childEnv({ DATABASE_URL: url, PUBLIC_DATABASE_URL: publicUrl });
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
