// Parks with spaces and policies at random, as live rows: nobody publishes ten thousand parks for a test.
import type { Findable } from "#lib/finder/fit.ts";
import { forms, purposes } from "#lib/finder/question.ts";
import { streetCodes } from "#lib/parks/streets.ts";
import type { Day } from "#lib/values/day.ts";
import { industries } from "#lib/values/industries.ts";
import { ask } from "#prisma/ask.ts";
import type { Chance } from "./chance.ts";

type Space = Findable["spaces"][number] & { id: string; confirmedOn: Day | null };
type Policy = Findable["policies"][number] & { id: string; districtWide: boolean };
export type RandomPark = Omit<Findable, "spaces"> & {
  id: string;
  ordinal: number;
  spaces: Space[];
  own: Policy[];
};
export type RandomDistrict = { parks: RandomPark[]; everywhere: Policy[] };

/** Numbers near those that a test asks for, so that every verdict comes about. */
const numbers = [
  "0",
  "0.5",
  "4",
  "4.2",
  "5",
  "25",
  "30",
  "630",
  "719.99",
  "720",
  "790",
  "800",
  "880",
  "880.01",
  "1200.5",
];
export const days: readonly Day[] = [
  "2026-10-01",
  "2026-11-22",
  "2026-11-23",
  "2026-11-24",
  "2026-12-23",
  "2026-12-24",
];

export function randomDistrict(
  random: Chance,
  { parks, spaces }: { parks: number; spaces: number },
): RandomDistrict {
  const everywhere = list(random.below(3), (n) => randomPolicy(random, `all-${n}`, true));
  return {
    everywhere,
    parks: list(parks, (n) => {
      const id = `park-${n}`;
      const own = list(random.below(3), (each) => randomPolicy(random, `${id}-${each}`, false));
      return {
        id,
        ordinal: random.below(50) + 1,
        industries: industries.filter(() => random.below(8) === 0),
        streetCode: random.below(4) ? random.oneOf(streetCodes("fengze")) : null,
        form: random.oneOf(forms),
        spaces: list(random.below(spaces + 1), (each) => randomSpace(random, `${id}-${each}`)),
        own,
        policies: [...own, ...everywhere],
      };
    }),
  };
}

function randomSpace(random: Chance, id: string): Space {
  const maybe = <T>(choices: readonly T[]) => (random.below(4) ? random.oneOf(choices) : null);
  const range = () => {
    const [from, to] = [maybe(numbers), maybe(numbers)];
    return from !== null && to !== null && Number(from) > Number(to)
      ? ([to, from] as const)
      : ([from, to] as const);
  };
  const [areaFrom, areaTo] = range();
  const [rentFrom, rentTo] = range();
  return {
    ...{ id, areaFrom, areaTo, rentFrom, rentTo, rentBasis: null },
    height: maybe(numbers.filter((number) => number !== "0")),
    load: maybe(numbers),
    power: maybe(numbers),
    availableFrom: maybe(days),
    confirmedOn: maybe(days),
  };
}

function randomPolicy(random: Chance, id: string, districtWide: boolean): Policy {
  const maybe = () => (random.below(2) ? random.oneOf(days) : null);
  const range = () => [maybe(), maybe()].sort((one, other) => ((one ?? "0") < (other ?? "0") ? -1 : 1));
  const ordered = ([from = null, to = null]: (Day | null)[]) => [from, to] as const;
  const [validFrom, validTo] = ordered(range());
  return {
    ...{ id, districtWide, validFrom, validTo, validityConfirmedOn: maybe() },
    provider: random.oneOf(["government", "government", "park", "landlord"]),
    paused: random.below(5) === 0,
    archived: random.below(5) === 0,
    clauses: list(random.below(4), () => {
      const [opensOn, closesOn] = ordered(range());
      return { purpose: random.oneOf(purposes), opensOn, closesOn };
    }),
  };
}

/** Writes them where only a publication writes, in a turn of its own; each park changed a minute after the one before. */
export async function putDistrict(databaseUrl: string, { parks, everywhere }: RandomDistrict): Promise<void> {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", "-c portal.publishing=on");
  const put = (table: string, rows: readonly object[]) =>
    ask(url.href, `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  const stamps = { edition: 1, published_at: "2026-11-01", changed_at: "2026-11-01" };
  const minutesLater = (n: number) => new Date(Date.parse("2026-11-01") + n * 60_000).toISOString();
  await put(
    "park",
    parks.map(({ id, ordinal, industries: named, streetCode, form }, n) => ({
      ...{ id, slug: id, name_zh: id, name_en_basis: "working", aliases: [], form, membership: "none" },
      ...{ street_code: streetCode, industries: named, ordinal, headline_figures: [], ...stamps },
      changed_at: minutesLater(n),
    })),
  );
  await put(
    "site",
    parks.map(({ id }) => ({ id: `${id}-site`, park_id: id, ordinal: 0, number: 1 })),
  );
  await put(
    "space",
    parks.flatMap(({ id: park, spaces }) =>
      spaces.map(({ id, height, load, power, ...space }, ordinal) => ({
        ...{ id, site_id: `${park}-site`, park_id: park, ordinal, name_zh: id, height, load, power },
        ...{
          area_from: space.areaFrom,
          area_to: space.areaTo,
          rent_from: space.rentFrom,
          rent_to: space.rentTo,
        },
        ...{ available_from: space.availableFrom, confirmed_on: space.confirmedOn },
      })),
    ),
  );
  const packages = [true, false].map((isWide) => ({
    ...{
      id: isWide ? "wide" : "narrow",
      slug: isWide ? "wide" : "narrow",
      name_zh: "政策包",
      summary: { zh: "摘要" },
    },
    ...{ district_wide: isWide, ordinal: 1, ...stamps },
  }));
  await put("policy_package", packages);
  const policies = [...everywhere, ...parks.flatMap(({ own }) => own)];
  await put(
    "policy",
    policies.map((policy, ordinal) => ({
      ...{ id: policy.id, package_id: policy.districtWide ? "wide" : "narrow", ordinal, title_zh: policy.id },
      ...{ title_known: true, provider: policy.provider, paused: policy.paused, archived: policy.archived },
      ...{ valid_from: policy.validFrom, valid_to: policy.validTo, fair_competition: "unknown" },
      validity_confirmed_on: policy.validityConfirmedOn,
    })),
  );
  await put(
    "policy_park",
    parks.flatMap(({ id, own }) => own.map((policy) => ({ policy_id: policy.id, park_id: id }))),
  );
  await put(
    "clause",
    policies.flatMap(({ id, clauses }) =>
      clauses.map(({ purpose, opensOn, closesOn }, ordinal) => ({
        ...{
          id: `${id}-${ordinal}`,
          policy_id: id,
          ordinal,
          title_zh: purpose,
          purpose,
          standard: { zh: "标准" },
        },
        ...{ conditions: [], procedure: {}, benefits: [], opens_on: opensOn, closes_on: closesOn },
      })),
    ),
  );
  await ask(url.href, "SELECT portal_publication_time()");
}

function list<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
