// Whether pages stay as quick, and ask as little, where there are ten thousand parks with two hundred thousand spaces.
import { ask } from "#prisma/ask.ts";
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
  await fillParks(portal, 10);
  const few = await timePages(portal, rounds);
  await fillParks(portal, parks);
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

/** Parks that nobody published, in the bench's own database. */
async function fillParks(portal: Portal, count: number): Promise<void> {
  await ask(
    portal.databaseUrl,
    `DO $$ BEGIN
       PERFORM portal_publication_time(), set_config('portal.publishing', 'on', true);
       INSERT INTO park (id, slug, name_zh, name_en_basis, aliases, form, membership, street_code, industries, ordinal,
         headline_figures, edition, published_at, changed_at)
       SELECT id, id, '第' || n || '园', 'working', '[]', 'park', 'none',
         (ARRAY[NULL, '350503001', '350503002', '350503003'])[n % 4 + 1],
         ARRAY[(ARRAY['culture', 'design', 'software', 'trade'])[n % 4 + 1]], 100 + n, '{}', 1, now(), now()
       FROM generate_series(1, ${count}) AS n, LATERAL (SELECT 'bench-park-' || lpad(n::text, 5, '0') AS id) AS named
       ON CONFLICT DO NOTHING;
       INSERT INTO site (id, park_id, ordinal, number)
       SELECT id || '-s', id, 0, 1 FROM park WHERE id LIKE 'bench-park-%' ON CONFLICT DO NOTHING;
       INSERT INTO space (id, site_id, park_id, ordinal, name_zh, area_from, area_to, rent_from, rent_to, height, available_from,
         confirmed_on)
       SELECT park.id || '-' || n, park.id || '-s', park.id, n, n || '层', 100 + place % 200, 300 + place % 1300 + n / 100.0,
         20 + place % 30, 20 + place % 30 + n, CASE WHEN n % 5 > 0 THEN 3 + n % 4 END, date '2026-11-01' + n, date '2026-11-01'
       FROM park, generate_series(1, 20) AS n, LATERAL (SELECT park.ordinal * 7 + n * 31 AS place) AS places
       WHERE park.id LIKE 'bench-park-%' ON CONFLICT DO NOTHING;
     END $$`,
  );
  await ask(portal.databaseUrl, "ANALYZE park, site, space");
}
