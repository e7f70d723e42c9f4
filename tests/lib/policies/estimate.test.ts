import { describe, expect, test } from "vitest";
import type { Benefit } from "#lib/policies/benefit.ts";
import { estimates, highest, sum } from "#lib/policies/estimate.ts";
import type { Investor } from "#lib/policies/investor.ts";
import { parseMoney } from "#lib/values/money.ts";
import { investor, studio } from "../../support/investors.ts";

const once = { years: null, cap: null };
const tiers: Benefit = {
  is: "tiers",
  by: "people",
  tiers: [
    { from: "10", amount: "5万元" },
    { from: "30", amount: "15万元" },
    { from: "100", amount: "50万元" },
  ],
  ...once,
};
const perSquareMetre: Benefit = {
  ...{ is: "per_unit", of: "floor_area", amount: "10元", months: 12, upTo: null },
  ...once,
};
const perPerson: Benefit = {
  ...{ is: "per_unit", of: "people", amount: "2000元", months: null, upTo: "20" },
  ...once,
};
const saying = (measured: Partial<Investor["measured"]>): Partial<Investor> => ({
  measured: { people: null, floor_area: null, years: null, revenue: null, ...measured },
});

const money = (written: string) => parseMoney(written) ?? expect.fail(`${written} is no amount`);
const range = (low: string, high: string | null) => ({
  low: money(low),
  high: high === null ? null : money(high),
});

describe("what a clause would give", () => {
  test.each<[string, Benefit, Partial<Investor>, string, string | null]>([
    ["a sum", { is: "sum", amount: "20万元", ...once }, {}, "20万元", "20万元"],
    [
      "a sum a year",
      { is: "sum", amount: "20万元", years: 3, cap: null },
      ...([{}, "60万元", "60万元"] as const),
    ],
    ["below the lowest tier, nothing", tiers, saying({ people: "9" }), "0元", "0元"],
    ["the tier that is reached", tiers, saying({ people: "30" }), "15万元", "15万元"],
    ["the tier before", tiers, saying({ people: "29" }), "5万元", "5万元"],
    ["in tiers, of what nobody said, up to the highest", tiers, {}, "0元", "50万元"],
    ["for each square metre and month", perSquareMetre, studio, "9.6万元", "9.6万元"],
    ["for each square metre, nobody knows how many", perSquareMetre, {}, "0元", null],
    ["for each person, as many as count", perPerson, studio, "4万元", "4万元"],
    ["for each person, fewer than count", perPerson, saying({ people: "3" }), "6000元", "6000元"],
    ["for each person, nobody knows how many", perPerson, {}, "0元", "4万元"],
    [
      "a share of the revenue",
      { is: "share", of: "revenue", percent: "0.25", ...once },
      ...([studio, "12500元", "12500元"] as const),
    ],
    [
      "a share of what is not asked",
      { is: "share", of: "rent", percent: "50", ...once },
      ...([studio, "0元", null] as const),
    ],
    [
      "a share with a cap",
      { is: "share", of: "rent", percent: "50", years: null, cap: "30万元" },
      ...([studio, "0元", "30万元"] as const),
    ],
    [
      "no more than the cap in each year",
      { ...perSquareMetre, cap: "9万元", years: 2 },
      ...([studio, "18万元", "18万元"] as const),
    ],
  ])("%s", (_, benefit, said, low, high) => {
    expect(estimates([benefit], investor(said))).toMatchObject([range(low, high)]);
  });

  test("comes with the way to it, step by step", () => {
    const [found] = estimates([{ ...perSquareMetre, cap: "9万元", years: 2 }], investor(studio));
    expect(found?.steps).toEqual([
      {
        ...{ is: "times", of: "floor_area", quantity: "800", limit: null, amount: "10元", months: 12 },
        to: range("9.6万元", "9.6万元"),
      },
      { is: "cap", amount: "9万元", to: range("9万元", "9万元") },
      { is: "years", years: 2, to: range("18万元", "18万元") },
    ]);
    expect(found?.steps.at(-1)?.to).toEqual({ low: found?.low, high: found?.high });
  });

  test("says nothing of a cap that changes nothing", () => {
    const [found] = estimates([{ is: "sum", amount: "5万元", years: null, cap: "9万元" }], investor({}));
    expect(found?.steps.map(({ is }) => is)).toEqual(["sum"]);
  });

  test("is not money where it is time without rent", () => {
    expect(estimates([{ is: "rent_free", months: 6 }], investor(studio))).toEqual([]);
  });
});

describe("several amounts", () => {
  const known = range("1万元", "3万元");
  const higher = range("2万元", "2万元");
  const open = range("0元", null);

  test("are known together only where each is", () => {
    expect(sum([known, higher])).toEqual(range("3万元", "5万元"));
    expect(sum([known, open])).toEqual(range("1万元", null));
    expect(sum([])).toEqual(range("0元", "0元"));
  });

  test("of which only the highest is given lie between the highest of the least and of the most", () => {
    expect(highest([known, higher])).toEqual(range("2万元", "3万元"));
    expect(highest([known, open])).toEqual(range("1万元", null));
  });
});
