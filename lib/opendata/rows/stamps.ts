// What every row repeats, so that it still says where it is from when it is cut out, sorted or pasted elsewhere.
import { z } from "zod";
import type { Published } from "#lib/editorial/stamps.ts";
import { dataAsOf } from "#lib/sources/data-as-of.ts";
import type { SourceNote } from "#lib/sources/published.ts";
import { address, day, instant, integer, partialDay, text } from "../columns.ts";

/** Gives the absolute address of a page, such as /parks/…. */
export type AddressOf = (path: string) => string;

/** Nobody has said under which terms the data may be used; what is not known is said to be not known. */
export const licence = "not_stated";

export const stamps = {
  source: text.nullable(),
  as_of: partialDay.nullable(),
  licence: z.literal(licence),
  edition: integer,
  published_at: instant,
  confirmed_on: day.nullable(),
  address,
};

/** `published_at` is when this edition was; `sources` is what the row's document rests on. */
export function stampsOf(
  { edition, changedAt, confirmedOn }: Pick<Published, "edition" | "changedAt" | "confirmedOn">,
  sources: readonly Pick<SourceNote, "title" | "publishedOn">[],
  address: string,
) {
  const titles = new Set(sources.map(({ title }) => title.zh));
  return {
    source: titles.size > 0 ? [...titles].join("；") : null,
    as_of: dataAsOf(sources),
    licence,
    edition,
    published_at: changedAt.toISOString(),
    confirmed_on: confirmedOn,
    address,
  } as const;
}
