// Finished builds, one folder for each state of the sources: a portal runs from its own, whatever is built or installed later.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { now } from "#lib/clock.ts";
import { childEnv, readEnv } from "#lib/env.ts";
import { ensureClient } from "./client.ts";
import { runCommand } from "./command.ts";
import { compileEdge } from "./edge-process.ts";
import { lockHolder, takeLock } from "./lock.ts";
import { run } from "./program.ts";
import { step } from "./progress.ts";
import { installed, projectRoot } from "./project.ts";
import { buildDigest } from "./sources.ts";
import { inTurn } from "./turn.ts";
import { Stopped, stopRequest } from "./until-stopped.ts";

/** `release` lets later builds remove it. */
export type Build = { folder: string; serverFile: string; release(): void };

const builds = join(projectRoot, ".data/builds");
const kept = 3;

/** The build of the present sources: found, or made. */
export async function ensureBuild(basePath: string, signal?: AbortSignal): Promise<Build> {
  const folder = join(builds, buildDigest(basePath));
  if (existsSync(folder)) return inUse(folder);
  return inTurn(join(builds, "building"), signal, async () => {
    if (!existsSync(folder)) await make(folder, basePath, signal);
    const build = inUse(folder);
    removeOldest();
    return build;
  });
}

async function make(folder: string, basePath: string, signal: AbortSignal | undefined): Promise<void> {
  const env = childEnv({ BASE_PATH: basePath, NODE_ENV: "production" });
  const { code, output } = await run([...installed("next/dist/bin/next"), "build"], { env, signal });
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}`);
  await assemble(folder, signal);
}

/** The standalone server leaves out what a browser fetches as files. */
async function assemble(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  const next = join(projectRoot, ".next");
  renameSync(join(next, "standalone"), half);
  // Settings come from the portal's own environment; a copy of them here would outlive a change.
  for (const name of readdirSync(half)) if (name.startsWith(".env")) rmSync(join(half, name));
  cpSync(join(next, "static"), join(half, ".next/static"), { recursive: true });
  const files = join(projectRoot, "public");
  if (existsSync(files)) cpSync(files, join(half, "public"), { recursive: true });
  await compileEdge(half, signal);
  renameSync(half, folder);
}

function inUse(folder: string): Build {
  utimesSync(folder, now(), now());
  const users = join(folder, "users");
  mkdirSync(users, { recursive: true });
  const mark = takeLock(join(users, String(process.pid)));
  return { folder, serverFile: join(folder, "server.js"), release: () => mark?.release() };
}

function removeOldest(): void {
  const folders = readdirSync(builds, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [join(builds, entry.name)] : []))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const folder of folders.slice(kept)) {
    if (!hasUsers(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function hasUsers(folder: string): boolean {
  const users = join(folder, "users");
  return existsSync(users) && readdirSync(users).some((name) => lockHolder(join(users, name)) !== null);
}

if (import.meta.main) {
  await runCommand(async () => {
    const stop = stopRequest();
    try {
      await step("Generating the database client", () => ensureClient(stop));
      const build = await step("Building the pages", () => ensureBuild(readEnv().BASE_PATH, stop));
      build.release();
      console.log(`The build is in ${build.folder}.`);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  });
}
