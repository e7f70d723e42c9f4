// npm run bench: the edge held against nginx and against Next alone, on the real pages. About ten minutes on two quiet cores.
import { availableParallelism, cpus } from "node:os";
import { today } from "#lib/clock.ts";
import { forgetSettings } from "#lib/env.ts";
import { runCommand } from "#lib/run/command.ts";
import { step } from "#lib/run/progress.ts";
import { projectRoot } from "#lib/run/project.ts";
import { measureMemory } from "./endurance.ts";
import { type Portal, startPortal } from "./portal.ts";
import { measurePublishing, type Publishing } from "./publishing.ts";
import { type Measured, measureSpeed, type Speed } from "./speed.ts";
import { type Download, measureStreaming } from "./streaming.ts";
import { atLeast, atMost, printTable, type Row } from "./table.ts";
import { listedPaths, statementsOf, type Weight, weigh } from "./weight.ts";

const rounds = 5;

process.setMaxListeners(50);
// What was started ends with the bench, however it ends.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

await runCommand(async () => {
  process.chdir(projectRoot);
  forgetSettings();
  const portal = await step("Starting the portal to be measured", startPortal);
  try {
    printTable(await measureAll(portal));
    console.log(`\n${today()}, ${machine()}`);
  } finally {
    await portal.close();
  }
});

async function measureAll(portal: Portal): Promise<Row[]> {
  const paths = await listedPaths(portal);
  const park = firstBelow(paths, "/parks/");
  const statements = await step("Counting statements", () => statementsOf(portal, paths));
  const weights = await step("Weighing every page", () => weigh(portal, paths));
  const publishing = await step("Publishing", () => measurePublishing(portal, 300));
  const sizes = await step("Asking for 5,000 addresses 100,000 times", () =>
    measureMemory(portal, 100_000, 5000),
  );
  const speed = await step(`Loading ${park}`, () => measureSpeed(portal, park, rounds));
  const streaming = await step("Downloading a million rows", () => measureStreaming(portal, 1_000_000));
  return [
    ...speedRows(speed, park),
    ...weightRows(weights, ["/", firstBelow(paths, "/guides/"), firstBelow(paths, "/signings/")]),
    atMost(
      "SQL statements of any page when not kept",
      4,
      "",
      statements[0]?.statements ?? null,
      most(statements),
    ),
    ...memoryRows(sizes),
    ...publishingRows(publishing),
    streamingRow("CSV", streaming.csv, streaming.short),
    streamingRow("Excel", streaming.xlsx, streaming.short),
  ];
}

function most(counts: readonly { path: string; statements: number }[]): string {
  return counts
    .slice(0, 3)
    .map(({ path, statements }) => `${path} ${statements}`)
    .join(", ");
}

function firstBelow(paths: readonly string[], folder: string): string {
  const found = paths.find((path) => path.startsWith(folder));
  if (!found) throw new Error(`sitemap.xml lists nothing below ${folder}`);
  return found;
}

/** By processor time, which is what one core could do; the rate is held down by the client, which shares the machine. */
function speedRows(speed: Speed, path: string): Row[] {
  const { nginx, edge, nginx304, edge304, next, reference, bytes } = speed;
  const each = (name: string, { perSecond, cpuPerRequest }: Measured) =>
    `${name} ${cpuPerRequest?.toFixed(1) ?? "?"} µs each, ${Math.round(perSecond)} a second`;
  const pair = (one: string, other: string, a: Measured, b: Measured) => `${each(one, a)}; ${each(other, b)}`;
  return [
    atLeast(
      `kept page ÷ ${reference}, ${path}, ${bytes} bytes`,
      0.5,
      ratio(edge, nginx),
      pair("edge", "nginx", edge, nginx),
    ),
    atLeast("kept page ÷ the same page from Next", 50, ratio(edge, next), each("Next", next)),
    atLeast(
      `304 ÷ ${reference}'s 304`,
      0.45,
      ratio(edge304, nginx304),
      pair("edge", "nginx", edge304, nginx304),
    ),
  ];
}

function ratio(one: Measured, other: Measured): number | null {
  if (one.cpuPerRequest === null || other.cpuPerRequest === null) return null;
  return other.cpuPerRequest / one.cpuPerRequest;
}

function weightRows(weights: readonly Weight[], named: readonly string[]): Row[] {
  const most = (key: "scriptBytes" | "requests") => Math.max(...weights.map((weight) => weight[key]));
  const all = `${weights.length} pages`;
  return [
    atMost("script on any public page, Brotli", 3072, "bytes", most("scriptBytes"), all),
    ...weights
      .filter(({ path }) => named.includes(path))
      .map(({ path, bytes }) =>
        atMost(`HTML and CSS of ${path}, Brotli`, 14.6, "kB", bytes / 1000, `${bytes} bytes`),
      ),
    atMost("requests for a page", 3, "", most("requests"), all),
  ];
}

function memoryRows(sizes: readonly (number | null)[]): Row[] {
  const detail = `after each fifth: ${sizes.map((size) => size?.toFixed(0) ?? "?").join(", ")}`;
  const last = sizes.at(-1) ?? null;
  const second = sizes[1] ?? null;
  const growth = last === null || second === null ? null : last - second;
  return [
    atMost("memory after 100,000 requests over 5,000 addresses", 150, "MB", last, detail),
    atMost("its growth after the second fifth", 10, "MB", growth, detail),
  ];
}

function publishingRows({ p50, p99, stale, publications }: Publishing): Row[] {
  return [
    atMost("publish → visible on two edges, p99", 300, "ms", p99, `p50 ${p50.toFixed(1)} ms`),
    atMost("stale reads after the publisher was told", 0, "", stale, `${publications} publications`),
  ];
}

function streamingRow(form: string, long: Download, short: Download): Row {
  const told = ({ rows, peak, perSecond }: Download) =>
    `${rows} rows: ${peak?.toFixed(0) ?? "?"} MB, ${perSecond.toFixed(0)} rows a second`;
  return atMost(
    `memory for 1,000,000 rows of ${form} ÷ for 100,000 of CSV`,
    1.25,
    "",
    long.peak !== null && short.peak !== null ? long.peak / short.peak : null,
    `${told(short)}; ${told(long)}`,
  );
}

function machine(): string {
  return `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
}
