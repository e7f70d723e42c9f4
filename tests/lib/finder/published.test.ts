// What is found in columns is what the rule in fit.ts says of each park, counted and given part by part: on parks made at random.
import { expect, test } from "vitest";
import { type Fit, fitOfPark, fits } from "#lib/finder/fit.ts";
import {
  askedKeys,
  findLatestMatches,
  findMatchingParks,
  parksInFeed,
  parksOnPage,
  type Tally,
} from "#lib/finder/published.ts";
import {
  forms,
  type ParkKey,
  parkKeys,
  purposes,
  type Question,
  type SpaceKey,
  sorts,
} from "#lib/finder/question.ts";
import { streetCodes } from "#lib/parks/streets.ts";
import type { Day } from "#lib/values/day.ts";
import { industries } from "#lib/values/industries.ts";
import { ask } from "#prisma/ask.ts";
import { type Chance, chance } from "../../support/chance.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import {
  days,
  putDistrict,
  type RandomDistrict,
  type RandomPark,
  randomDistrict,
} from "../../support/random-parks.ts";

useDatabase("emptied");

const today: Day = "2026-11-23";
const nothing: Question = {
  ...{ industry: null, street: null, form: null, purpose: null, sort: "order", after: null },
  needs: { area: null, "area-to": null, budget: null, height: null, load: null, power: null, by: null },
};

function randomQuestion(random: Chance): Question {
  const maybe = <T>(choices: readonly T[]) => (random.below(3) ? null : random.oneOf(choices));
  const area = maybe(["800", "719.99"]);
  return {
    industry: maybe(industries),
    street: maybe(streetCodes("fengze")),
    form: maybe(forms),
    purpose: maybe(purposes),
    needs: {
      area,
      "area-to": maybe(["800", "1200.5"]),
      budget: maybe(["25", "27.3"]),
      height: maybe(["4", "4.2"]),
      load: maybe(["5"]),
      power: maybe(["630", "700"]),
      by: maybe(days),
    },
    sort: random.oneOf(sorts),
    after: null,
  };
}

function tallyOf({ parks }: RandomDistrict, question: Question): Tally {
  const tally: Tally = { met: 0, near: 0, unknown: 0, unmet: 0 };
  for (const park of parks) tally[fitOfPark(question, park, today).fit] += 1;
  return tally;
}

const allOptions = { industry: industries, street: streetCodes("fengze"), form: forms, purpose: purposes };

function without(question: Question, key: ParkKey | SpaceKey): Question {
  return parkKeys.some((each) => each === key)
    ? { ...question, [key]: null }
    : { ...question, needs: { ...question.needs, [key]: null } };
}

test.each([1, 2, 3, 4, 5, 6])("district %i: every count and every park is as the rule says", async (seed) => {
  const random = chance(seed);
  const seen = new Set<Fit>();
  const district = randomDistrict(random, { parks: 40, spaces: 3 });
  await putDistrict(databaseUrl(), district);
  for (let turn = 0; turn < 25; turn += 1) {
    const question = turn === 0 ? nothing : randomQuestion(random);
    const found = await findMatchingParks(question, today);
    const asked = JSON.stringify(question);
    expect(found.total, asked).toEqual(tallyOf(district, question));
    for (const fit of fits) if (found.total[fit] > 0) seen.add(fit);
    for (const key of askedKeys(question))
      expect(found.without.get(key), `${asked} without ${key}`).toEqual(
        tallyOf(district, without(question, key)).met,
      );
    for (const key of parkKeys) {
      const { named, others } = found.options[key];
      for (const option of allOptions[key])
        expect({ ...(named.get(option) ?? others), unmet: 0 }, `${asked} ${key} ${option}`).toEqual({
          ...tallyOf(district, { ...question, [key]: option }),
          unmet: 0,
        });
    }

    const all = await everyPart(question);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      all.map(({ fit }) => fit),
      asked,
    ).toEqual([...all.map(({ fit }) => fit)].sort(byFit));
    for (const { id, fit, parts } of all) {
      const park = district.parks.find((each) => each.id === id);
      if (!park) throw new Error(id);
      const said = fitOfPark(question, park, today);
      expect(fit, `${asked} ${id}`).toBe(said.fit);
      for (const part of said.parts)
        if (part.key !== "space") expect(parts[part.key], `${asked} ${id} ${part.key}`).toBe(part.fit);
    }
    expect(all).toHaveLength(40 - found.total.unmet);
  }
  expect([...seen].sort()).toEqual([...fits].sort());
});

