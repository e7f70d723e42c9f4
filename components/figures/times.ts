// A figure's period and as-of in words.
import { writeDay, writePeriod } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Evidence } from "#lib/sources/evidence.ts";

/** The period; where the source has none, that it has none; where it is inferred, that it is. */
export function periodText({ words, locale }: Language, { period }: Pick<Evidence, "period">): string {
  const written = writePeriod(locale, period);
  if (written === "") return words.common.notStated;
  return marked(words, written, period.basis);
}

export function asOfText({ words, locale }: Language, { asOf }: Pick<Evidence, "asOf">): string {
  if (asOf.date === null) return words.common.asOfUnknown;
  return marked(words, words.common.asOf(writeDay(locale, asOf.date)), asOf.basis);
}

/** A date with how it is known, where the source does not state it. */
export function marked(words: Language["words"], written: string, basis: Evidence["asOf"]["basis"]): string {
  if (basis === "inferred") return written + words.site.bracketed(words.common.inferred);
  return basis === "inferred_from_url"
    ? written + words.site.bracketed(words.common.inferredFromUrl)
    : written;
}
