import { expect, test } from "vitest";
import { fromParts, inParts } from "#lib/notes/parts.ts";

const back = (parts: [string, string][] | null) => {
  const sent = new Map(parts);
  return fromParts("note", (name) => sent.get(name));
};

test.each([1, 3500, 3501, 7000, 10_500])("a text of %i letters comes back from its cookies", (length) => {
  const text = "ab_-9".repeat(length).slice(0, length);
  const parts = inParts("note", text);
  expect(parts).toHaveLength(Math.ceil(length / 3500));
  expect(Math.max(...(parts ?? []).map(([name, value]) => name.length + value.length))).toBeLessThan(4000);
  expect(back(parts)).toBe(text);
});

test("one that is longer is not put into cookies", () => {
  expect(inParts("note", "a".repeat(10_501))).toBeNull();
});

test("without one of its parts it says nothing, and what an earlier one left over does not matter", () => {
  const parts = inParts("note", "a".repeat(7000)) ?? [];
  expect(back(parts.slice(0, 1))).toBeUndefined();
  expect(back([["note", "1.abc"], ...parts.slice(1)])).toBe("abc");
  expect(back([["note", "forged"]])).toBeUndefined();
});
