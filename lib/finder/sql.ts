// The rule of fit.ts as SQL, so that ten thousand parks are judged, counted and parted where they are. Ranks are places in `fits`.
import { type Sql, sql } from "#lib/db/client.ts";
import type { Day } from "#lib/values/day.ts";
import { measures } from "./fit.ts";
import {
  type Needs,
  type ParkKey,
  parkKeys,
  purposes,
  type Question,
  type SpaceKey,
  spaceKeys,
} from "./question.ts";

const [met, near, unknown, unmet] = [sql`0`, sql`1`, sql`2`, sql`3`];

const columns = {
  areaFrom: sql`area_from`,
  areaTo: sql`area_to`,
  rentFrom: sql`rent_from`,
  rentTo: sql`rent_to`,
  height: sql`height`,
  load: sql`load`,
  power: sql`power`,
} as const;

/** Relation `judged`: every park with its rank by each thing that can be asked for, and what it is sorted by. */
export function judgedParks(question: Question, today: Day): Sql {
  const { industry, street, form, purpose, needs, sort } = question;
  const asked = askedOfSpaces(needs);
  const isOfSpaces = asked.length > 0 || sort !== "order";
  return sql`
    ranked AS (
      SELECT park.id, park.ordinal, park.street_code, park.form::text AS form, park.industries,
        best.rent, best.area, greatest(best.confirmed_on, park.confirmed_on) AS confirmed_on,
        ${asked.length === 0 ? met : sql`coalesce(best.rank, ${unknown})`} AS space_rank,
        ${asked.length === 1 ? everyBit : sql`coalesce(best.met_without, 0)`} AS met_without,
        ${industry === null ? met : sql`CASE WHEN ${industry} = ANY (park.industries) THEN ${met} WHEN cardinality(park.industries) > 0 THEN ${unmet} ELSE ${unknown} END`} AS industry_rank,
        ${street === null ? met : sql`CASE WHEN park.street_code = ${street} THEN ${met} WHEN park.street_code IS NULL THEN ${unknown} ELSE ${unmet} END`} AS street_rank,
        ${form === null ? met : sql`CASE WHEN park.form::text = ${form} THEN ${met} ELSE ${unmet} END`} AS form_rank,
        ${listed(purposes.map((each) => sql`coalesce(least(own.${purposeColumns[each]}, everywhere.${purposeColumns[each]}), ${unknown}) AS ${purposeColumns[each]},`))}
        ${purpose === null ? met : sql`coalesce(least(own.${purposeColumns[purpose]}, everywhere.${purposeColumns[purpose]}), ${unknown})`} AS purpose_rank
      FROM park LEFT JOIN (${isOfSpaces ? bestSpaces(needs) : noSpaces}) AS best ON best.park_id = park.id
      LEFT JOIN (${ownClauses(today)}) AS own ON own.park_id = park.id
      CROSS JOIN (${clausesForAll(today)}) AS everywhere
    ),
    judged AS MATERIALIZED (
      SELECT ranked.*, greatest(space_rank, industry_rank, street_rank, form_rank, purpose_rank) AS rank, ${sortKeys[sort]} AS sort_key
      FROM ranked
    )`;
}

/** Where neither a rank nor the order depends on them, nobody looks at two hundred thousand spaces. */
const noSpaces = sql`
  SELECT NULL AS park_id, 0 AS rank, 0 AS met_without, 0 AS rent, 0 AS area, NULL::date AS confirmed_on WHERE false`;

/** The places of a park in the order in which parks are shown. */
export const placeInOrder = sql`rank, sort_key, ordinal, id`;

/** The greatest rank of all but one thing that was asked of a park. */
export function rankWithout(left: ParkKey): Sql {
  return sql`greatest(space_rank, ${joined(parkKeys.filter((key) => key !== left).map((key) => rankColumns[key]))})`;
}

/** Whether a park would be met without one thing that was asked for. */
export function isMetWithout(left: ParkKey | SpaceKey): Sql {
  const key = parkKeys.find((each) => each === left);
  if (key) return sql`${rankWithout(key)} = ${met}`;
  return sql`met_without & ${bitOf(left as SpaceKey)} > 0 AND greatest(${joined(Object.values(rankColumns))}) = ${met}`;
}

const rankColumns = {
  industry: sql`industry_rank`,
  street: sql`street_rank`,
  form: sql`form_rank`,
  purpose: sql`purpose_rank`,
} as const satisfies Record<ParkKey, Sql>;

export const purposeColumns = {
  rent: sql`for_rent`,
  decoration: sql`for_decoration`,
  growth: sql`for_growth`,
  talent: sql`for_talent`,
  finance: sql`for_finance`,
  ip: sql`for_ip`,
} as const satisfies Record<(typeof purposes)[number], Sql>;

/** What is not known comes last. */
const sortKeys = {
  order: sql`0::float8`,
  rent: sql`coalesce(rent::float8, 'Infinity')`,
  area: sql`coalesce(-area::float8, 'Infinity')`,
  confirmed: sql`coalesce((date '2000-01-01' - confirmed_on)::float8, 'Infinity')`,
} as const satisfies Record<Question["sort"], Sql>;

function askedOfSpaces(needs: Needs): SpaceKey[] {
  return spaceKeys.filter((key) => needs[key] !== null);
}

/**
 * By park: the rank of its best space, and what it is sorted by. `met_without` has a bit for each thing asked for, without which
 * some space would be met: that which alone is not, or any where all are.
 */
