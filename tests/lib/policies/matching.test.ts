import { describe, expect, test } from "vitest";
import type { Test } from "#lib/policies/conditions.ts";
import { type Match, match, type Offer, totals } from "#lib/policies/matching.ts";
import { type Clause, clause } from "#lib/policies/model.ts";
import type { Day } from "#lib/values/day.ts";
import { parseMoney } from "#lib/values/money.ts";
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
