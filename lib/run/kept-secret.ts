// The staff desk's secret: the setting, or one that is made once and kept where only this user may read it.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Env } from "#lib/env.ts";

export function keptSecret({ STAFF_SECRET, DATA_FOLDER }: Pick<Env, "STAFF_SECRET" | "DATA_FOLDER">): string {
  return STAFF_SECRET ?? secretIn(join(DATA_FOLDER, "staff-secret"));
}

function secretIn(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
