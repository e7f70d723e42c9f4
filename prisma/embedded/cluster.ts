// A new cluster: its files, and in it the portal's own user and database.
import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { bareEnv, SettingsError } from "#lib/env.ts";
import { ask } from "../ask.ts";
import { administrator, administratorUrl, application } from "./connection.ts";
import { type Home, passwordOf } from "./home.ts";
import type { Programs } from "./programs.ts";

const major = 18;

/** Makes the data folder, all or nothing: a run that is interrupted leaves none. */
export async function ensureFiles(home: Home, programs: Programs): Promise<void> {
  if (existsSync(home.data)) return refuseOtherMajor(home.data);
  const half = `${home.data}.half`;
  const words = join(home.folder, "first-password");
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(words, passwordOf(home, administrator), { mode: 0o600 });
  if (home.owner) for (const path of [half, words]) chownSync(path, home.owner.uid, home.owner.gid);
  const how = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const who = [`--username=${administrator}`, `--pwfile=${words}`, "--auth=scram-sha-256"];
  const extra = ["--no-instructions", ...(home.temporary ? ["--no-sync"] : [])];
  await promisify(execFile)(programs.initdb, [`--pgdata=${half}`, ...how, ...who, ...extra], {
    ...home.owner,
    cwd: "/",
    env: bareEnv({ LC_ALL: "C", TZ: "UTC" }),
  });
  rmSync(words);
  renameSync(half, home.data);
}

function refuseOtherMajor(data: string): void {
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (found === String(major)) return;
  throw new SettingsError(
    `The data in ${data} was written by PostgreSQL ${found}, and this portal brings ${major}: bring it over with pg_upgrade first.`,
  );
}

/** The portal is no superuser, here as on any other server. */
export async function ensureDatabase(home: Home, port: number): Promise<void> {
  const url = administratorUrl(home, port);
  const [user] = await ask(url, `SELECT 1 FROM pg_roles WHERE rolname = '${application}'`);
  if (!user) {
    const secret = passwordOf(home, application);
    await ask(url, `CREATE ROLE ${application} LOGIN CREATEROLE CREATEDB PASSWORD '${secret}'`);
  }
  const [database] = await ask(url, `SELECT 1 FROM pg_database WHERE datname = '${application}'`);
  if (!database) await ask(url, `CREATE DATABASE ${application} OWNER ${application}`);
  // Tests empty tables whose triggers refuse to be emptied.
  if (home.temporary) await ask(url, `GRANT SET ON PARAMETER session_replication_role TO ${application}`);
}
