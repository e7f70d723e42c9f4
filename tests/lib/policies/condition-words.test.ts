import { describe, expect, test } from "vitest";
import { conditionSentence } from "#lib/policies/condition-words.ts";
import type { Test } from "#lib/policies/conditions.ts";
import { en, hans, hant } from "../../support/languages.ts";

const of = (...any: Test[]) => ({ id: "c-1", any });

describe("a condition read aloud", () => {
  test.each<[Test[], string, string]>([
    [[{ is: "people", not: false, from: 30, to: null }], "从业人员30人以上", "employs 30 people or more"],
    [
      [{ is: "floor_area", not: false, from: "300", to: "1200.5" }],
      "使用面积300平方米至1200.5平方米",
      "uses 300 square metres to 1200.5 square metres",
    ],
    [
      [{ is: "years", not: true, from: null, to: "3" }],
      "不符合“成立3年以下”",
      "not: has existed for 3 years or less",
    ],
    [
      [{ is: "revenue", not: false, from: "500万元", to: null }],
      "年营业收入500万元以上",
      "has a yearly revenue of RMB 5 million or more",
    ],
    [
      [{ is: "industry", not: false, among: ["design", "advertising"] }],
      "从事设计、广告",
      "works in design or advertising",
    ],
    [
      [
        { is: "registered", not: false, among: ["district"] },
        { is: "manual", what: { zh: "对本区贡献突出", en: "contributes much to the district" } },
      ],
      "注册在本区，或者对本区贡献突出（需人工确认）",
      "is registered in this district, or contributes much to the district (a person has to decide)",
    ],
  ])("%j", (any, chinese, english) => {
    expect(conditionSentence(hans, of(...any))).toBe(chinese);
    expect(conditionSentence(en, of(...any))).toBe(english);
  });

  test("names the currency in Traditional Chinese", () => {
    const sentence = conditionSentence(hant, of({ is: "revenue", not: false, from: null, to: "2.5亿元" }));
    expect(sentence).toBe("年營業收入人民幣2.5億元以下");
  });
});
