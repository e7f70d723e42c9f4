// A row of what is counted at a signing event or in a total: a project at an event, or a number that a source states, each
// counted or left out with its reason. In the file of an event's edition the event itself comes first.
import { z } from "zod";
import { figureContent, measures, qualifiers, units } from "#lib/figures/model.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { amountBases } from "#lib/projects/model.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { reasons } from "#lib/signings/counting.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import type { PublishedEvent } from "#lib/signings/published.ts";
import { refusals } from "#lib/signings/totals.ts";
import { dateBasis } from "#lib/sources/evidence.ts";
import type { SourceNote } from "#lib/sources/published.ts";
import { columnsOf, day, decimal, id, list, partialDay, text } from "../columns.ts";
import { sourcesOf, stageColumns, stagesOf, termsOf } from "./project-row.ts";
import { stamps, stampsOf } from "./stamps.ts";

export const reasonsOfRows = [...new Set([...reasons, ...refusals])] as const;
export type ReasonOfRow = (typeof reasonsOfRows)[number];

/** Frozen files are written from these columns: one that is added, renamed or moved would change what they said. */
export const countedRow = z.strictObject({
  record: z.enum(["event", "figure", "project"]),
  id,
  name: text,
  name_en: text.nullable(),
  counted: z.boolean().nullable(),
  left_out_because: z.enum(reasonsOfRows).nullable(),
  event: id.nullable(),
  held_on: partialDay.nullable(),
  held_on_basis: dateBasis.nullable(),
  level: signingEventContent.shape.level.nullable(),
  list_disclosed: z.boolean().nullable(),
  park: id.nullable(),
  measure: z.enum(measures).nullable(),
  value: decimal.nullable(),
  unit: z.enum(units).nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  amount_yuan: decimal.nullable(),
  as_written: text.nullable(),
  amount_basis: z.enum(amountBases).nullable(),
  basis: text.nullable(),
  scope_kind: figureContent.shape.scope.shape.kind.nullable(),
  scope: text.nullable(),
  stage: figureContent.shape.stage,
  period_start: day.nullable(),
  period_end: day.nullable(),
  is_target: z.boolean().nullable(),
  do_not_sum_with: list,
  industry: text.nullable(),
  cancelled: z.boolean().nullable(),
  ...stageColumns,
  quote: text.nullable(),
  ...stamps,
});
export type CountedRow = z.infer<typeof countedRow>;
export const countedColumns = columnsOf(countedRow);

/** Null where it is counted. `address`: of the page that tells of it, for ever where the row is to stay. */
type Counting = { because: ReasonOfRow | null; event: PublishedEvent | null; address: string };

const nothing = {
  counted: null,
  left_out_because: null,
  park: null,
  measure: null,
  value: null,
  unit: null,
  qualifier: null,
  amount_yuan: null,
  as_written: null,
  amount_basis: null,
  basis: null,
  scope_kind: null,
  scope: null,
  stage: null,
  period_start: null,
  period_end: null,
  is_target: null,
  do_not_sum_with: [],
  industry: null,
  cancelled: null,
  registered_on: null,
  started_on: null,
  in_production_on: null,
  paid_in_on: null,
  ended_on: null,
  quote: null,
};

export function rowOfEvent(
  event: PublishedEvent,
  sources: readonly SourceNote[],
  address: string,
): CountedRow {
  return {
    record: "event",
    id: event.id,
    name: event.name.zh,
    name_en: event.name.en ?? null,
    ...nothing,
    ...ofEvent(event),
    ...stampsOf(event, sources, address),
  };
}

export function rowOfCountedProject(
  project: PublishedProject,
  { because, event, address }: Counting,
): CountedRow {
  return {
    record: "project",
    id: project.id,
    name: project.name.zh,
    name_en: project.name.en ?? null,
    ...nothing,
    counted: because === null,
    left_out_because: because,
    ...ofEvent(event),
    ...termsOf(project),
    ...stagesOf(project),
    quote: project.quote,
    ...stampsOf(project, sourcesOf(project), address),
  };
}

export function rowOfCountedFigure(
  figure: PublishedFigure,
  { because, event, address }: Counting,
): CountedRow {
  const { period, scope } = figure;
  // What cannot stand as data has no value here either.
  const isData = figure.use === "shown";
  return {
    record: "figure",
    id: figure.id,
    name: figure.name.zh,
    name_en: figure.name.en ?? null,
    ...nothing,
    counted: because === null,
    left_out_because: because,
    ...ofEvent(event),
    event: scope.eventId,
    park: scope.parkId,
    measure: figure.measure,
    value: isData ? figure.value : null,
    unit: figure.unit,
    qualifier: figure.qualifier,
    amount_yuan: isData ? figure.amountYuan : null,
    as_written: isData ? figure.asWritten : null,
    basis: figure.basis?.zh ?? null,
    scope_kind: scope.kind,
    scope: scope.text.zh,
    stage: figure.stage,
    period_start: period.start,
    period_end: period.end,
    is_target: figure.isTarget,
    do_not_sum_with: [...figure.doNotSumWith].sort(),
    quote: figure.quote,
    ...stampsOf(figure, [figure.source], address),
    // A figure says itself until when it was known.
    as_of: figure.asOf.date,
  };
}

function ofEvent(event: PublishedEvent | null) {
  return {
    event: event?.id ?? null,
    held_on: event?.heldOn ?? null,
    held_on_basis: event?.heldOnBasis ?? null,
    level: event?.level ?? null,
    list_disclosed: event?.listDisclosed ?? null,
  };
}
