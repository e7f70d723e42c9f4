import { expect, test } from "vitest";
import { latenessOf } from "#lib/enquiries/lateness.ts";
import type { Day } from "#lib/values/day.ts";

const rows: [received: Day, today: Day, isAnswered: boolean, isClosed: boolean, late: string | null][] = [
  ["2026-11-23", "2026-11-23", false, false, null],
  ["2026-11-23", "2026-11-28", false, false, null],
  ["2026-11-23", "2026-11-29", false, false, "answer"],
  ["2026-11-23", "2026-11-29", true, false, null],
  ["2026-11-23", "2027-01-22", true, false, null],
  ["2026-11-23", "2027-01-22", false, false, "answer"],
  ["2026-11-23", "2027-01-23", false, false, "close"],
  ["2026-11-23", "2027-01-23", true, false, "close"],
  ["2026-11-23", "2027-01-23", true, true, null],
  ["2026-11-23", "2027-01-23", false, true, null],
  ["2026-02-27", "2026-03-04", false, false, null],
  ["2026-02-27", "2026-03-05", false, false, "answer"],
];

test.each(rows)(
  "received on %s, on %s, answered %s, closed %s: %s",
  (received, today, isAnswered, isClosed, late) => {
    expect(latenessOf({ received, isAnswered, isClosed }, today)).toBe(late);
  },
);
