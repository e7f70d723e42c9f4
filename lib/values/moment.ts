// Instants to the microsecond, which a Date has not: two publications may share a millisecond, and one comes after the other.
import { type Day, endOfDay } from "./day.ts";

/** In UTC, such as 2026-11-29T04:00:00.123456Z: of two, the text that sorts first came first. */
export type Moment = string;

/** The last microsecond of a day in Asia/Shanghai. */
export function endOf(day: Day): Moment {
  const lastMillisecond = new Date(endOfDay(day).getTime() - 1);
  return lastMillisecond.toISOString().replace("Z", "999Z");
}
