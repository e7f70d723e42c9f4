// Where an embedded cluster lives: its programs, its data, its log, its lock and its secret.
import { createHmac, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SettingsError } from "#lib/env.ts";
import { type Owner, unprivilegedOwner } from "./owner.ts";

export type Home = {
  folder: string;
  owner: Owner | undefined;
  data: string;
  log: string;
  lock: string;
  temporary: boolean;
};

/** Root's own folders are closed to others, so as root the cluster lives where another user may go. */
const homesOfRoot = "/var/lib/fengze-portal";

/** The lasting home that belongs to a data folder; made when it is missing. */
export function lastingHome(dataFolder: string): Home {
  const folder = resolve(dataFolder);
  try {
    mkdirSync(folder, { recursive: true });
    const owner = unprivilegedOwner();
    if (!owner) return homeIn(join(folder, "postgresql"), owner, false);
    mkdirSync(homesOfRoot, { recursive: true });
    chmodSync(homesOfRoot, 0o755);
    return homeIn(join(homesOfRoot, clusterId(folder)), owner, false);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw error;
    throw new SettingsError(`The data folder ${folder} cannot be written by this user.`);
  }
}

/** A home for one run of the tests. */
export function temporaryHome(dataFolder: string): Home {
  const owner = unprivilegedOwner();
  if (!owner) mkdirSync(dataFolder, { recursive: true });
  return homeIn(mkdtempSync(join(owner ? tmpdir() : resolve(dataFolder), "fengze-portal-")), owner, true);
}

function homeIn(folder: string, owner: Owner | undefined, temporary: boolean): Home {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, owner ? 0o711 : 0o700);
  const data = join(folder, "data");
  return { folder, owner, data, log: join(folder, "log"), lock: join(folder, "lock"), temporary };
}

/** A random name kept in the data folder: a fresh clone at the same address gets a fresh cluster. */
function clusterId(folder: string): string {
  const file = join(folder, "cluster");
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(8).toString("hex")}\n`, { flag: "wx" });
  const id = readFileSync(file, "utf8").trim();
  if (/^[0-9a-f]{16}$/.test(id)) return id;
  throw new SettingsError(
    `${file} does not hold the name of a cluster; restore it, or remove it to begin anew.`,
  );
}

/** The password of one of the cluster's users, from a secret that only the portal's user can read. */
export function passwordOf(home: Home, user: string): string {
  const file = join(home.folder, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return createHmac("sha256", readFileSync(file, "utf8")).update(user).digest("hex");
}
