// Which Chromium draws the journeys, and how it is started.
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type LaunchOptions } from "@playwright/test";
import { childEnv, readEnv } from "#lib/env.ts";

/** Nothing is asked of another host; root has no sandbox. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function browserLaunch(): Promise<LaunchOptions> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
  const installed = [readEnv().BROWSER_PATH, chromium.executablePath(), "/usr/bin/chromium"];
  const found = installed.find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args };
  const folder = await unpackedBrowser();
  return {
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", ...args],
    ...missingLibraries(folder),
  };
}

/** The one inside an npm package, unpacked once. */
async function unpackedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = createRequire(entry)("../package.json") as { version: string };
  const folder = join(".data/browser", version);
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const libraries = join(dirname(dirname(entry)), "bin/al2023.tar.br");
  const script = `
    const { default: chromium, inflate } = await import(${JSON.stringify(`file://${entry}`)});
    await chromium.executablePath();
    await inflate(${JSON.stringify(libraries)});`;
  const words = ["--input-type=module", "--eval", script];
  await promisify(execFile)(process.execPath, words, {
    env: childEnv({ TMPDIR: join(process.cwd(), half) }),
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
  return folder;
}

/** A machine without any desktop lacks some libraries; the package brings them, for where they are needed. */
function missingLibraries(folder: string): LaunchOptions {
  const tried = spawnSync("ldd", [join(folder, "chromium")], { encoding: "utf8" });
  if (!tried.stdout?.includes("not found")) return {};
  return { env: childEnv({ LD_LIBRARY_PATH: join(process.cwd(), folder, "al2023/lib") }) };
}
