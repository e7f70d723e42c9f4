// Programs that are measured: each on a core of its own, with what it has used so far.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { childEnv } from "#lib/env.ts";

/** Speeds are compared on one core each; "any" is how a portal runs. */
export type Core = "server" | "load" | "any";

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["--version"]).status === 0;

/** The words that start a program on its core, where the machine can do that. */
export function pinned(core: Core, words: readonly string[]): string[] {
  return canPin && core !== "any" ? ["taskset", "-c", core === "server" ? "0" : "1", ...words] : [...words];
}

/** Starts a program; it ends with the bench. */
export function start(
  core: Core,
  words: readonly string[],
  env: NodeJS.ProcessEnv = childEnv(),
): ChildProcess {
  const [program = "", ...rest] = pinned(core, words);
  const child = spawn(program, rest, { env, stdio: ["ignore", "pipe", "inherit", "ipc"] });
  process.once("exit", () => child.kill("SIGKILL"));
  return child;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}

/** The first line that the program says with this pattern in it. */
export function lineFrom(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (piece: Buffer) => {
      said += piece;
      const found = pattern.exec(said);
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code} before it said ${pattern}`)));
  });
}

/** Microseconds of processor time so far, user and system, all threads; null where the system does not say. */
export function cpuTime(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticksPerSecond = 100;
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000_000;
  } catch {
    return null;
  }
}

/** Resident memory in MB; null where the system does not say. */
export function memory(pid: number | undefined): number | null {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return found ? Number(found[1]) / 1024 : null;
  } catch {
    return null;
  }
}
