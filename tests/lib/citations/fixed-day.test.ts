import { expect, test } from "vitest";
import { fixedDay } from "#lib/citations/fixed-day.ts";

test.each([
  ["2026-11-20T10:00:00Z", { day: "2026-11-22", isOver: true }],
  // 23:59:59 of the 22nd and 00:00 of the 23rd, in Shanghai.
  ["2026-11-22T15:59:59Z", { day: "2026-11-22", isOver: true }],
  ["2026-11-22T16:00:00Z", { day: "2026-11-23", isOver: false }],
  ["2026-11-23T02:00:00Z", { day: "2026-11-23", isOver: false }],
])("what changed last at %s is cited as %o on 2026-11-23", (lastChange, expected) => {
  expect(fixedDay(new Date(lastChange), "2026-11-23")).toEqual(expected);
});
