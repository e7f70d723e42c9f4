// Where the project's own files are, whatever folder it is started from.
import { dirname, join } from "node:path";

export const projectRoot = dirname(dirname(import.meta.dirname));

/** A program that came with npm ci, as the words that run it. */
export function installed(script: string): [string, string] {
  return [process.execPath, join(projectRoot, "node_modules", script)];
}
