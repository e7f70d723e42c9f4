// A figure as its citations need it, in the reader's language.
import { citedSources } from "#components/sources/cited-sources.ts";
import type { Cited } from "#lib/citations/citation.ts";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { asOfText } from "./times.ts";

/** `/figures/sf-012/v/1`: the address that never changes its answer. */
export function frozenPath({ id, edition }: Pick<PublishedFigure, "id" | "edition">): string {
  return `/figures/${id}/v/${edition}`;
}

export function citedFrom(language: Language, site: Site, figure: PublishedFigure): Cited {
  const { words, say } = language;
  return {
    id: figure.id,
    responsible: site.footer.organiser,
    key: words.site.key,
    portal: words.site.name,
    title: say(figure.name),
    quantity: quantityText(language, figure),
    scope: say(figure.scope.text),
    asOf: asOfText(language, figure),
    basis: figure.basis ? say(figure.basis) : words.figures.basisUnknown,
    edition: figure.edition,
    editionText: words.common.edition(figure.edition),
    publishedOn: dayInShanghai(figure.changedAt),
    url: site.origin + language.href(frozenPath(figure)),
    source: citedSources(language, [figure.source]),
    caution: figure.stage === null ? "" : words.figures.workingNote,
  };
}
