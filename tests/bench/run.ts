// npm run bench: the edge held against nginx and against Next alone, on the real pages. About ten minutes on two quiet cores.
// `npm run bench -- memory` measures that alone; the others are speed, weight, statements, publishing, streaming and growth.
import { availableParallelism, cpus } from "node:os";
import { today } from "#lib/clock.ts";
import { forgetSettings, SettingsError } from "#lib/env.ts";
import { runCommand } from "#lib/run/command.ts";
import { step } from "#lib/run/progress.ts";
import { projectRoot } from "#lib/run/project.ts";
import { measureMemory } from "./endurance.ts";
import { measureGrowth } from "./growth.ts";
import { type Portal, startPortal } from "./portal.ts";
import { measurePublishing } from "./publishing.ts";
import { type Measured, measureSpeed } from "./speed.ts";
import { type Download, measureStreaming } from "./streaming.ts";
import { atLeast, atMost, printTable, type Row } from "./table.ts";
import { listedPaths, statementsOf, weigh } from "./weight.ts";

process.setMaxListeners(50);
// What was started ends with the bench, however it ends.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

/** In the order of the table. */
const measures: Record<string, (portal: Portal, paths: readonly string[]) => Promise<Row[]>> = {
  speed,
  weight,
  statements,
  memory,
  publishing,
  streaming,
  growth,
};

await runCommand(async (words) => {
  process.chdir(projectRoot);
  forgetSettings();
  const wanted = words.length > 0 ? words : Object.keys(measures);
  const unknown = wanted.find((word) => !(word in measures));
  if (unknown) {
    const known = Object.keys(measures).join(", ");
    throw new SettingsError(`There is no measure called ${unknown}; there are ${known}.`);
  }
  const portal = await step("Starting the portal to be measured", startPortal);
  try {
    const paths = await listedPaths(portal);
    const rows: Row[] = [];
    for (const word of wanted) rows.push(...((await measures[word]?.(portal, paths)) ?? []));
    printTable(rows);
    console.log(`\n${today()}, ${machine()}`);
  } finally {
    await portal.close();
  }
});

/** By processor time, which is what one core could do; the rate is held down by the client, which shares the machine. */
async function speed(portal: Portal, paths: readonly string[]): Promise<Row[]> {
  const path = firstBelow(paths, "/parks/");
  const rounds = 5;
  const { nginx, edge, nginx304, edge304, next, reference, bytes } = await step(`Loading ${path}`, () =>
    measureSpeed(portal, path, rounds),
  );
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

async function weight(portal: Portal, paths: readonly string[]): Promise<Row[]> {
  const weights = await step("Weighing every page", () => weigh(portal, paths));
  const named = ["/", firstBelow(paths, "/guides/"), firstBelow(paths, "/signings/")];
  const most = (key: "scriptBytes" | "requests") => Math.max(...weights.map((each) => each[key]));
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

async function statements(portal: Portal, paths: readonly string[]): Promise<Row[]> {
  const counts = await step("Counting statements", () => statementsOf(portal, paths));
  const most = counts.slice(0, 3).map((each) => `${each.path} ${each.statements}`);
  const seen = counts[0]?.statements ?? null;
  return [atMost("SQL statements of any page when not kept", 4, "", seen, most.join(", "))];
}

async function memory(portal: Portal, paths: readonly string[]): Promise<Row[]> {
  const asked = { requests: 100_000, addresses: 5000 };
  const sizes = await step("Asking for 5,000 addresses 100,000 times", () =>
    measureMemory(portal, firstBelow(paths, "/parks/"), asked),
  );
  const detail = `after each fifth: ${sizes.map((size) => size?.toFixed(0) ?? "?").join(", ")}`;
  const last = sizes.at(-1) ?? null;
  const second = sizes[1] ?? null;
  const growth = last === null || second === null ? null : last - second;
  return [
    atMost("memory after 100,000 requests over 5,000 addresses", 150, "MB", last, detail),
    atMost("its growth after the second fifth", 10, "MB", growth, detail),
  ];
}

async function publishing(portal: Portal): Promise<Row[]> {
  const { p50, p99, stale, publications } = await step("Publishing", () => measurePublishing(portal, 300));
  return [
    atMost("publish → visible on two edges, p99", 300, "ms", p99, `p50 ${p50.toFixed(1)} ms`),
    atMost("stale reads after the publisher was told", 0, "", stale, `${publications} publications`),
  ];
}

async function streaming(portal: Portal): Promise<Row[]> {
  const { csv, xlsx, short } = await step("Downloading a million rows", () =>
    measureStreaming(portal, 1_000_000),
  );
  return [streamingRow("CSV", csv, short), streamingRow("Excel", xlsx, short)];
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

async function growth(portal: Portal): Promise<Row[]> {
  const parks = 10_000;
  const pages = await step(`Reading pages of ${parks} parks`, () => measureGrowth(portal, parks, 15));
  const grown = pages
    .map(({ path, ms: [few, many] }) => ({ path, few, many, growth: many / few }))
    .sort((one, other) => other.growth - one.growth);
  const more = pages.filter(({ statements: [few, many] }) => few !== many);
  return [
    atMost(
      `time of a page of ${parks} parks ÷ of 24, the most grown`,
      1.6,
      "",
      grown[0]?.growth ?? null,
      grown
        .map(
          ({ path, few, many, growth }) =>
            `${path} ${few.toFixed(0)} → ${many.toFixed(0)} ms (${growth.toFixed(2)})`,
        )
        .join(", "),
    ),
    atMost(
      "pages that ask PostgreSQL more often then",
      0,
      "",
      more.length,
      more.map(({ path }) => path).join(", "),
    ),
  ];
}

function firstBelow(paths: readonly string[], folder: string): string {
  const found = paths.find((path) => path.startsWith(folder));
  if (!found) throw new Error(`sitemap.xml lists nothing below ${folder}`);
  return found;
}

function machine(): string {
  return `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
}
