import { describe, expect, test } from "vitest";
import { lockedUntil, minutesUntil } from "#lib/staff/lockout.ts";

const minute = 60_000;
const now = new Date("2026-11-23T10:00:00+08:00");
const ago = (minutes: number) => new Date(now.getTime() - minutes * minute);

describe("failures so many minutes ago", () => {
  test.each([
    [[], null],
    [[0, 0, 0, 0], null],
    [[0, 0, 0, 0, 0], 15],
    [[1, 2, 3, 4, 5], 14],
    [[5, 4, 3, 2, 1], 14],
    [[0, 1, 2, 3, 14.99], 15],
    [[0, 1, 2, 3, 15], null],
    [[14.99, 15, 16, 17, 18], 0.01],
    [[15, 15, 15, 15, 15], null],
    [[0, 16, 17, 18, 19, 20], null],
    [[0, 1, 2, 3, 4, 30, 31], 15],
  ])("%j: locked for %s minutes more", (failures, minutes) => {
    const until = lockedUntil(failures.map(ago), now);
    expect(until && (until.getTime() - now.getTime()) / minute).toEqual(
      minutes === null ? null : expect.closeTo(minutes, 5),
    );
  });
});

test.each([
  [0, 1],
  [0.01, 1],
  [1, 1],
  [1.01, 2],
  [14.2, 15],
  [15, 15],
])("%s minutes are said as %i", (minutes, said) => {
  expect(minutesUntil(new Date(now.getTime() + minutes * minute), now)).toBe(said);
});
