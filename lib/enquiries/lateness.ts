// When an enquiry has waited too long. Government sites answer questions within five working days; sixty days end every matter.
// The portal has no calendar of holidays and of the working days moved for them, so it counts calendar days: it warns before
// five working days are over, never after.
import { type Day, dateFromDay, dayFromDate, daysBetween, instantInShanghai } from "#lib/values/day.ts";

export const daysToAnswer = 5;
export const daysToClose = 60;

export type Lateness = "answer" | "close";

type Standing = { received: Day; isAnswered: boolean; isClosed: boolean };

/** What is overdue: its closing, else its answer; null where nothing is. The last day is still in time. */
export function latenessOf({ received, isAnswered, isClosed }: Standing, today: Day): Lateness | null {
  if (isClosed) return null;
  const days = daysBetween(received, today);
  if (days > daysToClose) return "close";
  return !isAnswered && days > daysToAnswer ? "answer" : null;
}

/** What arrived before these instants is overdue on that day, where it is not answered, or not closed. */
export function overdueBefore(today: Day): Record<Lateness, Date> {
  const startOf = (daysAgo: number): Date => {
    const day = dateFromDay(today);
    day.setUTCDate(day.getUTCDate() - daysAgo);
    return instantInShanghai(dayFromDate(day), "00:00") ?? day;
  };
  return { answer: startOf(daysToAnswer), close: startOf(daysToClose) };
}
