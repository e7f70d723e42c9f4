import { expect, test } from "vitest";
import { untilNight } from "#lib/enquiries/night.ts";

test.each([
  ["2026-11-23T00:00:00+08:00", 3.5],
  ["2026-11-23T03:29:00+08:00", 1 / 60],
  ["2026-11-23T03:30:00+08:00", 24],
  ["2026-11-23T12:00:00+08:00", 15.5],
  ["2026-11-23T23:59:00+08:00", 3.5 + 1 / 60],
  ["2026-12-31T16:00:00Z", 3.5],
])("at %s the night is %d hours away", (now, hours) => {
  expect(untilNight(new Date(now)) / 3_600_000).toBeCloseTo(hours, 6);
});
