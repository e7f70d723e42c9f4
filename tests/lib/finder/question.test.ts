import { describe, expect, test } from "vitest";
import { type Asked, askedIn, readQuestion } from "#lib/finder/question.ts";

function needOf(asked: Asked) {
  const read = readQuestion(asked);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.question.needs;
}

describe("a quantity", () => {
  test.each([
    ["800", "800"],
    ["８００", "800"],
    ["800㎡", "800"],
    ["800 平方米", "800"],
    ["1,200", "1200"],
    ["0800.50", "800.5"],
    [" 4.25 ", "4.25"],
    ["9999999.99", "9999999.99"],
  ])("%j is %s", (typed, read) => {
    expect(needOf({ area: typed }).area).toBe(read);
  });

  test.each([
    "0",
    "0.00",
    "-5",
    "1e99",
    "10000000",
    "4.255",
    "八百",
    "800-900",
    "Infinity",
    "NaN",
    "<b>",
    "１ｅ５",
    "1,2",
  ])("%j is refused", (typed) => {
    expect(readQuestion({ area: typed })).toEqual({
      ok: false,
      issues: [{ field: "area", code: "not_a_quantity", values: { asked: typed } }],
    });
  });

  test.each([
    ["budget", "30元", "30"],
    ["height", "4米", "4"],
    ["load", "5千牛", "5"],
    ["load", "5kN", "5"],
    ["load", "５ kN/㎡", "5"],
    ["power", "630kVA", "630"],
  ] as const)("of %s may be %j", (key, typed, read) => {
    expect(needOf({ [key]: typed })[key]).toBe(read);
  });
});

test.each([
  ["800", "1200", true],
  ["800", "800.00", true],
  ["1200", "800", false],
])("at least %s and at most %s can be asked for: %s", (area, areaTo, ok) => {
  const read = readQuestion({ area, "area-to": areaTo });
  expect(read.ok).toBe(ok);
  if (!read.ok)
    expect(read.issues.map(({ field, code }) => [field, code])).toEqual([["area-to", "less_than_from"]]);
});

test.each([
  ["2027-01-31", true],
  ["2027年1月31日", true],
  ["２０２７-０１-３１", true],
  ["2027-02-30", false],
  ["soon", false],
])("the day %j can be asked for: %s", (by, ok) => {
  expect(readQuestion({ by }).ok).toBe(ok);
});

test.each<[keyof Asked, string]>([
  ["industry", "alchemy"],
  ["industry", "toString"],
  ["street", "350503009"],
  ["street", "constructor"],
  ["form", "castle"],
  ["purpose", "fame"],
  ["sort", "luck"],
  ["after", "../etc"],
])("%s=%s is refused", (key, value) => {
  const read = readQuestion({ [key]: value });
  expect(read.ok ? [] : read.issues).toEqual([
    { field: key, code: "not_an_option", values: { asked: value } },
  ]);
});

test("a street is one of the district that is asked about", () => {
  for (const [dataSet, own, other] of [
    ["fengze", "350503001", "999999001"],
    ["demo", "999999001", "350503001"],
  ] as const) {
    expect(readQuestion({ street: own }, dataSet)).toMatchObject({ ok: true, question: { street: own } });
    expect(readQuestion({ street: other }, dataSet)).toMatchObject({
      issues: [{ field: "street", code: "not_an_option" }],
    });
  }
});

test("everything that is wrong is said at once", () => {
  const read = readQuestion({ area: "-1", industry: "alchemy", by: "soon", height: "4" });
  expect(read.ok ? [] : read.issues.map(({ field }) => field)).toEqual(["industry", "area", "by"]);
});

test("a question is written as it was read, in one form", () => {
  const read = readQuestion({
    area: "８００㎡",
    industry: "design",
    sort: "rent",
    by: "2027年1月31日",
    after: "p-1",
  });
  if (!read.ok) throw new Error("refused");
  const asked = askedIn(read.question);
  expect(asked).toEqual({ area: "800", industry: "design", sort: "rent", by: "2027-01-31", after: "p-1" });
  expect(readQuestion(asked)).toEqual(read);
  const none = readQuestion({});
  expect(none.ok && askedIn(none.question)).toEqual({});
});
