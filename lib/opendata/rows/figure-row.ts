// A figure as a row. Numbers are decimal text, exact, in the unit of the source; names are English, values as published.
import { z } from "zod";
import { figureContent, measures, qualifiers, units } from "#lib/figures/model.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { dateBasis, evidence } from "#lib/sources/evidence.ts";
import { address, day, decimal, id, instant, integer, list, partialDay, text } from "../columns.ts";
import { licence } from "./stamps.ts";

const { reading, use, quoteKind } = evidence.shape;

/** Frozen files are written from these columns: one that is added, renamed or moved would change what they said. */
export const figureRow = z.strictObject({
  id,
  name: text,
  name_en: text.nullable(),
  measure: z.enum(measures),
  value: decimal.nullable(),
  unit: z.enum(units),
  as_written: text.nullable(),
  amount_yuan: decimal.nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  is_target: z.boolean(),
  scope_kind: figureContent.shape.scope.shape.kind,
  scope: text,
  park: id.nullable(),
  event: id.nullable(),
  stage: figureContent.shape.stage,
  basis: text.nullable(),
  denominator: text.nullable(),
  period_start: day.nullable(),
  period_end: day.nullable(),
  period_basis: dateBasis,
  as_of: partialDay.nullable(),
  as_of_basis: dateBasis,
  reading,
  use,
  quote: text,
  quote_kind: quoteKind,
  source_id: id,
  source: text,
  source_publisher: text,
  do_not_sum_with: list,
  licence: z.literal(licence),
  edition: integer,
  published_at: instant,
  confirmed_on: day.nullable(),
  address,
});
export type FigureRow = z.infer<typeof figureRow>;

export const figureFilters = z.strictObject({
  park: id.optional(),
  event: id.optional(),
  measure: z.enum(measures).optional(),
  source: id.optional(),
});

/** `address`: the frozen one, of this edition. */
export function rowOfFigure(figure: PublishedFigure, address: string): FigureRow {
  const { period, asOf, source, scope } = figure;
  // What cannot stand as data has no value here either.
  const isData = figure.use === "shown";
  return {
    id: figure.id,
    name: figure.name.zh,
    name_en: figure.name.en ?? null,
    measure: figure.measure,
    value: isData ? figure.value : null,
    unit: figure.unit,
    as_written: isData ? figure.asWritten : null,
    amount_yuan: isData ? figure.amountYuan : null,
    qualifier: figure.qualifier,
    is_target: figure.isTarget,
    scope_kind: scope.kind,
    scope: scope.text.zh,
    park: scope.parkId,
    event: scope.eventId,
    stage: figure.stage,
    basis: figure.basis?.zh ?? null,
    denominator: figure.denominator?.zh ?? null,
    period_start: period.start,
    period_end: period.end,
    period_basis: period.basis,
    as_of: asOf.date,
    as_of_basis: asOf.basis,
    reading: figure.reading,
    use: figure.use,
    quote: figure.quote,
    quote_kind: figure.quoteKind,
    source_id: figure.sourceId,
    source: source.title.zh,
    source_publisher: source.publisher.zh,
    do_not_sum_with: [...figure.doNotSumWith].sort(),
    licence,
    edition: figure.edition,
    published_at: figure.changedAt.toISOString(),
    confirmed_on: figure.confirmedOn,
    address,
  };
}
