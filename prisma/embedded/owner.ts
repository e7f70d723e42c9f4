// Whom the programs of PostgreSQL run as: it refuses root, so root lends them to an existing user without rights.
import { readFileSync } from "node:fs";
import { SettingsError } from "#lib/env.ts";

export type Owner = { uid: number; gid: number };

/** Undefined when the present user will do. */
export function unprivilegedOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerFrom(readFileSync("/etc/passwd", "utf8"));
  if (owner) return owner;
  throw new SettingsError(
    "PostgreSQL does not run as root and this machine has neither a user postgres nor nobody: start as another user, or set DATABASE_URL.",
  );
}

function ownerFrom(passwd: string): Owner | undefined {
  const users = passwd.split("\n").map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = users.find((user) => user[0] === name) ?? [];
    // macOS writes nobody as -2, which stands for the highest number but one.
    if (uid && gid && uid !== "0") return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  return undefined;
}
