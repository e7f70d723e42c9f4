import { expect, test } from "vitest";
import { endOfLife } from "#lib/http/lifetime.ts";

test.each([
  ["in the day, after an hour", "2026-11-23T10:00:00+08:00", "2026-11-23T11:00:00+08:00"],
  ["late, at midnight in Shanghai", "2026-11-23T23:30:00+08:00", "2026-11-24T00:00:00+08:00"],
  ["at midnight, after an hour", "2026-11-24T00:00:00+08:00", "2026-11-24T01:00:00+08:00"],
  ["a moment before midnight, at once", "2026-12-31T23:59:59.999+08:00", "2027-01-01T00:00:00+08:00"],
])("a page ends %s", (_name, drawn, ends) => {
  expect(endOfLife(Date.parse(drawn))).toBe(Date.parse(ends));
});
