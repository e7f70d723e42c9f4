// Which day's state is cited of something that follows updates. Pure: what was said on a day that is over never changes.
import { type Day, dayBefore, dayInShanghai } from "#lib/values/day.ts";

/** `isOver`: the state of that day can change no more. */
export type FixedDay = { day: Day; isOver: boolean };

/** Yesterday, where nothing has changed since; today otherwise, which is fixed when it is over. */
export function fixedDay(lastChange: Date, today: Day): FixedDay {
  return dayInShanghai(lastChange) < today
    ? { day: dayBefore(today), isOver: true }
    : { day: today, isOver: false };
}
