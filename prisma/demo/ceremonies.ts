// When the ceremonies were, and which of them made their lists public.
import type { Day } from "#lib/values/day.ts";
import { daysAfter } from "./calendar.ts";

export const demoEvents = 24;

/** Of these two no list was made public: they are counted by what the bulletin states. */
export const unlistedEvents: readonly number[] = [5, 16];

/** Counted from 1, the oldest first. */
export const listedEvents: readonly number[] = Array.from(
  { length: demoEvents },
  (_, index) => index + 1,
).filter((n) => !unlistedEvents.includes(n));

/** About one in two months, the last a month ago. */
export function eventDay(n: number, today: Day): Day {
  return daysAfter(today, -30 - 42 * (demoEvents - n));
}
