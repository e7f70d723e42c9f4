import { describe, expect, test } from "vitest";
import { type AskedInvestor, readInvestor, saysNothing } from "#lib/policies/investor.ts";
import { investor, studio } from "../../support/investors.ts";

const read = (asked: AskedInvestor) => {
  const found = readInvestor(asked);
  return found.ok ? found.investor : found.issues;
};

describe("what an investor says", () => {
  test("is read from an address", () => {
    const asked = {
      ...{ kind: "enterprise", industry: "design", registered: "district" },
      ...{ people: "30", area: "800", revenue: "500万元", years: "2.5", qualification: "none,tech_sme" },
    };
    expect(read(asked)).toEqual(investor(studio));
  });

  test("is unknown where nothing is said", () => {
    expect(read({})).toEqual(investor({}));
    expect(saysNothing({})).toBe(true);
    expect(saysNothing({ people: "30" })).toBe(false);
  });

  test.each<[keyof AskedInvestor, string, string]>([
    ["people", "３０", "30"],
    ["people", "30人", "30"],
    ["people", "1,200", "1200"],
    ["people", "0", "0"],
    ["area", "８００．５ ㎡", "800.5"],
    ["area", "800平方米", "800"],
    ["area", "800平米", "800"],
    ["area", "800m2", "800"],
    ["years", "2.5年", "2.5"],
    ["years", "0", "0"],
    ["revenue", "500万", "500万元"],
    ["area", "800平方公尺", "800"],
    ["revenue", "500萬元", "500万元"],
    ["revenue", "500萬", "500万元"],
    ["revenue", "RMB 5 million", "500万元"],
    ["revenue", "5000000", "500万元"],
    ["revenue", "人民币０．０５亿元", "500万元"],
    ["revenue", "1234567.89元", "1234567.89元"],
  ])("as people type it: %s %s", (key, typed, understood) => {
    const place = key === "area" ? "floor_area" : key;
    expect(read({ [key]: typed })).toMatchObject({ measured: { [place]: understood } });
  });

  test.each<[keyof AskedInvestor, string, string]>([
    ["kind", "wizard", "no_such_option"],
    ["industry", "magic", "no_such_option"],
    ["registered", "moon", "no_such_option"],
    ["qualification", "tech_sme,saint", "no_such_option"],
    ["people", "-1", "not_people"],
    ["people", "2.5", "not_people"],
    ["people", "1e99", "not_people"],
    ["people", "9999999999", "not_people"],
    ["area", "-800", "not_an_area"],
    ["area", "big", "not_an_area"],
    ["area", "99999999999999", "not_an_area"],
    ["years", "-2", "not_years"],
    ["years", "1000", "not_years"],
    ["revenue", "-5万元", "not_revenue"],
    ["revenue", "1e99", "not_revenue"],
    ["revenue", "500 pounds", "not_revenue"],
    ["revenue", "新臺幣500萬元", "not_revenue"],
    ["revenue", "999999999999亿元", "not_revenue"],
  ])("is refused with what was typed: %s %s", (field, typed, code) => {
    expect(read({ [field]: typed })).toEqual([{ field, code, values: { asked: typed } }]);
  });
});
