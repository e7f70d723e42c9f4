// The sources of what is cited, each once: publisher and date. More than three are counted, for a sentence has an end.
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { SourceNote } from "#lib/sources/published.ts";

export function citedSources({ words, say, locale }: Language, sources: readonly SourceNote[]): string {
  const each = [...new Map(sources.map((source) => [source.slug, source])).values()];
  if (each.length > 3) return words.citing.sources(String(each.length));
  return each
    .map(({ publisher, publishedOn }) =>
      [say(publisher), ...(publishedOn ? [writeDay(locale, publishedOn)] : [])].join(words.site.separator),
    )
    .join(locale === "en" ? "; " : "；");
}
