// A signed project as a row: one identity, however often it was signed, with the day on which it reached each stage.
import { z } from "zod";
import { amountBases, type projectStages } from "#lib/projects/model.ts";
import type { ProjectInTable } from "#lib/projects/published.ts";
import { decimal, id, list, partialDay, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

const reached = partialDay.nullable();

export const projectRow = z.strictObject({
  id,
  name: text,
  name_en: text.nullable(),
  park: id.nullable(),
  industry: text.nullable(),
  amount_yuan: decimal.nullable(),
  as_written: text.nullable(),
  amount_basis: z.enum(amountBases).nullable(),
  cancelled: z.boolean(),
  events: list,
  signed_on: reached,
  registered_on: reached,
  started_on: reached,
  in_production_on: reached,
  paid_in_on: reached,
  ended_on: reached,
  quote: text,
  source_id: id,
  ...stamps,
});

export const projectFilters = z.strictObject({
  park: id.optional(),
  event: id.optional(),
  cancelled: z.stringbool({ truthy: ["true"], falsy: ["false"], case: "sensitive" }).optional(),
});

export function rowOfProject(project: ProjectInTable, addressOf: AddressOf): z.infer<typeof projectRow> {
  const { amount, milestones } = project;
  const dayOf = (stage: (typeof projectStages)[number]) =>
    milestones.find((milestone) => milestone.stage === stage)?.reachedOn ?? null;
  const sources = [project.source, ...milestones.map(({ source }) => source)];
  return {
    id: project.id,
    name: project.name.zh,
    name_en: project.name.en ?? null,
    park: project.parkId,
    industry: project.industry,
    // Undisclosed is no amount, which is not nought.
    amount_yuan: amount?.yuan ?? null,
    as_written: amount?.asWritten ?? null,
    amount_basis: amount?.basis ?? null,
    cancelled: project.cancelled,
    events: project.eventIds,
    signed_on: dayOf("signed"),
    registered_on: dayOf("registered"),
    started_on: dayOf("started"),
    in_production_on: dayOf("in_production"),
    paid_in_on: dayOf("paid_in"),
    ended_on: dayOf("ended"),
    quote: project.quote,
    source_id: project.sourceId,
    // A project has no page of its own yet: its rows stand here.
    ...stampsOf(project, sources, addressOf("/signings")),
  };
}
