// How every command ends: a setting that is wrong is one sentence, anything else a fault of ours with its trace.
import { SettingsError } from "#lib/env.ts";

/** Runs a command with the words behind its name; the exit code is 0 or 1. */
export async function runCommand(work: (words: string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exitCode = 1;
  }
}