function bestSpaces(needs: Needs): Sql {
  const asked = askedOfSpaces(needs);
  const missed = asked.map((key) => sql`CASE WHEN ${place(key)} = ${met} THEN 0 ELSE ${bitOf(key)} END`);
  const shown = sql`FILTER (WHERE rank < ${unmet})`;
  return sql`
    SELECT park_id, min(rank) AS rank,
      bit_or(CASE WHEN missed = 0 THEN ${everyBit} WHEN missed & (missed - 1) = 0 THEN missed ELSE 0 END) AS met_without,
      min(coalesce(rent_from, rent_to)) ${shown} AS rent, max(coalesce(area_to, area_from)) ${shown} AS area,
      max(confirmed_on) ${shown} AS confirmed_on
    FROM (
      SELECT tested.*, ${asked.length === 0 ? met : sql`greatest(${joined(asked.map(place))})`} AS rank,
        ${joined(asked.length === 0 ? [sql`0`] : missed, sql` + `)} AS missed
      FROM (
        SELECT park_id, rent_from, rent_to, area_from, area_to, confirmed_on
          ${listed(asked.map((key) => sql`, ${rankOfSpace(key, needs)} AS ${place(key)}`))}
        FROM space OFFSET 0
      ) AS tested
    ) AS spaces GROUP BY park_id`;
}

const everyBit = sql`127`;

function bitOf(key: SpaceKey): Sql {
  return sql`${2 ** spaceKeys.indexOf(key)}::int`;
}

function rankOfSpace(key: SpaceKey, needs: Needs): Sql {
  if (key === "by") {
    const asked = sql`${needs.by}::date`;
    return sql`CASE WHEN available_from <= ${asked} THEN ${met} WHEN available_from IS NULL THEN ${unknown}
      WHEN available_from - ${asked} <= 30 THEN ${near} ELSE ${unmet} END`;
  }
  const { is, value, instead } = measures[key];
  const asked = sql`${needs[key]}::numeric`;
  const column = columns[value];
  const known = instead === null ? column : sql`coalesce(${column}, ${columns[instead]})`;
  const [sign, tenths] = is === "at_least" ? [sql`>=`, sql`9`] : [sql`<=`, sql`11`];
  return sql`CASE WHEN ${known} ${sign} ${asked} THEN ${met} WHEN ${column} IS NULL THEN ${unknown}
    WHEN ${column} * 10 ${sign} ${asked} * ${tenths} THEN ${near} ELSE ${unmet} END`;
}

/** By park: the best rank of a clause for each purpose in the policies for it alone. */
function ownClauses(today: Day): Sql {
  return sql`
    SELECT policy_park.park_id, ${bestClauses}
    FROM (${rankedClauses(today)}) AS offers JOIN policy_park ON policy_park.policy_id = offers.policy_id
    WHERE NOT district_wide GROUP BY policy_park.park_id`;
}

/** The same in the policies for the whole district. One row. */
function clausesForAll(today: Day): Sql {
  return sql`SELECT ${bestClauses} FROM (${rankedClauses(today)}) AS offers WHERE district_wide`;
}

/** Where there are clauses and none is for it, it is not met; a policy whose clauses are not public may be for anything. */
const bestClauses = joined(
  purposes.map(
    (purpose) => sql`CASE WHEN count(*) > 0
      THEN coalesce(min(rank) FILTER (WHERE purpose = ${purpose} OR purpose IS NULL), ${unmet}) END AS ${purposeColumns[purpose]}`,
  ),
);

/** Clauses with their rank on a day; a policy without clauses has one row without a purpose. Each is reckoned once. */
function rankedClauses(today: Day): Sql {
  const day = sql`${today}::date`;
  return sql`
    SELECT offered_id AS policy_id, district_wide, clause.purpose, CASE
      WHEN clause.id IS NULL THEN greatest(offers.rank, ${unknown}) WHEN clause.closes_on < ${day} THEN ${unmet}
      WHEN clause.opens_on > ${day} THEN greatest(offers.rank, ${near}) ELSE offers.rank END AS rank
    FROM (
      SELECT policy.id AS offered_id, package.district_wide, CASE
        WHEN archived OR valid_to < ${day} THEN ${unmet} WHEN validity_confirmed_on IS NULL THEN ${unknown}
        WHEN valid_from > ${day} OR paused THEN ${near} ELSE ${met} END AS rank
      FROM policy JOIN policy_package AS package ON package.id = policy.package_id
      WHERE provider <> 'landlord' OFFSET 0
    ) AS offers LEFT JOIN clause ON clause.policy_id = offers.offered_id
    OFFSET 0`;
}

function place(key: SpaceKey): Sql {
  return placeColumns[key];
}
const placeColumns = {
  area: sql`rank_of_area`,
  "area-to": sql`rank_of_area_to`,
  budget: sql`rank_of_budget`,
  height: sql`rank_of_height`,
  load: sql`rank_of_load`,
  power: sql`rank_of_power`,
  by: sql`rank_of_day`,
} as const satisfies Record<SpaceKey, Sql>;
function joined(parts: readonly Sql[], between: Sql = sql`, `): Sql {
  return parts.reduce((before, part) => sql`${before}${between}${part}`);
}

function listed(parts: readonly Sql[]): Sql {
  return parts.reduce((before, part) => sql`${before} ${part}`, sql``);
}
