// A source as a row.
import { z } from "zod";
import { dateBasis } from "#lib/sources/evidence.ts";
import { sourceContent } from "#lib/sources/model.ts";
import type { PublishedSource } from "#lib/sources/published.ts";
import { id, list, partialDay, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

const { genre, reliability, readAs } = sourceContent.shape;

export const sourceRow = z.strictObject({
  id,
  title: text,
  publisher: text,
  authors: list,
  genre,
  published_on: partialDay.nullable(),
  published_basis: dateBasis,
  url: text.nullable(),
  reliability,
  read_as: readAs,
  ...stamps,
});

export const sourceFilters = z.strictObject({ genre: genre.optional() });

export function rowOfSource(source: PublishedSource, addressOf: AddressOf): z.infer<typeof sourceRow> {
  const { title, publisher, published, slug } = source;
  return {
    id: source.id,
    title: title.zh,
    publisher: publisher.zh,
    authors: source.authors,
    genre: source.genre,
    published_on: published.on,
    published_basis: published.basis,
    url: source.url,
    reliability: source.reliability,
    read_as: source.readAs,
    // A source rests on itself.
    ...stampsOf(source, [{ title, publishedOn: published.on }], addressOf(`/sources/${slug}`)),
  };
}
