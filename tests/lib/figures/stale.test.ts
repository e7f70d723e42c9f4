import { expect, test } from "vitest";
import { isStale, knownUntil } from "#lib/figures/stale.ts";
import type { Day } from "#lib/values/day.ts";

test.each<[string | null, Day | null, Day | null, boolean]>([
  ["2025-11-23", null, "2025-11-23", false],
  ["2025-11-22", null, "2025-11-22", true],
  ["2025-11", null, "2025-11-30", false],
  ["2025-10", null, "2025-10-31", true],
  ["2025", null, "2025-12-31", false],
  ["2024", null, "2024-12-31", true],
  ["2021-09", "2026-01-05", "2026-01-05", false],
  ["2026-03", "2021-01-05", "2026-03-31", false],
  [null, "2026-01-05", "2026-01-05", false],
  [null, null, null, true],
])(
  "a figure as of %s, confirmed on %s, is known until %s and stale: %s",
  (asOf, confirmedOn, until, stale) => {
    expect(knownUntil({ asOf, confirmedOn })).toBe(until);
    expect(isStale({ asOf, confirmedOn }, "2026-11-23")).toBe(stale);
  },
);
