import { describe, expect, test } from "vitest";
import { type Benefit, benefit } from "#lib/policies/benefit.ts";
import { benefitSentence } from "#lib/policies/benefit-words.ts";
import { en, hans, hant } from "../../support/languages.ts";

const once = { years: null, cap: null };

describe("what a clause gives, read aloud", () => {
  test.each<[Benefit, string, string]>([
    [{ is: "sum", amount: "20万元", ...once }, "20万元", "RMB 200,000"],
    [
      { is: "sum", amount: "5万元", years: 3, cap: null },
      "5万元，连续3年，每年一次",
      "RMB 50,000, once a year for 3 years",
    ],
    [
      {
        is: "tiers",
        by: "revenue",
        tiers: [
          { from: "500万元", amount: "10万元" },
          { from: "0.2亿元", amount: "30万元" },
        ],
        ...once,
      },
      "年营业收入500万元以上的，10万元；年营业收入0.2亿元以上的，30万元",
      "RMB 100,000 for whoever has a yearly revenue of RMB 5 million or more; RMB 300,000 for whoever has a yearly revenue of RMB 20 million or more",
    ],
    [
      {
        is: "tiers",
        by: "people",
        tiers: [
          { from: "10", amount: "3万元" },
          { from: "30", amount: "6万元" },
        ],
        years: 2,
        cap: null,
      },
      "从业人员10人以上的，3万元；从业人员30人以上的，6万元；各档均连续2年，每年一次",
      "RMB 30,000 for whoever employs 10 people or more; RMB 60,000 for whoever employs 30 people or more; each once a year for 2 years",
    ],
    [
      { is: "per_unit", of: "floor_area", amount: "10元", months: 12, upTo: "800", years: 2, cap: "9万元" },
      "每平方米每月10元，按12个月计，最多计800平方米，每年最高9万元，连续2年，每年一次",
      "RMB 10 for each square metre and month, for 12 months, for at most 800 square metres, at most RMB 90,000 a year, once a year for 2 years",
    ],
    [
      { is: "share", of: "decoration", percent: "30", years: null, cap: "50万元" },
      "按装修费用的30%，最高50万元",
      "30% of the cost of decoration, at most RMB 500,000",
    ],
    [{ is: "rent_free", months: 3 }, "免租金3个月", "3 months without rent"],
  ])("%j", (given, chinese, english) => {
    expect(benefit.parse(given)).toEqual(given);
    expect(benefitSentence(hans, given)).toBe(chinese);
    expect(benefitSentence(en, given)).toBe(english);
  });

  test("names the currency in Traditional Chinese", () => {
    expect(benefitSentence(hant, { is: "sum", amount: "20万元", ...once })).toBe("人民幣20萬元");
  });
});

describe("what a clause gives", () => {
  test.each([
    ["no amount of money", { is: "sum", amount: "20", ...once }, "amount"],
    ["no tier at all", { is: "tiers", by: "people", tiers: [], ...once }, "tiers"],
    [
      "tiers that fall",
      {
        ...{ is: "tiers", by: "people", ...once },
        tiers: ["30", "30"].map((from) => ({ from, amount: "1万元" })),
      },
      "tiers.1.from",
    ],
    [
      "a tier of revenue without a unit",
      { is: "tiers", by: "revenue", tiers: [{ from: "500", amount: "1万元" }], ...once },
      "tiers.0.from",
    ],
    [
      "a tier of people in money",
      { is: "tiers", by: "people", tiers: [{ from: "500万元", amount: "1万元" }], ...once },
      "tiers.0.from",
    ],
    ["a share of magic", { is: "share", of: "magic", percent: "30", ...once }, "of"],
    ["no months without rent", { is: "rent_free", months: 0 }, "months"],
    ["one year, which is once", { is: "sum", amount: "1万元", years: 1, cap: null }, "years"],
  ])("is refused: %s", (_, given, place) => {
    const read = benefit.safeParse(given);
    expect(read.error?.issues.map(({ path }) => path.join("."))).toContain(place);
  });
});
