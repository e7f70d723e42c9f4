// What npm test consists of. Each part counts what it found and keeps what was said.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { childEnv } from "#lib/env.ts";
import { ensureBuild } from "#lib/run/build.ts";
import { run } from "#lib/run/program.ts";
import { installed } from "#lib/run/project.ts";
import { withPortal } from "./portal.ts";

export type Result = { passed: number; failed: number; skipped: number; output: string };

export type Part = {
  name: string;
  group: "check" | "unit" | "build" | "journeys";
  run(more: string[], stop: AbortSignal): Promise<Result>;
};

export const parts: Part[] = [
  check("style (biome)", ["@biomejs/biome/bin/biome", "check", "--error-on-warnings"]),
  check("route types (next typegen)", ["next/dist/bin/next", "typegen"]),
  check("types (tsc)", ["typescript/bin/tsc", "--noEmit"]),
  check("unused code (knip)", ["knip/bin/knip.js"]),
  { name: "rules and documentation", group: "check", run: (more, stop) => vitest("checks", more, stop) },
  { name: "unit and database tests", group: "unit", run: (more, stop) => vitest("unit", more, stop) },
  { name: "production build", group: "build", run: (_more, stop) => build(stop) },
  { name: "journeys in a browser", group: "journeys", run: journeys },
];

function check(name: string, [script = "", ...words]: string[]): Part {
  return {
    name,
    group: "check",
    async run(_more, signal) {
      const { code, output } = await run([...installed(script), ...words], { env: childEnv(), signal });
      return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, output };
    },
  };
}

const nothing: Result = { passed: 0, failed: 0, skipped: 0, output: "" };

async function build(signal: AbortSignal): Promise<Result> {
  try {
    (await ensureBuild("", signal)).release();
    return { ...nothing, passed: 1 };
  } catch (error) {
    signal.throwIfAborted();
    return { ...nothing, failed: 1, output: (error as Error).message };
  }
}

async function vitest(project: string, more: string[], signal: AbortSignal): Promise<Result> {
  const file = `.data/test/${project}.json`;
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const words = ["run", "--config", "tests/vitest.config.ts", "--project", project, ...reporters, ...more];
  const { code, output, report } = await reported("vitest/vitest.mjs", words, file, signal);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
  return counted(code, output, numPassedTests, numFailedTests, numPendingTests + numTodoTests);
}

async function journeys(more: string[], signal: AbortSignal): Promise<Result> {
  const words = ["test", "--config", "tests/playwright.config.ts", ...more];
  const file = ".data/test/journeys.json";
  // Whoever signs in does so from an address of their own, as if through a proxy: the edge takes only so many forms from one.
  const options = { stop: signal, settings: { TRUSTED_PROXIES: "127.0.0.1" } };
  const { code, output, report } = await withPortal(options, ({ port, database, staffSecret }) =>
    reported("@playwright/test/cli.js", words, file, signal, {
      JOURNEYS_PORT: String(port),
      JOURNEYS_DATABASE_URL: database.url,
      JOURNEYS_STAFF_SECRET: staffSecret,
    }),
  );
  const stats = (report["stats"] ?? {}) as Record<string, number>;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return counted(code, output, expected + flaky, unexpected, skipped);
}

async function reported(
  script: string,
  words: string[],
  file: string,
  signal: AbortSignal,
  extra: Record<string, string> = {},
) {
  rmSync(file, { force: true });
  const { code, output } = await run([...installed(script), ...words], { env: childEnv(extra), signal });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, number>) : {};
  return { code, output, report };
}

/** A run that failed without a failing test, such as a file that could not be read, is one failure. */
function counted(code: number, output: string, passed: number, failed: number, skipped: number): Result {
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  return { passed, failed: failures, skipped, output: failures > 0 ? output : "" };
}
