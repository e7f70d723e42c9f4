// When what is done once a night is done: half past three in Shanghai.
import { dayInShanghai, endOfDay, startOfDay } from "#lib/values/day.ts";

const night = 3.5 * 3_600_000;

/** Milliseconds from this moment to the next night; a whole day where it is night right now. */
export function untilNight(now: Date): number {
  const today = dayInShanghai(now);
  const tonight = startOfDay(today).getTime() + night - now.getTime();
  return tonight > 0 ? tonight : endOfDay(today).getTime() + night - now.getTime();
}
