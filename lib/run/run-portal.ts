// From a fresh clone to a portal that answers, and down again: what npm start and npm run demo have in common.
import { type Env, SettingsError } from "#lib/env.ts";
import { type Database, openDatabase } from "#prisma/database.ts";
import { refuseTaken } from "#prisma/embedded.ts";
import { runIndexing } from "#prisma/seeding.ts";
import { checkServer } from "#prisma/server/check.ts";
import { ensureBuild } from "./build.ts";
import { ensureClient } from "./client.ts";
import { portProblem } from "./free-port.ts";
import { step } from "./progress.ts";
import { hostName, servePortal } from "./serve.ts";
import { sayFirstLink, sayStaffLinks } from "./staff-link.ts";
import { Stopped, stopRequest, untilAborted } from "./until-stopped.ts";

/** What is put into the database before anyone reads it; says what it does, where that takes long. */
export type Fill = (database: Database) => Promise<void>;

/** Runs until it is told to stop. `databaseSetting`: the name under which a person gave DATABASE_URL. */
export async function runPortal(env: Env, fill: Fill, databaseSetting = "DATABASE_URL"): Promise<void> {
  const stop = stopRequest();
  const undo: (() => Promise<void> | void)[] = [];
  try {
    await refuseEarly(env, databaseSetting);
    await start(env, fill, stop, undo);
    await untilAborted(stop);
    console.log("Stopping …");
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    for (const end of undo.reverse()) await end();
  }
}

/** Every step that began leaves in `undo` how it ends. */
async function start(
  env: Env,
  fill: Fill,
  stop: AbortSignal,
  undo: (() => Promise<void> | void)[],
): Promise<void> {
  await step("Generating the database client", () => ensureClient(stop));
  const build = await step("Building the pages", () => ensureBuild(env.BASE_PATH, stop));
  undo.push(build.release);
  const database = await step("Opening the database", () => openDatabase(env));
  undo.push(database.stop);
  stop.throwIfAborted();
  await fill(database);
  stop.throwIfAborted();
  await step("Making the content findable", () => runIndexing(database));
  stop.throwIfAborted();
  const portal = await step("Starting the portal", () => servePortal(env, build, database));
  undo.push(portal.stop);
  stop.throwIfAborted();
  await sayFirstLink(env, database.url, portal.port);
  await sayStaffLinks(env, database.url, portal.port);
  sayWhere(env, portal.port);
}

/** What would stop the portal in the end is said before the slow steps. */
async function refuseEarly(env: Env, databaseSetting: string): Promise<void> {
  const problem = env.PORT === 0 ? null : await portProblem(env.PORT, env.HOST);
  if (problem) throw new SettingsError(problem);
  if (env.DATABASE_URL) await checkServer(env.DATABASE_URL, databaseSetting);
  else refuseTaken(env.DATA_FOLDER);
}

function sayWhere(env: Env, port: number): void {
  const origin = `http://${hostName(env)}:${port}${env.BASE_PATH}`;
  console.log(`The portal:     ${origin}\nThe staff desk: ${origin}/staff\nCtrl-C stops it.`);
}
