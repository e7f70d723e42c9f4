import { expect, test } from "vitest";
import { readAsOf } from "#lib/values/as-of.ts";

const today = "2026-11-23";

test.each([
  [undefined, null],
  ["", null],
  ["2026-11-23", "2026-11-23"],
  ["2026-11-22", "2026-11-22"],
  ["1900-02-28", "1900-02-28"],
  ["2024-02-29", "2024-02-29"],
])("%s asks for %s", (asked, day) => {
  expect(readAsOf(asked, today)).toEqual({ ok: true, day });
});

test.each([
  ["2026-11-24", "future_day"],
  ["9999-12-31", "future_day"],
  ["2026-02-29", "impossible_day"],
  ["2026-13-01", "impossible_day"],
  ["2026-11-00", "impossible_day"],
  ["2026-1-1", "impossible_day"],
  ["20261101", "impossible_day"],
  ["yesterday", "impossible_day"],
  ["2026-11-23T00:00:00Z", "impossible_day"],
  ["２０２６-11-01", "impossible_day"],
])("%s is refused: %s", (asked, because) => {
  expect(readAsOf(asked, today)).toEqual({ ok: false, because });
});
