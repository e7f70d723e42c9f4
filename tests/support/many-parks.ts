// Parks that nobody published, more than anyone could: in a test's or the bench's own database.
import { ask } from "#prisma/ask.ts";

/** As many parks beside those that are there, each with as many spaces; called again it adds what is missing. */
export async function fillParks(
  databaseUrl: string,
  { parks, spaces }: { parks: number; spaces: number },
): Promise<void> {
  await ask(
    databaseUrl,
    `DO $$ BEGIN
       PERFORM portal_publication_time(), set_config('portal.publishing', 'on', true);
       INSERT INTO park (id, slug, name_zh, name_en_basis, aliases, form, membership, street_code, industries, ordinal,
         headline_figures, edition, published_at, changed_at)
       SELECT id, id, '第' || n || '园', 'working', '[]', 'park', 'none',
         (ARRAY[NULL, '350503001', '350503002', '350503003'])[n % 4 + 1],
         ARRAY[(ARRAY['culture', 'design', 'software', 'trade'])[n % 4 + 1]], 100 + n, '{}', 1, now(), now()
       FROM generate_series(1, ${parks}) AS n, LATERAL (SELECT 'bench-park-' || lpad(n::text, 5, '0') AS id) AS named
       ON CONFLICT DO NOTHING;
       INSERT INTO site (id, park_id, ordinal, number)
       SELECT id || '-s', id, 0, 1 FROM park WHERE id LIKE 'bench-park-%' ON CONFLICT DO NOTHING;
       INSERT INTO space (id, site_id, park_id, ordinal, name_zh, area_from, area_to, rent_from, rent_to, height, available_from,
         confirmed_on)
       SELECT park.id || '-' || n, park.id || '-s', park.id, n, n || '层', 100 + place % 200, 300 + place % 1300 + n / 100.0,
         20 + place % 30, 20 + place % 30 + n, CASE WHEN n % 5 > 0 THEN 3 + n % 4 END, date '2026-11-01' + n, date '2026-11-01'
       FROM park, generate_series(1, ${spaces}) AS n, LATERAL (SELECT park.ordinal * 7 + n * 31 AS place) AS places
       WHERE park.id LIKE 'bench-park-%' ON CONFLICT DO NOTHING;
     END $$`,
  );
  await ask(databaseUrl, "VACUUM ANALYZE park, site, space");
}
