// What a total may be called. Stated numbers of two ceremonies are the sum of these two, and never a year's total.
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { SigningAnswer } from "./cited-total.ts";

/** `question`: in words. */
export function totalName(language: Language, question: string, answer: SigningAnswer): string {
  const { words } = language;
  const stated = statedOf(answer);
  const hasListed = answer.listed !== null && answer.listed.counted.length > 0;
  if (stated.length === 0) return words.totals.resultOf(question);
  const ceremonies = ceremoniesOf(stated);
  if (ceremonies === 0)
    return (hasListed ? words.totals.listsAndParks : words.totals.statedOfParks)(question);
  const name = words.signings.totalName(ceremonies);
  return hasListed ? words.totals.listsAndCeremonies(question, name) : name + words.site.bracketed(question);
}

/** That what was counted of ceremonies is no year's total; empty where none was. */
export function notTheYear(language: Language, answer: SigningAnswer): string {
  const ofCeremonies = statedOf(answer).filter(({ scope }) => scope.eventId !== null);
  if (ofCeremonies.length === 0) return "";
  return language.words.totals.notTheYear(
    yearsText(
      language,
      ofCeremonies.flatMap(({ period }) => period.start ?? []),
    ),
  );
}

/** 2021年、2022年: the years of days, months or years. */
export function yearsText({ words, locale }: Language, days: readonly string[]): string {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].sort();
  return years.map(words.totals.yearIs).join(locale === "en" ? ", " : "、");
}

function statedOf({ stated }: SigningAnswer): PublishedFigure[] {
  return [...stated.projects.counted, ...stated.investment.counted];
}

function ceremoniesOf(figures: readonly PublishedFigure[]): number {
  return new Set(figures.flatMap(({ scope }) => scope.eventId ?? [])).size;
}
