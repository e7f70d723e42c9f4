// How the edge's process is started: small, since it is to stay so for months.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { childEnv } from "#lib/env.ts";
import { run } from "./program.ts";

/**
 * What follows `node`. With a small young generation and an old one that may not grow (both in MB), garbage is collected soon
 * instead of piling up. What is needed at most: some 20 of its own, what is kept (edge.ts), and eight pages that are being drawn.
 */
export const edgeWords: readonly string[] = [
  "--max-semi-space-size=1",
  "--max-old-space-size=80",
  fileURLToPath(new URL("./edge-program.ts", import.meta.url)),
];

/** `buildFolder` holds the program as it was compiled before: without that, 25 MB stay behind from compiling it. */
export function edgeEnv(buildFolder: string): NodeJS.ProcessEnv {
  return childEnv({ NODE_COMPILE_CACHE: join(buildFolder, "compiled"), MALLOC_ARENA_MAX: "2" });
}

/** Without options it ends at once, and leaves behind what was compiled. */
export async function compileEdge(buildFolder: string, signal: AbortSignal | undefined): Promise<void> {
  await run([process.execPath, ...edgeWords], { env: edgeEnv(buildFolder), signal });
}
