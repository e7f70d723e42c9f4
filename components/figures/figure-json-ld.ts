// A figure as facts for machines: a data set of one number, in the unit of its source.
import type { JsonLd } from "#components/page/json-ld.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { mediaTypes } from "#lib/opendata/files.ts";
import type { Site } from "#lib/site.ts";
import { frozenPath } from "./cited.ts";

export function figureJsonLd(language: Language, site: Site, figure: PublishedFigure): JsonLd {
  const { say, words, href, file } = language;
  const frozen = frozenPath(figure);
  const { period } = figure;
  // In English the unit is RMB: the value must be in yuan, not in the source's 万元 or 亿元.
  const inYuan = language.locale === "en" && figure.amountYuan !== null;
  return {
    "@type": "Dataset",
    name: say(figure.name),
    description: `${say(figure.scope.text)} ${quantityText(language, figure)}`,
    identifier: figure.id,
    url: site.origin + href(`/figures/${figure.id}`),
    version: String(figure.edition),
    datePublished: figure.publishedAt.toISOString(),
    dateModified: figure.changedAt.toISOString(),
    creator: { "@type": "Organization", name: site.footer.organiser ?? words.site.name },
    isAccessibleForFree: true,
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: words.data.title,
      url: site.origin + href("/data"),
    },
    distribution: (["csv", "json"] as const).map((form) => ({
      "@type": "DataDownload",
      encodingFormat: mediaTypes[form],
      contentUrl: `${site.origin}${file(`/data${frozen}.${form}`)}`,
    })),
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
      unitText: words.units[figure.unit],
    },
  };
}
