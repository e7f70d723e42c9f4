// What every file and every answer says of itself: where it is from, until when it was known, its terms, its version and its address.
import { z } from "zod";
import { languageOf } from "#lib/i18n/language.ts";
import type { Words } from "#lib/i18n/zh.ts";
import type { TableName } from "#lib/values/data-files.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { address, instant, partialDay, text } from "./columns.ts";
import type { DataState } from "./published.ts";
import { licence } from "./rows/stamps.ts";

export const about = {
  title: text,
  publisher: text,
  /** Where each row says it is from, and the page of all sources. */
  source: text,
  sources: address,
  /** The months of the latest and of the oldest source; each row has its own. */
  as_of: partialDay.nullable(),
  oldest_as_of: partialDay.nullable(),
  licence: z.literal(licence),
  /** The last publication; every row names its own edition. */
  version: instant.nullable(),
  address,
  described_by: address,
};
const aboutObject = z.strictObject(about);
export type About = z.infer<typeof aboutObject>;

/** Absolute addresses: `page` of a page in Simplified Chinese, `file` of what has no language. `dataSet`: whose words to use. */
export type Place = {
  publisher: string;
  dataSet: DataSet;
  page(path: string): string;
  file(path: string): string;
};

/** A sentence in both languages, for what has one address for all readers. */
export function inBothLanguages(say: (words: Words) => string, dataSet: DataSet = "fengze"): string {
  return (["zh-Hans", "en"] as const).map((locale) => say(languageOf(locale, "", dataSet).words)).join(" / ");
}

export function aboutTable(name: TableName, state: DataState, place: Place, path: string): About {
  return {
    title: inBothLanguages(({ data }) => data.sets[name].name),
    publisher: place.publisher,
    source: inBothLanguages(({ data }) => data.sourceOfRows, place.dataSet),
    sources: place.page("/sources"),
    as_of: state.asOf,
    oldest_as_of: state.oldestAsOf,
    licence,
    version: state.publishedAt?.toISOString() ?? null,
    address: place.file(path),
    described_by: place.file("/data/datapackage.json"),
  };
}
