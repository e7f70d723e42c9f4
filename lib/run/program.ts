// Runs a program to its end, quietly; what it said is kept for when it fails.
import { spawn } from "node:child_process";
import { projectRoot } from "./project.ts";

export type Run = { code: number; output: string };

type Options = { env: NodeJS.ProcessEnv; signal?: AbortSignal | undefined };

/** A program that was asked to end has so many milliseconds. */
const patience = 10_000;

/** When `signal` fires, the program and all it started end, and the signal's reason is thrown. */
export async function run(words: readonly string[], { env, signal }: Options): Promise<Run> {
  signal?.throwIfAborted();
  const [program = "", ...rest] = words;
  // A group of its own, so that it can be ended together with what it starts.
  const child = spawn(program, rest, {
    cwd: projectRoot,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
  const end = () => endGroup(child.pid, "SIGTERM");
  let insist: NodeJS.Timeout | undefined;
  const ask = () => {
    // As Ctrl-C would: those who run tests then let each of them clear up.
    endGroup(child.pid, "SIGINT");
    insist = setTimeout(end, patience);
  };
  signal?.addEventListener("abort", ask, { once: true });
  process.once("exit", end);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status) => resolve(status ?? 1));
    });
    signal?.throwIfAborted();
    return { code, output: Buffer.concat(said).toString("utf8") };
  } finally {
    clearTimeout(insist);
    signal?.removeEventListener("abort", ask);
    process.off("exit", end);
  }
}

function endGroup(pid: number | undefined, how: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, how);
  } catch {
    // It ended by itself.
  }
}
