// The catalogue as facts for search engines: schema.org's DataCatalog. A licence is not among them: none has been stated.
import type { JsonLd } from "#components/page/json-ld.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { mediaTypes } from "#lib/opendata/files.ts";
import type { DataState } from "#lib/opendata/published.ts";
import type { Site } from "#lib/site.ts";
import { fileForms, tableNames } from "#lib/values/data-files.ts";

export function catalogueJsonLd(language: Language, { origin, footer }: Site, state: DataState): JsonLd {
  const { words, href, file } = language;
  const { title, description, sets } = words.data;
  const publisher = { "@type": "Organization", name: footer.organiser ?? words.site.name };
  const version = state.publishedAt?.toISOString();
  return {
    "@type": "DataCatalog",
    name: title,
    description,
    url: origin + href("/data"),
    publisher,
    ...(version && { dateModified: version }),
    dataset: tableNames.map((name) => ({
      "@type": "Dataset",
      name: sets[name].name,
      description: sets[name].text,
      url: `${origin}${href("/data")}#${name}`,
      creator: publisher,
      isAccessibleForFree: true,
      ...(version && { version, dateModified: version }),
      distribution: fileForms.map((form) => ({
        "@type": "DataDownload",
        encodingFormat: mediaTypes[form],
        contentUrl: origin + file(`/data/${name}.${form}`),
      })),
    })),
  };
}
