// When a figure has grown old: what it says was known more than a year ago, and nobody has confirmed it since.
import { type Day, daysBetween, lastDayOf } from "#lib/values/day.ts";

const year = 365;

type Dated = { asOf: string | null; confirmedOn: Day | null };

/** The last day on which it was known to be true; null where nobody says. `asOf` may be a month or a year. */
export function knownUntil({ asOf, confirmedOn }: Dated): Day | null {
  const until = asOf === null ? null : lastDayOf(asOf);
  if (until === null || confirmedOn === null) return until ?? confirmedOn;
  return until > confirmedOn ? until : confirmedOn;
}

/** Whether that is more than a year before `today`, or not known at all. */
export function isStale(figure: Dated, today: Day): boolean {
  const until = knownUntil(figure);
  return until === null || daysBetween(until, today) > year;
}
