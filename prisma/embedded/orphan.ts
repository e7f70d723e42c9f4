// What a portal that was killed leaves behind: a server that runs on, or word of one that does not.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startOf } from "#lib/run/lock.ts";
import { ask } from "../ask.ts";
import { administratorUrl } from "./connection.ts";
import type { Home } from "./home.ts";
import { leftBehind } from "./postmaster.ts";

/** To be called by the holder of the home's lock only. */
export async function clearOrphan(home: Home): Promise<void> {
  const left = leftBehind(home.data);
  if (!left) return;
  if (startOf(left.pid) && (await servesThisData(home, left.port))) await stopProcess(left.pid);
  // PostgreSQL would take any living process of that number for a server; its shared memory tells it the truth.
  rmSync(join(home.data, "postmaster.pid"), { force: true });
}

/** Only our own password opens it, and it says itself which data it serves. */
async function servesThisData(home: Home, port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      const [row] = await ask(administratorUrl(home, port), "SHOW data_directory");
      return row?.["data_directory"] === home.data;
    } catch (error) {
      const startingOrStopping = (error as { code?: string }).code === "57P03";
      if (!startingOrStopping) return false;
      await sleep(250);
    }
  }
  return false;
}

async function stopProcess(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    signalTo(pid, signal);
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (!startOf(pid)) return;
      await sleep(50);
    }
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}
