// The sources of what is cited, each once: publisher, authors, and the date with how it is known. More than three are
// counted, for a sentence has an end; of more than three authors the first three are named, as GB/T 7714 does.
import { marked } from "#components/figures/times.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { SourceNote } from "#lib/sources/published.ts";

const mostNamed = 3;

export function citedSources(language: Language, sources: readonly SourceNote[]): string {
  const { words, locale } = language;
  const each = [...new Map(sources.map((source) => [source.slug, source])).values()];
  if (each.length > mostNamed) return words.citing.sources(String(each.length));
  return each.map((source) => citedSource(language, source)).join(locale === "en" ? "; " : "；");
}

/** 东南早报（李菁、刘炳煌、施庆松等），2021年9月27日（据网址推断） */
function citedSource(language: Language, source: SourceNote): string {
  const { words, say, locale } = language;
  const { publisher, authors, publishedOn, publishedBasis } = source;
  const date =
    publishedOn === null
      ? words.citing.dateNotStated
      : marked(words, writeDay(locale, publishedOn), publishedBasis);
  const by = authors.length > 0 ? words.site.bracketed(authorsText(language, authors)) : "";
  return say(publisher) + by + words.site.separator + date;
}

function authorsText({ words, locale }: Language, authors: readonly string[]): string {
  const named = authors.slice(0, mostNamed).join(locale === "en" ? ", " : "、");
  return authors.length > mostNamed ? words.citing.andOthers(named) : named;
}