test("an order by rent, area or the last confirmation is one, and what is not known comes last", async () => {
  const district = randomDistrict(chance(7), { parks: 30, spaces: 3 });
  await putDistrict(databaseUrl(), district);
  const orders: Record<Question["sort"], (park: RandomPark) => number | null> = {
    order: ({ ordinal }) => ordinal,
    rent: ({ spaces }) => least(spaces.map(({ rentFrom, rentTo }) => numberOf(rentFrom ?? rentTo))),
    area: ({ spaces }) => least(spaces.map(({ areaFrom, areaTo }) => negative(numberOf(areaTo ?? areaFrom)))),
    confirmed: ({ spaces }) =>
      least(spaces.map(({ confirmedOn }) => negative(confirmedOn && Date.parse(confirmedOn)))),
  };
  for (const sort of sorts) {
    const found = await everyPart({ ...nothing, sort });
    const keys = found.map(({ id }) => {
      const park = district.parks.find((each) => each.id === id);
      return (park && orders[sort](park)) ?? Number.POSITIVE_INFINITY;
    });
    expect(keys, sort).toEqual([...keys].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
    expect(new Set(keys).size).toBeGreaterThan(3);
  }
});

test("what was published since the last question is found, and what was withdrawn is not", async () => {
  await putDistrict(databaseUrl(), randomDistrict(chance(3), { parks: 3, spaces: 2 }));
  expect((await findMatchingParks(nothing, today)).total.met).toBe(3);
  const url = new URL(databaseUrl());
  url.searchParams.set("options", "-c portal.publishing=on");
  await ask(
    url.href,
    "WITH turn AS (SELECT portal_publication_time()) DELETE FROM park USING turn WHERE id = 'park-1'",
  );
  const { total, parks } = await findMatchingParks(nothing, today);
  expect(total.met).toBe(2);
  expect(parks.map(({ id }) => id).sort()).toEqual(["park-0", "park-2"]);
});

test("a part behind a park that is not there any more is empty", async () => {
  await putDistrict(databaseUrl(), randomDistrict(chance(1), { parks: 3, spaces: 1 }));
  const { parks, total } = await findMatchingParks({ ...nothing, after: "gone" }, today);
  expect(parks).toEqual([]);
  expect(total.met).toBe(3);
});

test("a feed has the parks that changed last, a hundred at most, wherever a page began", async () => {
  const district = randomDistrict(chance(8), { parks: parksInFeed + 20, spaces: 1 });
  await putDistrict(databaseUrl(), district);
  const latest = district.parks.toReversed();
  const ids = (parks: readonly { id: string }[]) => parks.map(({ id }) => id);
  const question: Question = { ...nothing, sort: "rent", after: latest[0]?.id ?? null };
  expect(ids(await findLatestMatches(question, today))).toEqual(ids(latest).slice(0, parksInFeed));

  const [form] = forms;
  const asked: Question = { ...nothing, form: form ?? null };
  const found = await findLatestMatches(asked, today);
  expect(ids(found)).toEqual(ids(latest.filter((park) => park.form === form)));
  for (const { id, fit } of found)
    expect(fit).toBe((await everyPart(asked)).find((park) => park.id === id)?.fit);
});

const numberOf = (text: string | null) => (text === null ? null : Number(text));
const negative = (number: number | null) => (number === null ? null : -number);

function least(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function byFit(one: Fit, other: Fit): number {
  return fits.indexOf(one) - fits.indexOf(other);
}

/** Page by page, to the end. */
async function everyPart(question: Question) {
  const all = [];
  let after: string | null = null;
  for (;;) {
    const { parks, hasMore } = await findMatchingParks({ ...question, after }, today);
    expect(parks.length).toBeLessThanOrEqual(parksOnPage);
    all.push(...parks);
    after = parks.at(-1)?.id ?? null;
    if (!hasMore) return all;
    expect(parks).toHaveLength(parksOnPage);
  }
}
