// What parks are found by, read as columns. It is the one thing kept between requests: two hundred thousand spaces are judged in a
// few milliseconds where they lie side by side in memory, in half a second where they do not. Nobody is told anything old: every
// request asks PostgreSQL what was published last, and reads everything anew after a publication or a withdrawal.
import { z } from "zod";
import { isLookingAhead, publicDb, sql } from "#lib/db/client.ts";
import { industriesNamedIn } from "#lib/parks/industry-words.ts";
import { clause, policy } from "#lib/policies/model.ts";
import { industries } from "#lib/values/industries.ts";
import type { Offer } from "./fit.ts";
import type { Columns } from "./judged.ts";
import { type Coded, dayZero, spaceColumns } from "./judged-spaces.ts";

let kept: { publication: string; columns: Promise<Columns> } | undefined;

/** One statement; two after a publication. Whoever looks ahead reads anew, and keeps nothing. */
export async function findableParks(): Promise<Columns> {
  if (isLookingAhead()) return readColumns();
  const [{ publication }] = newest.parse(
    await publicDb().$queryRaw`SELECT portal_last_publication() AS publication`,
  );
  if (kept?.publication !== publication) {
    const columns = readColumns();
    kept = { publication, columns };
    // Who waits for it hears what went wrong; who asks next begins again.
    columns.catch(() => {
      if (kept?.columns === columns) kept = undefined;
    });
  }
  return kept.columns;
}

const newest = z.tuple([z.object({ publication: z.string() })]);

/** One statement: all of it is as one publication left it. */
async function readColumns(): Promise<Columns> {
  const [{ parks, spaces, policies, applied }] = everything.parse(
    await publicDb().$queryRaw`
      WITH placed AS (SELECT *, row_number() OVER (ORDER BY ordinal, id)::int - 1 AS n FROM park)
      SELECT
        (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name_zh, 'street', street_code, 'form', form, 'industries', industries,
            'confirmedOn', confirmed_on - ${zero}, 'changedAt', extract(epoch FROM changed_at) * 1000) ORDER BY n), '[]')
          FROM placed) AS parks,
        (SELECT coalesce(string_agg(concat(n, ${spaceCells}), ';' ORDER BY n), '')
          FROM space JOIN placed ON placed.id = space.park_id) AS spaces,
        (SELECT coalesce(json_agg(json_build_object('id', policy.id, 'isForAll', district_wide, 'provider', provider,
            'validFrom', valid_from, 'validTo', valid_to, 'validityConfirmedOn', validity_confirmed_on,
            'paused', paused, 'archived', archived, 'clauses', coalesce(own.clauses, '[]'))), '[]')
          FROM policy JOIN policy_package ON policy_package.id = package_id LEFT JOIN (
            SELECT policy_id,
              json_agg(json_build_object('purpose', purpose, 'opensOn', opens_on, 'closesOn', closes_on)) AS clauses
            FROM clause GROUP BY policy_id) AS own ON own.policy_id = policy.id) AS policies,
        (SELECT coalesce(json_agg(json_build_array(n, policy_id) ORDER BY n, policy_id), '[]')
          FROM policy_park JOIN placed ON placed.id = park_id) AS applied`,
  );
  return {
    ids: parks.map(({ id }) => id),
    streets: parks.map(({ street }) => street),
    forms: parks.map(({ form }) => form),
    industries: parks.map((park) => industries.filter((code) => park.industries.includes(code))),
    named: parks.map(({ name }) => industriesNamedIn(name)),
    policies: policiesByPark(parks.length, policies, applied),
    confirmedOn: Float64Array.from(parks, ({ confirmedOn }) => confirmedOn ?? Number.NaN),
    changedAt: Float64Array.from(parks, ({ changedAt }) => changedAt),
    ...readSpaces(parks.length, spaces),
  };
}

const zero = sql`${dayZero}::date`;
/** In the order of `spaceColumns`; what nobody has said is empty. */
const spaceCells = sql`',', area_from, ',', area_to, ',', rent_from, ',', rent_to, ',', height, ',', load, ',', power, ',',
  available_from - ${zero}, ',', space.confirmed_on - ${zero}`;

const validity = policy.shape;
const times = clause.shape;
const offer = z.object({
  id: z.string(),
  isForAll: z.boolean(),
  provider: validity.provider,
  validFrom: validity.validFrom,
  validTo: validity.validTo,
  validityConfirmedOn: validity.validityConfirmedOn,
  paused: z.boolean(),
  archived: z.boolean(),
  clauses: z.array(z.object({ purpose: times.purpose, opensOn: times.opensOn, closesOn: times.closesOn })),
});
const applies = z.tuple([z.int(), z.string()]);
const everything = z.tuple([
  z.object({
    parks: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        street: z.string().nullable(),
        form: z.string(),
        industries: z.array(z.string()),
        confirmedOn: z.number().nullable(),
        changedAt: z.number(),
      }),
    ),
    spaces: z.string(),
    policies: z.array(offer),
    applied: z.array(applies),
  }),
]);

/** Parks to which the same apply share one list. */
function policiesByPark(
  count: number,
  policies: readonly z.infer<typeof offer>[],
  applied: readonly z.infer<typeof applies>[],
): (readonly Offer[])[] {
  const isForAll = new Map(policies.map(({ id, isForAll }) => [id, isForAll]));
  const own = Map.groupBy(
    applied.filter(([, id]) => isForAll.get(id) === false),
    ([n]) => n,
  );
  const lists = new Map<string, readonly Offer[]>();
  return Array.from({ length: count }, (_, n) => {
    const ids = own.get(n)?.map(([, id]) => id) ?? [];
    const list = lists.get(ids.join()) ?? policies.filter(({ id, isForAll }) => isForAll || ids.includes(id));
    lists.set(ids.join(), list);
    return list;
  });
}

/** Rows of cells that stand in the order of parks; the first cell is the park's place. */
function readSpaces(parks: number, text: string): Pick<Columns, "firstSpace" | "spaces"> {
  const rows = text === "" ? [] : text.split(";").map((row) => row.split(","));
  const firstSpace = new Array<number>(parks + 1).fill(rows.length);
  for (let space = rows.length - 1, n = parks; n >= 0; n -= 1) {
    while (space >= 0 && Number(rows[space]?.[0]) >= n) space -= 1;
    firstSpace[n] = space + 1;
  }
  let cell = 1;
  const spaces = Object.fromEntries(
    Object.entries(spaceColumns).map(([name, keys]) => {
      const coded = codedCells(rows, cell, keys);
      cell += keys.length;
      return [name, coded];
    }),
  ) as Columns["spaces"];
  return { firstSpace, spaces };
}

/** As many cells as there are keys, from `first` on. */
function codedCells(rows: readonly string[][], first: number, keys: readonly string[]): Coded {
  const known = new Map<string, number>();
  const codes = Uint32Array.from(rows, (row) => {
    const cells = keys.length === 1 ? (row[first] ?? "") : row.slice(first, first + keys.length).join();
    const code = known.get(cells) ?? known.size;
    if (code === known.size) known.set(cells, code);
    return code;
  });
  const distinct = [...known.keys()].map((cells) => cells.split(","));
  const scale = isDay(keys) ? 1 : 100;
  const valuesOf = (place: number) =>
    Float64Array.from(distinct, (cells) =>
      cells[place] ? Math.round(Number(cells[place]) * scale) : Number.NaN,
    );
  return { codes, values: Object.fromEntries(keys.map((key, place) => [key, valuesOf(place)])) };
}

function isDay([key]: readonly string[]): boolean {
  return key === "availableFrom" || key === "confirmedOn";
}
