// A production portal for journeys, on a port and with a seeded database of its own.

import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { journeysPortal, readEnv } from "#lib/env.ts";
import { ensureBuild } from "#lib/run/build.ts";
import { keptSecret } from "#lib/run/kept-secret.ts";
import { servePortal } from "#lib/run/serve.ts";
import { ask } from "#prisma/ask.ts";
import { startEmbedded } from "#prisma/embedded.ts";
import { runSeed } from "#prisma/seeding.ts";
import { prepareServer } from "#prisma/server.ts";
import { copyDatabase, dropDatabase } from "./database-copies.ts";
import { databaseAt } from "./database-url.ts";

export type TestPortal = {
  port: number;
  database: { url: string; publicUrl: string };
  /** What signs the cookies of its staff desk. */
  staffSecret: string;
};

type Options = {
  stop?: AbortSignal;
  /** The address by which the portal reaches its database, where it is not the database's own. */
  way?(databaseUrl: string): string | Promise<string>;
  /** Beside those that every test portal has. */
  settings?: Record<string, string>;
  /** One that is there already, for a portal that starts again; unset, a seeded one of its own. */
  database?: TestPortal["database"];
  /** For a story in which PostgreSQL itself ends; unset, the databases of all journeys are on one server. */
  hasOwnServer?: boolean;
  /** What its pages call it; unset, by its port. */
  origin?: string;
};

/** Runs while the work is done, and is gone without a trace afterwards. */
export async function withPortal<T>(options: Options, work: (portal: TestPortal) => Promise<T>): Promise<T> {
  const undo: (() => Promise<void> | void)[] = [];
  try {
    return await work(await serve(options, undo));
  } finally {
    for (const end of undo.reverse()) await end();
  }
}

/** Every step that began leaves in `undo` how it ends. */
async function serve(
  { stop, way = (url) => url, settings = {}, database: present, hasOwnServer = false, origin }: Options,
  undo: (() => Promise<void> | void)[],
): Promise<TestPortal> {
  const build = await ensureBuild("", stop);
  undo.push(build.release);
  mkdirSync(".data/test", { recursive: true });
  const folder = mkdtempSync(join(".data/test", "portal-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const database = present ?? (await seededDatabase(folder, hasOwnServer, undo));
  stop?.throwIfAborted();
  const env = readEnv({
    PORT: "0",
    HOST: "127.0.0.1",
    DATA_FOLDER: folder,
    PORTAL_ORIGIN: origin,
    ...settings,
  });
  const portal = await servePortal(env, build, {
    url: await way(database.url),
    publicUrl: await way(database.publicUrl),
  });
  undo.push(portal.stop);
  stop?.throwIfAborted();
  return { port: portal.port, database, staffSecret: keptSecret(env) };
}

export type HeldPortal = TestPortal & { release(): Promise<void> };

/** The same for a story of many tests: runs until it is released. */
export async function heldPortal(options: Options): Promise<HeldPortal> {
  const undo: (() => Promise<void> | void)[] = [];
  const release = async () => {
    for (const end of undo.splice(0).reverse()) await end();
  };
  try {
    return { ...(await serve(options, undo)), release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Seeded once for all journeys; each portal has a copy. */
const template = "template_seeded";

async function seededDatabase(
  folder: string,
  hasOwnServer: boolean,
  undo: (() => Promise<void> | void)[],
): Promise<TestPortal["database"]> {
  const shared = journeysPortal().databaseUrl;
  const server = shared && !hasOwnServer ? shared : await seededServer(folder, undo);
  const name = `portal_${randomUUID().replaceAll("-", "")}`;
  await copyDatabase(server, template, name);
  undo.push(() => dropDatabase(server, name));
  return prepareServer(databaseAt(server, name));
}

async function seededServer(folder: string, undo: (() => Promise<void> | void)[]): Promise<string> {
  const embedded = await startEmbedded({ folder, temporary: true });
  undo.push(embedded.stop);
  await ask(embedded.url, `CREATE DATABASE ${template}`);
  await runSeed(await prepareServer(databaseAt(embedded.url, template)));
  return embedded.url;
}
