import { describe, expect, test } from "vitest";
import { condition } from "#lib/policies/conditions.ts";

describe("a condition", () => {
  test.each([
    ["no test at all", [], "any"],
    ["no bound", [{ is: "people", not: false, from: null, to: null }], "any.0.from"],
    ["a range that is none", [{ is: "floor_area", not: false, from: "1000", to: "999.99" }], "any.0.to"],
    [
      "amounts that only look ordered",
      [{ is: "revenue", not: false, from: "1亿元", to: "9000万元" }],
      "any.0.to",
    ],
    ["an industry of its own", [{ is: "industry", not: false, among: ["magic"] }], "any.0.among.0"],
    ["nothing to choose from", [{ is: "kind", not: false, among: [] }], "any.0.among"],
    ["a negative number", [{ is: "people", not: false, from: -1, to: null }], "any.0.from"],
    ["a number as text", [{ is: "people", not: false, from: "30人", to: null }], "any.0.from"],
    ["a test that nobody knows", [{ is: "height", not: false }], "any.0.is"],
  ])("with %s is refused where it is wrong", (_, any, field) => {
    const found = condition.safeParse({ id: "c-1", any });
    expect(found.error?.issues.map(({ path }) => path.join("."))).toContain(field);
  });
});
