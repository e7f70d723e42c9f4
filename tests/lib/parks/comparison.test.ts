import { expect, test } from "vitest";
import { byBasis, comparability, differs, parksAsked } from "#lib/parks/comparison.ts";

test.each([
  [undefined, []],
  ["", []],
  ["a,b", ["a", "b"]],
  ["b,a,b", ["b", "a"]],
  ["a，b、c d", ["a", "b", "c", "d"]],
  [
    ["a", "b,c"],
    ["a", "b", "c"],
  ],
  [",,a,,", ["a"]],
])("?parks=%j asks for %j", (value, slugs) => {
  expect(parksAsked(value)).toEqual(slugs);
});

test.each([
  [["8个", "8个"], false],
  [["8个", "11个"], true],
  [["8个", null], false],
  [["8个", null, "11个"], true],
  [[null, null], false],
  [[], false],
])("%j differs: %s", (values, answer) => {
  expect(differs(values)).toBe(answer);
});

const rent = (basis: string | null, rentFrom: string | null = "30") => ({
  ...{ rentFrom, rentTo: null },
  rentBasis: basis === null ? null : { zh: basis },
});

test.each([
  [[], "one"],
  [[[rent("含税")], [rent("含税")]], "one"],
  [[[rent("含税")], [rent("不含税")]], "several"],
  [[[rent("含税"), rent("不含税")], []], "several"],
  [[[rent("含税")], [rent("不含税", null)]], "one"],
  [[[rent("含税")], [rent(null)]], "unknown"],
  [[[rent(null)], [rent(null)]], "unknown"],
  [[[rent(null)], []], "one"],
  [[[rent("含税")], [rent("不含税")], [rent(null)]], "several"],
] as const)("rents of %j are on a basis: %s", (parks, answer) => {
  expect(comparability(parks)).toBe(answer);
});

test("a rent that nobody has named is on no basis", () => {
  expect([...byBasis([rent("含税"), rent("含税", null), rent(null)]).keys()]).toEqual(["含税", null]);
});
