import { describe, expect, test } from "vitest";
import type { Test } from "#lib/policies/conditions.ts";
import { type Answer, all, answers, any, judge, judgeTest, not } from "#lib/policies/eligibility.ts";
import type { Investor } from "#lib/policies/investor.ts";
import { chance } from "../../support/chance.ts";
import { investor, studio, tests } from "../../support/investors.ts";

const [met, unknown, notMet] = answers;

describe("three-valued logic", () => {
  test.each<[Answer, Answer, Answer, Answer]>([
    [met, met, met, met],
    [met, unknown, unknown, met],
    [met, notMet, notMet, met],
    [unknown, unknown, unknown, unknown],
    [unknown, notMet, notMet, unknown],
    [notMet, notMet, notMet, notMet],
  ])("%s and %s together are %s, one of them is %s", (one, other, together, either) => {
    expect([all([one, other]), all([other, one])]).toEqual([together, together]);
    expect([any([one, other]), any([other, one])]).toEqual([either, either]);
  });

  test.each<[Answer, Answer]>([
    [met, notMet],
    [unknown, unknown],
    [notMet, met],
  ])("not %s is %s", (given, turned) => {
    expect(not(given)).toBe(turned);
  });
});

const range = (is: "people" | "floor_area" | "years" | "revenue", from: string | null, to: string | null) =>
  ({ is, not: false, from: is === "people" && from ? Number(from) : from, to }) as Test;

describe("a test", () => {
  test.each<[string, Test, Partial<Investor>, Answer]>([
    ["of a kind that was named", { is: "kind", not: false, among: ["enterprise"] }, studio, met],
    ["of another kind", { is: "kind", not: false, among: ["team"] }, studio, notMet],
    ["turned round", { is: "kind", not: true, among: ["team"] }, studio, met],
    ["of a kind that nobody said", { is: "kind", not: false, among: ["team"] }, {}, unknown],
    ["turned round, of what nobody said", { is: "kind", not: true, among: ["team"] }, {}, unknown],
    [
      "of the city, for whoever is in the district",
      { is: "registered", not: false, among: ["city"] },
      { registered: "district" },
      met,
    ],
    [
      "of the district, for whoever is elsewhere in the city",
      { is: "registered", not: false, among: ["district"] },
      { registered: "city" },
      notMet,
    ],
    [
      "of the mainland, for whoever is in Taiwan, Hong Kong or Macao",
      { is: "registered", not: false, among: ["mainland"] },
      { registered: "taiwan_hk_macao" },
      notMet,
    ],
    [
      "of a qualification that was named",
      { is: "qualification", not: false, among: ["listed", "high_tech"] },
      { qualifications: { has: ["high_tech"], hasNoOthers: false } },
      met,
    ],
    [
      "of a qualification that was not named",
      { is: "qualification", not: false, among: ["listed"] },
      { qualifications: { has: ["high_tech"], hasNoOthers: false } },
      unknown,
    ],
    [
      "of a qualification, where there are no others",
      { is: "qualification", not: false, among: ["listed"] },
      { qualifications: { has: ["high_tech"], hasNoOthers: true } },
      notMet,
    ],
    [
      "of specialised firms, for a little giant without others",
      { is: "qualification", not: false, among: ["specialised"] },
      { qualifications: { has: ["little_giant"], hasNoOthers: true } },
      met,
    ],
    [
      "of firms that are not specialised, for a little giant",
      { is: "qualification", not: true, among: ["specialised"] },
      { qualifications: { has: ["little_giant"], hasNoOthers: false } },
      notMet,
    ],
    [
      "of little giants, for a specialised firm without others",
      { is: "qualification", not: false, among: ["little_giant"] },
      { qualifications: { has: ["specialised"], hasNoOthers: true } },
      notMet,
    ],
    [
      "of little giants, for a specialised firm",
      { is: "qualification", not: false, among: ["little_giant"] },
      { qualifications: { has: ["specialised"], hasNoOthers: false } },
      unknown,
    ],
    ["that only a person can make", { is: "manual", what: { zh: "贡献突出" } }, studio, unknown],
    ["from its lower end", range("people", "30", null), studio, met],
    ["from one more", range("people", "31", null), studio, notMet],
    ["to its upper end", range("floor_area", null, "800"), studio, met],
    ["to a little less", range("floor_area", null, "799.99"), studio, notMet],
    ["of years that were not said", range("years", "1", null), {}, unknown],
    ["of revenue in other units", range("revenue", "0.05亿元", "500万元"), studio, met],
  ])("%s", (_, given, said, answer) => {
    expect(judgeTest(given, investor(said))).toBe(answer);
  });
});

describe("a clause", () => {
  const of = (...any: Test[]) => ({ id: "c", any });

  test("is judged condition by condition, and test by test", () => {
    const kind: Test = { is: "kind", not: false, among: ["team"] };
    const people = range("people", "30", null);
    const manual: Test = { is: "manual", what: { zh: "贡献突出" } };
    expect(judge([of(kind, people), of(manual)], investor(studio))).toEqual({
      answer: unknown,
      conditions: [
        {
          condition: of(kind, people),
          answer: met,
          tests: [
            { test: kind, answer: notMet },
            { test: people, answer: met },
          ],
        },
        { condition: of(manual), answer: unknown, tests: [{ test: manual, answer: unknown }] },
      ],
    });
  });

  test("without conditions as data is for a person to read", () => {
    expect(judge([], investor(studio)).answer).toBe(unknown);
  });

  test("keeps its answer, once it has one, whatever else one learns; and what is unknown never counts as met", () => {
    const random = chance(20261123);
    for (let round = 0; round < 2000; round += 1) {
      const conditions = Array.from({ length: 1 + random.below(3) }, () =>
        of(...Array.from({ length: 1 + random.below(3) }, () => random.oneOf(tests))),
      );
      const before = judge(conditions, investor({}));
      const after = judge(conditions, investor(studio));
      if (before.answer !== unknown) expect(after.answer).toBe(before.answer);
      // Whoever says nothing meets nothing.
      expect(before.answer).not.toBe(met);
      const part = judge(conditions, investor(random.oneOf(partsOf(studio))));
      if (part.answer !== unknown) expect(after.answer).toBe(part.answer);
    }
  });
});

/** Every investor who says a part of what this one says. */
function partsOf(said: Partial<Investor>): Partial<Investor>[] {
  const entries = Object.entries(said);
  return Array.from({ length: 2 ** entries.length }, (_, chosen) =>
    Object.fromEntries(entries.filter((_, index) => (chosen >> index) % 2 === 1)),
  );
}
