// npm test: everything, in order. `npm run check`, `test:unit` and `test:journeys` name one group, and may name files.
import { mkdirSync } from "node:fs";
import { forgetSettings } from "#lib/env.ts";
import { ensureClient } from "#lib/run/client.ts";
import { runCommand } from "#lib/run/command.ts";
import { duration, step } from "#lib/run/progress.ts";
import { projectRoot } from "#lib/run/project.ts";
import { Stopped, stopRequest } from "#lib/run/until-stopped.ts";
import { type Part, parts, type Result } from "./support/parts.ts";

await runCommand(async ([group, ...more]) => {
  process.chdir(projectRoot);
  forgetSettings();
  mkdirSync(".data/test", { recursive: true });
  const stop = stopRequest();
  try {
    await step("Generating the database client", () => ensureClient(stop));
    const wanted = parts.filter((part) => !group || part.group === group || needed(part, group));
    const results = await runAll(wanted, more, stop);
    console.log(lastLine(results));
    if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    process.exitCode = 1;
  }
});

function needed(part: Part, group: string): boolean {
  return part.group === "build" && group === "journeys";
}

async function runAll(wanted: Part[], more: string[], stop: AbortSignal): Promise<Result[]> {
  const results: Result[] = [];
  for (const part of wanted) {
    const began = performance.now();
    const result = await step(part.name, () => part.run(more, stop), announce);
    results.push(result);
    if (result.output) console.log(`\n${result.output.trimEnd()}\n`);
    console.log(`${part.name}: ${counts(result)} (${duration(performance.now() - began)})`);
    // Without a build there is no portal to journey through.
    if (part.group === "build" && result.failed > 0) break;
  }
  return results;
}

/** The line with the counts says how long it took. */
function announce(line: string): void {
  if (line.endsWith("…")) console.log(line);
}

function lastLine(results: Result[]): string {
  const sum = (key: "passed" | "failed" | "skipped") =>
    results.reduce((total, result) => total + result[key], 0);
  return counts({ passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") });
}

function counts({ passed, failed, skipped }: Omit<Result, "output">): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
