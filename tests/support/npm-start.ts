// npm start as a person runs it: what it says, and how it ends.
import { type ChildProcess, spawn } from "node:child_process";
import { bareEnv } from "#lib/env.ts";

/** With a data folder of its own, on a port that is free. */
export function runStart(folder: string, settings: Record<string, string> = {}): ChildProcess {
  const env = bareEnv({ PORT: "0", HOST: "127.0.0.1", DATA_FOLDER: folder, ...settings });
  return spawn(process.execPath, ["lib/run/start.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits until it serves; gives its address and all that it said. */
export async function untilServing(child: ChildProcess): Promise<{ portal: string; said: string }> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words;
      if (said.includes("Ctrl-C stops it.")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`The portal did not start: ${said}`)));
  });
  return { portal: /^The portal: +(\S+)$/m.exec(said)?.[1] ?? "", said };
}

export async function endedBy(
  child: ChildProcess | undefined,
  signal: NodeJS.Signals,
): Promise<number | null> {
  if (!child) throw new Error("nothing runs");
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return ended;
}
