// A figure as one row of data. Numbers are decimal text, exact, in the unit of the source; names are English, values as published.
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Cell } from "./csv.ts";

/** `address`: the frozen one, of this edition. */
export function figureRow(figure: PublishedFigure, address: string): Record<string, Cell> {
  const { period, asOf, source, scope } = figure;
  // What can not stand as data has no value here either.
  const isData = figure.use === "shown";
  return {
    id: figure.id,
    name: figure.name.zh,
    name_en: figure.name.en ?? null,
    value: isData ? { number: figure.value } : null,
    unit: figure.unit,
    as_written: isData ? figure.asWritten : null,
    amount_yuan: isData && figure.amountYuan !== null ? { number: figure.amountYuan } : null,
    qualifier: figure.qualifier,
    is_target: String(figure.isTarget),
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
    source: source.title.zh,
    source_publisher: source.publisher.zh,
    do_not_sum_with: figure.doNotSumWith.join(" "),
    edition: { number: String(figure.edition) },
    published_at: figure.changedAt.toISOString(),
    address,
  };
}
