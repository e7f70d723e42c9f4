import { expect, test } from "vitest";
import { differs, parksAsked } from "#lib/parks/comparison.ts";

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
