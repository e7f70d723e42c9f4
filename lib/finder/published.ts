// What anyone may find of parks: how many there are of what was asked for, and a part of them in their order. One statement.
import { z } from "zod";
import { publicDb, type Sql, sql } from "#lib/db/client.ts";
import type { Day } from "#lib/values/day.ts";
import { type Fit, fits } from "./fit.ts";
import { type ParkKey, parkKeys, type Question, type SpaceKey, spaceKeys } from "./question.ts";
import { isMetWithout, judgedParks, placeInOrder, purposeColumns, rankWithout } from "./sql.ts";

/** How many parks there are of each kind. */
export type Tally = Record<Fit, number>;
/** `others` holds for an option that no park has. */
type Options = { named: Map<string, Tally>; others: Tally };
export type FoundPark = { id: string; fit: Fit; parts: Record<ParkKey, Fit> };
export type Finding = {
  total: Tally;
  /** By what can be chosen: how it would be if that were asked for instead, and everything else as it is. */
  options: Record<ParkKey, Options>;
  /** By what was asked for: how many would fit without it. */
  without: Map<ParkKey | SpaceKey, number>;
  /** Those that fit, nearly fit, or may fit, in this order. */
  parks: FoundPark[];
  hasMore: boolean;
};

/** As many as a page shows; the page of ten thousand parks is no longer than that of ten. */
export const parksOnPage = 10;

const rank = z.int().min(0).max(3);
const answer = z.tuple([
  z.object({
    counts: z.array(z.object({ of: z.string(), option: z.string().nullable(), rank, parks: z.int() })),
    parks: z
      .array(
        z.object({
          id: z.string(),
          rank,
          industry_rank: rank,
          street_rank: rank,
          form_rank: rank,
          purpose_rank: rank,
        }),
      )
      .nullable(),
  }),
]);
const matchedRows = z.array(z.object({ id: z.string(), rank }));
type Count = z.infer<typeof answer>[0]["counts"][number];

/** `today` is a day in Asia/Shanghai: policies are in force or not by date. */
export async function findMatchingParks(question: Question, today: Day): Promise<Finding> {
  const asked = askedKeys(question);
  const behind =
    question.after === null
      ? sql`true`
      : sql`(${placeInOrder}) > (SELECT ${placeInOrder} FROM judged WHERE id = ${question.after})`;
  const [found] = answer.parse(
    await publicDb().$queryRaw`
      WITH ${judgedParks(question, today)},
      counts AS (${unionOf([...countsByOption(), ...asked.map(countWithout)])}),
      page AS (
        SELECT * FROM judged WHERE rank < 3 AND ${behind} ORDER BY ${placeInOrder} LIMIT ${parksOnPage + 1}
      )
      SELECT (SELECT jsonb_agg(counts) FROM counts) AS counts,
        (SELECT jsonb_agg(page ORDER BY ${placeInOrder}) FROM page) AS parks`,
  );
  const rows = found.parks ?? [];
  return {
    total: tallyOf(found.counts.filter(({ of }) => of === "total")),
    options: {
      industry: optionsOf(found.counts, "industry"),
      street: optionsOf(found.counts, "street"),
      form: optionsOf(found.counts, "form"),
      purpose: optionsOf(found.counts, "purpose"),
    },
    without: new Map(
      asked.map((key) => [key, tallyOf(found.counts.filter(({ of }) => of === `without ${key}`)).met]),
    ),
    parks: rows.slice(0, parksOnPage).map((row) => ({
      id: row.id,
      fit: fitAt(row.rank),
      parts: {
        industry: fitAt(row.industry_rank),
        street: fitAt(row.street_rank),
        form: fitAt(row.form_rank),
        purpose: fitAt(row.purpose_rank),
      },
    })),
    hasMore: rows.length > parksOnPage,
  };
}

/** As many as a feed has: no reader of feeds turns a page. */
export const parksInFeed = 100;

/** Those that fit, nearly fit, or may fit: the one that changed last first, whatever order and part were asked for. One statement. */
export async function findLatestMatches(
  question: Question,
  today: Day,
): Promise<Pick<FoundPark, "id" | "fit">[]> {
  const rows = matchedRows.parse(
    await publicDb().$queryRaw`
      WITH ${judgedParks({ ...question, sort: "order" }, today)}
      SELECT judged.id, judged.rank FROM judged JOIN park ON park.id = judged.id
      WHERE judged.rank < 3 ORDER BY park.changed_at DESC, judged.id LIMIT ${parksInFeed}`,
  );
  return rows.map(({ id, rank: place }) => ({ id, fit: fitAt(place) }));
}

/** Everything that was asked for, of parks and of spaces. */
export function askedKeys(question: Question): (ParkKey | SpaceKey)[] {
  return [
    ...parkKeys.filter((key) => question[key] !== null),
    ...spaceKeys.filter((key) => question.needs[key] !== null),
  ];
}

/** A park of which it is not known counts under no option, and may be of any: its option is null. */
function countsByOption(): Sql[] {
  const purposes = Object.entries(purposeColumns).map(
    ([purpose, column]) => sql`(${purpose}, greatest(${column}, ${rankWithout("purpose")}))`,
  );
  return [
    sql`SELECT 'total' AS of, NULL AS option, rank, count(*) AS parks FROM judged GROUP BY rank`,
    sql`SELECT 'industry', named.option, ${rankWithout("industry")}, count(*)
      FROM judged LEFT JOIN LATERAL unnest(industries) AS named (option) ON true GROUP BY 2, 3`,
    sql`SELECT 'street', street_code, ${rankWithout("street")}, count(*) FROM judged GROUP BY 2, 3`,
    sql`SELECT 'form', form, ${rankWithout("form")}, count(*) FROM judged GROUP BY 2, 3`,
    sql`SELECT 'purpose', each.purpose, each.rank, count(*)
      FROM judged CROSS JOIN LATERAL (VALUES ${purposes.reduce((before, each) => sql`${before}, ${each}`)}) AS each (purpose, rank)
      GROUP BY 2, 3`,
  ];
}

function countWithout(key: ParkKey | SpaceKey): Sql {
  return sql`SELECT ${`without ${key}`}, NULL, 0, count(*) FROM judged WHERE ${isMetWithout(key)}`;
}

function unionOf(parts: readonly Sql[]): Sql {
  return parts.reduce((before, part) => sql`${before} UNION ALL ${part}`);
}

function optionsOf(counts: readonly Count[], key: ParkKey): Options {
  const own = counts.filter(({ of }) => of === key);
  const mayBe = own
    .filter(({ option, rank }) => option === null && rank < 3)
    .map((count) => ({ ...count, rank: 2 }));
  const named = [...new Set(own.flatMap(({ option }) => option ?? []))].map(
    (option) => [option, tallyOf([...own.filter((each) => each.option === option), ...mayBe])] as const,
  );
  return { named: new Map(named), others: tallyOf(mayBe) };
}

function tallyOf(counts: readonly Count[]): Tally {
  const tally: Tally = { met: 0, near: 0, unknown: 0, unmet: 0 };
  for (const { rank, parks } of counts) tally[fitAt(rank)] += parks;
  return tally;
}

function fitAt(rank: number): Fit {
  return fits[rank] ?? "unmet";
}
