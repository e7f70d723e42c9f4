// npm run db:reset: takes everything away and begins anew. Asks first; `-- --yes` answers beforehand.
import { createInterface } from "node:readline/promises";
import { type Env, readEnv, SettingsError } from "#lib/env.ts";
import { runCommand } from "#lib/run/command.ts";
import { ask } from "./ask.ts";
import { visitDatabase } from "./database.ts";
import { runSeed } from "./seeding.ts";

await runCommand(async (words) => {
  const env = readEnv();
  if (env.PORTAL_ENV === "production") throw new SettingsError("A production database is never reset.");
  const database = await visitDatabase(env);
  try {
    if (!words.includes("--yes") && !(await isConfirmed(database.url)))
      return console.log("Nothing was changed.");
    await clear(database.url);
  } finally {
    await database.stop();
  }
  console.log(await filled(env));
});

async function isConfirmed(url: string): Promise<boolean> {
  const { host, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const question = `Everything in the database ${name} at ${host} will be lost. Type its name to go on: `;
    return (await terminal.question(question)).trim() === name;
  } finally {
    terminal.close();
  }
}

async function clear(url: string): Promise<void> {
  try {
    await ask(
      url,
      "DO $$ BEGIN EXECUTE format('DROP SCHEMA %1$I CASCADE; CREATE SCHEMA %1$I', current_schema()); END $$",
    );
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new SettingsError("The user of DATABASE_URL does not own the schema and cannot reset it.");
  }
}

async function filled(env: Env): Promise<string> {
  const database = await visitDatabase(env);
  try {
    return await runSeed(database);
  } finally {
    await database.stop();
  }
}
