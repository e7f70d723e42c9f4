import { describe, expect, test } from "vitest";
import type { Test } from "#lib/policies/conditions.ts";
import { type Match, match, type Offer, totals } from "#lib/policies/matching.ts";
import { type Clause, clause } from "#lib/policies/model.ts";
import type { Day } from "#lib/values/day.ts";
import { parseMoney } from "#lib/values/money.ts";
import { chance } from "../../support/chance.ts";
import { investor, studio } from "../../support/investors.ts";

const today: Day = "2026-11-23";
const open: Offer["policy"] = {
  ...{ id: "p", title: { zh: "政策" }, titleKnown: true, provider: "government", number: null, issuer: null },
  ...{ issuedOn: null, validFrom: "2026-01-01", validTo: "2026-12-31", validityConfirmedOn: "2026-01-05" },
  ...{ paused: false, archived: false, fairCompetition: "passed" },
};
const unverified = { ...open, validityConfirmedOn: null };
const landlord: Offer["policy"] = { ...open, provider: "landlord" };

const people = (from: number): Test => ({ is: "people", not: false, from, to: null });
const manual: Test = { is: "manual", what: { zh: "贡献突出" } };

type Given = { if?: Test; gives?: string; group?: string; policy?: Offer["policy"] } & Partial<Clause>;

function offer(id: string, { if: test, gives, group, policy = open, ...more }: Given): Offer {
  const given = clause.parse({
    ...{ id, number: null, title: { zh: id }, purpose: "rent", standard: { zh: id } },
    conditions: test ? [{ id: "c", any: [test] }] : [],
    benefits: gives ? [{ is: "sum", amount: gives, years: null, cap: null }] : [],
    onlyHighestOf: group ? { zh: group } : null,
    ...{ opensOn: null, closesOn: null, ...more },
  });
  return { clause: given, policy };
}

function matched(...offers: Offer[]) {
  return match(offers, investor(studio), today);
}

const ids = (matches: readonly Match<Offer>[]) => matches.map(({ offer }) => offer.clause.id);

