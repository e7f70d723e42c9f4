// A document of the demo, in the shape of the facts' files, and the pieces that several nouns need.
import type { DocumentKind } from "#lib/editorial/kind.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Evidence, Statement } from "#lib/sources/evidence.ts";
import type { Day } from "#lib/values/day.ts";

export type DemoDocument<Content = unknown> = {
  id: string;
  slug: string;
  kind: DocumentKind;
  content: Content;
};

/** What everything is made from. The day stands for today: it is handed in, so that the same one gives the same documents. */
export type Recipe = { seed: number; today: Day };

/** How a source is rested on: its own words, at a time that they state. */
export function evidenceOf(
  sourceId: string,
  quote: string,
  period: Evidence["period"],
  asOf: string,
): Evidence {
  return {
    sourceId,
    quote,
    quoteKind: "verbatim",
    line: null,
    period,
    asOf: { date: asOf, basis: "stated" },
    reading: "stated",
    use: "shown",
    ambiguities: [],
  };
}

export const noPeriod: Evidence["period"] = {
  start: null,
  end: null,
  precision: "none",
  basis: "not_stated",
  text: null,
};

export function yearPeriod(year: number): Evidence["period"] {
  return {
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    precision: "year",
    basis: "stated",
    text: `${year}年`,
  };
}

/** What a source says of something in words, at no stated time. */
export function statementOf(
  id: string,
  aspect: Statement["aspect"],
  text: Text,
  scope: Text,
  { sourceId, asOf }: { sourceId: string; asOf: string },
): Statement {
  return { ...evidenceOf(sourceId, text.zh, noPeriod, asOf), id, aspect, text, code: null, scope };
}

/** 7 in three places → 007 */
export function numbered(n: number, places: number): string {
  return String(n).padStart(places, "0");
}
