// The only reader of the clock. Everyone else is handed `now` or `today`.
import { type Day, dayInShanghai } from "./values/day.ts";

export function now(): Date {
  return new Date();
}

/** The calendar day in Asia/Shanghai. */
export function today(): Day {
  return dayInShanghai(now());
}
