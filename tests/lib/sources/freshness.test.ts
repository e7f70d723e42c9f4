import { expect, test } from "vitest";
import { isLongAgo, isUnconfirmedForLong } from "#lib/sources/freshness.ts";
import type { Day } from "#lib/values/day.ts";

test.each<[Day, Day, boolean]>([
  ["2026-05-23", "2026-11-23", false],
  ["2026-05-23", "2026-11-24", true],
  ["2026-05-22", "2026-11-23", true],
  ["2026-08-31", "2027-02-28", false],
  ["2026-08-31", "2027-03-01", true],
  ["2026-11-23", "2026-11-23", false],
  ["2027-01-01", "2026-11-23", false],
])("%s is long ago on %s: %s", (day, today, answer) => {
  expect(isLongAgo(day, today)).toBe(answer);
});

// Published at 08:30 in Shanghai.
const changedAt = new Date("2026-05-23T00:30:00Z");

test.each<[Day | null, Day, boolean]>([
  [null, "2026-11-23", false],
  [null, "2026-11-24", true],
  ["2026-06-01", "2026-12-01", false],
  ["2026-06-01", "2026-12-02", true],
  ["2025-01-01", "2026-06-01", true],
])(
  "confirmed on %j, published on 2026-05-23, is unconfirmed for long on %s: %s",
  (confirmedOn, today, answer) => {
    expect(isUnconfirmedForLong({ confirmedOn, changedAt }, today)).toBe(answer);
  },
);
