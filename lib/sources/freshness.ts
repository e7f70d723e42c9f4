// When something was confirmed so long ago that a reader should be told.
import { type Day, dayInShanghai, monthsAfter } from "#lib/values/day.ts";

const months = 6;

/** Whether a day lies more than six months before `today`; the same day six months later is still within them. */
export function isLongAgo(day: Day, today: Day): boolean {
  return today > monthsAfter(day, months);
}

/** Whether nobody has confirmed something for more than six months; until someone does, its publication counts. */
export function isUnconfirmedForLong(
  { confirmedOn, changedAt }: { confirmedOn: Day | null; changedAt: Date },
  today: Day,
): boolean {
  return isLongAgo(confirmedOn ?? dayInShanghai(changedAt), today);
}
