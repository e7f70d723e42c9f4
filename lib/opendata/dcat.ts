// The catalogue for other catalogues: DCAT 3 (W3C) as JSON-LD, each text in its language.
import { languageOf } from "#lib/i18n/language.ts";
import type { Words } from "#lib/i18n/zh.ts";
import { fileForms, type TableName, tableNames } from "#lib/values/data-files.ts";
import type { Place } from "./about.ts";
import { mediaTypes } from "./files.ts";
import type { DataState } from "./published.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export function dcatCatalogue(state: DataState, place: Place) {
  const inEach = inEachLanguage(place);
  const publisher = { "dct:publisher": { "@type": "foaf:Agent", "foaf:name": place.publisher } };
  const changed = state.publishedAt && {
    "dct:modified": { "@type": "xsd:dateTime", "@value": state.publishedAt.toISOString() },
  };
  return {
    "@context": context,
    "@id": place.page("/data"),
    "@type": "dcat:Catalog",
    "dct:title": inEach(({ site, data }) => `${site.name} ${data.title}`),
    "dct:description": inEach(({ data }) => data.lead),
    ...publisher,
    ...changed,
    "foaf:homepage": { "@id": place.page("/data") },
    "dcat:service": {
      "@type": "dcat:DataService",
      "dct:title": inEach(({ data }) => data.api.title),
      "dcat:endpointURL": { "@id": place.file("/api/v1") },
      "dcat:endpointDescription": { "@id": place.file("/api/openapi.json") },
      "dcat:servesDataset": tableNames.map((name) => ({ "@id": place.page(`/data#${name}`) })),
    },
    "dcat:dataset": tableNames.map((name) => ({ ...dataset(name, place), ...publisher, ...changed })),
  };
}

function dataset(name: TableName, place: Place) {
  const inEach = inEachLanguage(place);
  return {
    "@id": place.page(`/data#${name}`),
    "@type": "dcat:Dataset",
    "dct:identifier": name,
    "dct:title": inEach(({ data }) => data.sets[name].name),
    "dct:description": inEach(({ data }) => data.sets[name].text),
    "dct:source": { "@id": place.page("/sources") },
    // A statement and no licence: none has been given.
    "dct:rights": {
      "@id": place.page("/data#licence"),
      "@type": "dct:RightsStatement",
      "rdfs:label": inEach(({ data }) => data.licence),
    },
    "dcat:landingPage": { "@id": place.page("/data") },
    "dcat:distribution": fileForms.map((form) => ({
      "@type": "dcat:Distribution",
      "dct:title": `${name}.${form}`,
      "dcat:downloadURL": { "@id": place.file(`/data/${name}.${form}`) },
      "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaTypes[form]}` },
    })),
  };
}

function inEachLanguage({ dataSet }: Place) {
  return (say: (words: Words) => string) =>
    (["zh-Hans", "en"] as const).map((locale) => ({
      "@language": locale,
      "@value": say(languageOf(locale, "", dataSet).words),
    }));
}
