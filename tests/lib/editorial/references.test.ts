import { expect, test } from "vitest";
import { holdsFast, referencesIn } from "#lib/editorial/references.ts";
import { allFacts } from "../../support/facts.ts";

test("names of other documents are found wherever they stand, each with its field", () => {
  const content = {
    id: "own",
    sourceId: "report",
    scope: { kind: "park", parkId: "p1", eventId: null },
    doNotSumWith: ["f1", "f2"],
    statements: [
      { id: "s1", sourceId: "report" },
      { id: "s2", sourceId: "" },
    ],
  };
  expect(referencesIn(content).map(({ field, id }) => `${field}=${id}`)).toEqual([
    "sourceId=report",
    "scope.parkId=p1",
    "doNotSumWith.0=f1",
    "doNotSumWith.1=f2",
    "statements.0.sourceId=report",
  ]);
});

test.each([null, undefined, "text", 3, []])("%j names nothing", (content) => {
  expect(referencesIn(content)).toEqual([]);
});

test("every name in the portal's facts is a document's", () => {
  const known = new Set(allFacts.map(({ id }) => id));
  const named = allFacts.flatMap(({ content }) => referencesIn(content));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
});

test.each([
  ["sourceId", true],
  ["statements.3.sourceId", true],
  ["scope.parkId", true],
  ["projectIds.0", true],
  ["doNotSumWith.0", false],
  ["headlineFigures.2", false],
])("what %s names cannot go before it: %s", (field, fast) => {
  expect(holdsFast({ field, id: "any" })).toBe(fast);
});
