// A question about signings in words: 2021年 · 泉州软件园 · 投产. That something was signed goes without saying.
import type { Language } from "#lib/i18n/language.ts";
import type { SigningRecords } from "#lib/signings/published.ts";
import type { Question } from "#lib/signings/question.ts";

export function questionText(
  language: Language,
  question: Question,
  { events, parks }: SigningRecords,
): string {
  const { words, say } = language;
  const { year, scope, parkId, eventId, industry, stage } = question;
  const park = parks.find(({ id }) => id === parkId);
  const event = events.find(({ id }) => id === eventId);
  return [
    ...(year === null ? [] : [words.totals.yearIs(year)]),
    park ? say(park.name) : words.totals.scopes[scope],
    ...(event ? [say(event.name)] : []),
    ...(industry === null ? [] : [words.totals.industryOf(industry)]),
    ...(stage === "signed" ? [] : [words.projects.stages[stage]]),
  ].join(" · ");
}
