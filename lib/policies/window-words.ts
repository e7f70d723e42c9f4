// From when to when one may apply for what a clause gives, in words.
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Day } from "#lib/values/day.ts";

/** Null where the clause has no time of its own. */
export function windowText(
  { words, locale }: Language,
  opensOn: Day | null,
  closesOn: Day | null,
): string | null {
  const { clause: labels } = words.matcher;
  const [from, to] = [opensOn, closesOn].map((day) => day && writeDay(locale, day));
  if (from && to) return labels.windowOf(from, to);
  if (from) return labels.windowFrom(from);
  return to ? labels.windowTo(to) : null;
}
