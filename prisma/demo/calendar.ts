// Days counted from the one that is handed in: the generator has no clock.
import { type Day, dateFromDay, dayFromDate } from "#lib/values/day.ts";

/** So many days later; earlier where it is negative. */
export function daysAfter(day: Day, days: number): Day {
  return dayFromDate(new Date(dateFromDay(day).getTime() + days * 86_400_000));
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