describe("clauses held against an investor", () => {
  test("are told apart by what is met and by what is in force", () => {
    const found = matched(
      offer("met", { if: people(30) }),
      offer("unknown", { if: manual }),
      offer("not-met", { if: people(31) }),
      offer("unverified", { if: people(30), policy: unverified }),
      offer("unverified-not-met", { if: people(31), policy: unverified }),
      offer("without-conditions", {}),
      offer("last-day", { if: people(30), closesOn: today }),
      offer("too-late", { if: people(30), closesOn: "2026-11-22" }),
      offer("too-early", { if: people(30), opensOn: "2026-11-24" }),
    );
    expect(ids(found.possible)).toEqual(["met", "last-day"]);
    expect(ids(found.uncertain)).toEqual(["unknown", "without-conditions"]);
    expect(ids(found.notNow)).toEqual(["unverified", "too-late", "too-early"]);
    expect(found.notNow.map(({ status }) => status)).toEqual(["unverified", "closed", "upcoming"]);
    expect(ids(found.notMet)).toEqual(["not-met", "unverified-not-met"]);
  });

  test("name those of which only the highest is given, and the one that gives more in any case", () => {
    const small = offer("small", { if: people(30), gives: "5万元", group: "租金" });
    const large = offer("large", { if: people(30), gives: "9万元", group: "租金" });
    const ended = offer("ended", { if: people(30), gives: "50万元", group: "租金", closesOn: "2026-11-22" });
    const free = offer("free", { if: people(30), gives: "9万元" });
    const { possible } = matched(small, large, ended, free);
    expect(possible.map(({ notWith }) => notWith)).toEqual([[large], [small], []]);
    expect(possible.map(({ lowerThan }) => lowerThan)).toEqual([large, null, null]);
  });

  test("leave open which is the highest where that is not certain", () => {
    const certain = offer("certain", { if: people(30), gives: "5万元", group: "租金" });
    const perhaps = offer("perhaps", { if: manual, gives: "9万元", group: "租金" });
    const same = offer("same", { if: people(30), gives: "5万元", group: "租金" });
    const found = matched(certain, perhaps, same);
    expect([...found.possible, ...found.uncertain].map(({ lowerThan }) => lowerThan)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("what they come to", () => {
  const money = (written: string) => parseMoney(written) ?? expect.fail(`${written} is no amount`);

  test("counts each once, of a group the highest, and what may not be met as perhaps nothing", () => {
    const found = matched(
      offer("a", { if: people(30), gives: "5万元" }),
      offer("b", { if: people(30), gives: "4万元", group: "租金" }),
      offer("c", { if: people(30), gives: "6万元", group: "租金" }),
      offer("d", { if: manual, gives: "1万元" }),
      offer("e", { if: people(30) }),
      offer("f", { if: people(31), gives: "100万元" }),
      offer("g", { if: people(30), gives: "100万元", policy: unverified }),
    );
    expect(totals(found, () => true)).toEqual([
      {
        provider: "government",
        range: { low: money("11万元"), high: money("12万元") },
        clauses: 4,
        unreckoned: 1,
        shared: 0,
      },
    ]);
  });

  test("is never one sum of what the government and a landlord offer", () => {
    const found = matched(
      offer("a", { if: people(30), gives: "5万元" }),
      offer("b", { if: people(30), gives: "7万元", policy: landlord }),
    );
    expect(totals(found, () => true).map(({ provider, range }) => [provider, range.high])).toEqual([
      ["government", money("5万元")],
      ["landlord", money("7万元")],
    ]);
  });

  test.each<[string, Given, Given, [string, string], [string, string]]>([
    ["the higher of two", { gives: "5万元" }, { gives: "7万元" }, ["0元", "0元"], ["7万元", "7万元"]],
    [
      "either of two that are equal",
      { gives: "5万元" },
      { gives: "5万元" },
      ["0元", "5万元"],
      ["0元", "5万元"],
    ],
    [
      "what may be higher",
      { gives: "5万元" },
      { if: manual, gives: "7万元" },
      ["0元", "5万元"],
      ["0元", "7万元"],
    ],
    [
      "what is higher than what may be",
      { gives: "5万元" },
      { if: manual, gives: "4万元" },
      ["5万元", "5万元"],
      ["0元", "0元"],
    ],
  ])("counts a group of several providers once: %s", (_, ours, theirs, government, fromLandlord) => {
    const found = matched(
      offer("ours", { if: people(30), group: "租金", ...ours }),
      offer("theirs", { if: people(30), group: "租金", policy: landlord, ...theirs }),
    );
    const ranges = [government, fromLandlord].map(([low, high]) => ({ low: money(low), high: money(high) }));
    const sums = new Map(totals(found, () => true).map((each) => [each.provider, each]));
    expect([sums.get("government")?.range, sums.get("landlord")?.range]).toEqual(ranges);
    expect([...sums.values()].map(({ shared }) => shared)).toEqual([1, 1]);
  });

  test("counts on nothing where another provider gives what nobody can reckon", () => {
    const found = matched(
      offer("ours", { if: people(30), gives: "5万元", group: "租金" }),
      offer("theirs", { if: people(30), group: "租金", policy: landlord }),
    );
    expect(totals(found, () => true)).toMatchObject([
      { provider: "government", range: { low: money("0元"), high: money("5万元") }, shared: 1 },
    ]);
  });

  test.each([1, 2, 3])("is as near as can be to all that may come about (seed %i)", (seed) => {
    const random = chance(seed);
    for (let turn = 0; turn < 60; turn += 1) {
      const given = Array.from({ length: 1 + random.below(5) }, (_, n) => {
        const low = random.below(4);
        return {
          ...{ low, high: low + random.below(4), group: random.oneOf(["一", "二", null]) },
          ...{ id: `${n}`, provider: random.oneOf(["government", "park", "landlord"] as const) },
        };
      });
      const found = matched(
        ...given.map(({ id, group, provider }) =>
          offer(id, {
            ...{ if: people(30), gives: "1元", policy: { ...open, provider } },
            ...(group && { group }),
          }),
        ),
      );
      const possible = found.possible.map((each, n) => {
        const { low = 0, high = 0 } = given[n] ?? {};
        const range = { low: { fen: BigInt(low) }, high: { fen: BigInt(high) } };
        return { ...each, amount: { ...range, estimates: [] } };
      });
      for (const { provider, range } of totals({ ...found, possible }, () => true)) {
        const outcomes = everyOutcome(given, provider);
        expect([range.low.fen, range.high?.fen], JSON.stringify({ given, provider })).toEqual([
          BigInt(Math.min(...outcomes)),
          BigInt(Math.max(...outcomes)),
        ]);
      }
    }
  });

  test("is never more than what holds in one place", () => {
    const found = matched(
      offer("everywhere", { if: people(30), gives: "5万元" }),
      offer("here", { if: people(30), gives: "7万元" }),
      offer("there", { if: people(30), gives: "9万元" }),
    );
    const [here] = totals(found, ({ clause: { id } }) => id !== "there");
    expect(here).toMatchObject({ range: { high: money("12万元") }, clauses: 2 });
  });

  test("is not said where nothing can be reckoned", () => {
    expect(totals(matched(offer("a", { if: people(30) })), () => true)).toEqual([]);
  });
});

type Ranged = { id: string; low: number; high: number; group: string | null; provider: string };

/** What one provider may come to give, with each amount at either end, and whoever gives where two are equal. */
function everyOutcome(given: readonly Ranged[], provider: string): number[] {
  const ends = given.reduce<number[][]>(
    (before, { low, high }) =>
      before.flatMap((amounts) => [
        [...amounts, low],
        [...amounts, high],
      ]),
    [[]],
  );
  return ends.flatMap((amounts) => {
    const groups = Map.groupBy(
      given.map((each, n) => ({ ...each, amount: amounts[n] ?? 0 })),
      ({ id, group }) => group ?? id,
    );
    return [...groups.values()].reduce<number[]>(
      (sums, group) => {
        const most = Math.max(...group.map(({ amount }) => amount));
        const givers = group.filter(({ amount }) => amount === most);
        return sums.flatMap((sum) => givers.map((giver) => (giver.provider === provider ? sum + most : sum)));
      },
      [0],
    );
  });
}
