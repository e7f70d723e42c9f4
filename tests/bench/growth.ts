// Whether pages stay as quick, and ask as little, where there are ten thousand parks with two hundred thousand spaces.
import { fillParks } from "../support/many-parks.ts";
import { median } from "./median.ts";
import type { Portal } from "./portal.ts";

/** Milliseconds of a page, and what it asks PostgreSQL, with few parks and with many. */
export type Growth = { path: string; ms: [number, number]; statements: [number, number] };

const pages = [
  "/",
  "/parks",
  "/parks?sort=rent",
  "/parks?area=800&height=4",
  "/parks?area=800&budget=40&height=4&industry=culture&sort=rent",
  "/parks/map",
  "/parks/compare",
  "/guides",
  "/guides?after=bench-park-00005",
  "/parks/quanzhou-software-park",
  "/guides/quanzhou-software-park",
];

/** Ten parks of twenty spaces beside those of the seed, and then as many as this. */
export async function measureGrowth(portal: Portal, parks: number, rounds: number): Promise<Growth[]> {
  await fillParks(portal.databaseUrl, { parks: 10, spaces: 20 });
  const few = await timePages(portal, rounds);
  await fillParks(portal.databaseUrl, { parks, spaces: 20 });
  const many = await timePages(portal, rounds);
  return pages.map((path, n) => ({
    path,
    ms: [few[n]?.ms ?? Number.NaN, many[n]?.ms ?? Number.NaN],
    statements: [few[n]?.statements ?? Number.NaN, many[n]?.statements ?? Number.NaN],
  }));
}

/** The first of each is not counted: what it reads for all after it is read once for a publication. */
async function timePages(portal: Portal, rounds: number) {
  const seen = pages.map(() => ({ ms: [] as number[], statements: 0 }));
  for (let round = 0; round <= rounds; round += 1)
    for (const [n, path] of pages.entries()) {
      const before = portal.statements.asked();
      const began = performance.now();
      const answer = await fetch(portal.next.address + path);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
      const page = seen[n];
      if (!page || round === 0) continue;
      page.ms.push(performance.now() - began);
      page.statements = portal.statements.asked() - before;
    }
  return seen.map(({ ms, statements }) => ({ ms: median(ms), statements }));
}
