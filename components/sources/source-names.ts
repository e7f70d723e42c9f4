// Who is behind what a page says: the publishers of its sources, each once.
import type { Language } from "#lib/i18n/language.ts";
import type { SourceNote } from "#lib/sources/published.ts";

export function sourceNames(language: Language, resting: readonly { source: SourceNote }[]): string {
  const names = new Set(resting.map(({ source }) => language.say(source.publisher)));
  return names.size > 0 ? [...names].join(language.words.site.separator) : language.words.site.name;
}
