import { describe, expect, test } from "vitest";
import {
  absoluteLimit,
  idleLimit,
  isDueToBeSeen,
  lateLimit,
  sessionState,
} from "#lib/staff/session-rules.ts";

const minute = 60_000;
const hour = 60 * minute;
const now = new Date("2026-11-23T18:00:00+08:00");
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

test("the limits are half an hour, twelve hours, and a day for late words", () => {
  expect([idleLimit, absoluteLimit, lateLimit]).toEqual([30 * minute, 12 * hour, 24 * hour]);
});

describe("a session that began and was last seen so long ago", () => {
  test.each([
    [0, 0, "live"],
    [11 * hour, 30 * minute - 1, "live"],
    [11 * hour, 30 * minute, "late"],
    [12 * hour - 1, 0, "live"],
    [12 * hour, 0, "late"],
    [25 * hour, 24.5 * hour - 1, "late"],
    [25 * hour, 24.5 * hour, "over"],
    [36 * hour - 1, 20 * hour, "late"],
    [36 * hour, 20 * hour, "over"],
  ])("%i and %i milliseconds is %s", (begun, seen, state) => {
    expect(sessionState({ createdAt: ago(begun), lastSeenAt: ago(seen), endedAt: null }, now)).toBe(state);
    expect(sessionState({ createdAt: ago(begun), lastSeenAt: ago(seen), endedAt: ago(1) }, now)).toBe("over");
  });
});

test.each([
  [0, false],
  [minute - 1, false],
  [minute, true],
])("being here %i milliseconds after the last time is written down: %s", (seen, due) => {
  expect(isDueToBeSeen({ createdAt: ago(hour), lastSeenAt: ago(seen), endedAt: null }, now)).toBe(due);
});
