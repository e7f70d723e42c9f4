import { expect, test } from "vitest";
import { daysAtRest, emptyColumns } from "#lib/editorial/inspection.ts";
import type { Day } from "#lib/values/day.ts";

test.each<[Day | null, number | null]>([
  ["2026-11-23", null],
  ["2026-11-14", null],
  ["2026-11-13", 10],
  ["2026-10-23", 31],
  [null, null],
])("last published on %s: at rest for %s days", (last, days) => {
  expect(daysAtRest(last, "2026-11-23")).toBe(days);
});

test("a list without anything in it is named, and projects have none", () => {
  expect(emptyColumns([])).toEqual(["park", "policy_package", "signing_event", "figure", "source"]);
  expect(emptyColumns([{ kind: "park" }, { kind: "figure" }, { kind: "source" }])).toEqual([
    "policy_package",
    "signing_event",
  ]);
});
