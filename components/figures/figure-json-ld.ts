// A figure as facts for machines: a data set of one number, in the unit of its source.
import type { JsonLd } from "#components/page/json-ld.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";

export function figureJsonLd(language: Language, site: Site, figure: PublishedFigure): JsonLd {
  const { say } = language;
  const { period } = figure;
  // In English the unit is RMB: the value must be in yuan, not in the source's 万元 or 亿元.
  const inYuan = language.locale === "en" && figure.amountYuan !== null;
  return {
    "@type": "Dataset",
    name: say(figure.name),
    description: `${say(figure.scope.text)} ${quantityText(language, figure)}`,
    url: site.origin + language.href(`/figures/${figure.id}`),
    version: String(figure.edition),
    datePublished: figure.publishedAt.toISOString(),
    dateModified: figure.changedAt.toISOString(),
    isBasedOn: {
      "@type": "CreativeWork",
      name: say(figure.source.title),
      publisher: say(figure.source.publisher),
    },
    ...(period.start && { temporalCoverage: `${period.start}/${period.end ?? ".."}` }),
    variableMeasured: {
      "@type": "PropertyValue",
      name: say(figure.name),
      value: inYuan ? figure.amountYuan : figure.value,
      unitText: language.words.units[figure.unit],
    },
  };
}
