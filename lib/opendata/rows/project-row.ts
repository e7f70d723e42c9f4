// A signed project as a row: one identity, however often it was signed, with the day on which it reached each stage.
import { z } from "zod";
import type { ProjectInTable } from "#lib/projects/in-table.ts";
import { amountBases, type ProjectStage } from "#lib/projects/model.ts";
import type { PublishedMilestone, PublishedProject } from "#lib/projects/published.ts";
import type { SourceNote } from "#lib/sources/published.ts";
import { decimal, id, list, partialDay, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

const reached = partialDay.nullable();

/** What a project reached after it was signed. */
export const stageColumns = {
  registered_on: reached,
  started_on: reached,
  in_production_on: reached,
  paid_in_on: reached,
  ended_on: reached,
};

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
  ...stageColumns,
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
  return {
    id: project.id,
    name: project.name.zh,
    name_en: project.name.en ?? null,
    ...termsOf(project),
    events: project.eventIds,
    signed_on: dayOf(project.milestones, "signed"),
    ...stagesOf(project),
    quote: project.quote,
    source_id: project.sourceId,
    // A project has no page of its own yet: its rows stand here.
    ...stampsOf(project, sourcesOf(project), addressOf("/signings")),
  };
}

export function termsOf({ parkId, industry, amount, cancelled }: PublishedProject) {
  return {
    park: parkId,
    industry,
    // Undisclosed is no amount, which is not nought.
    amount_yuan: amount?.yuan ?? null,
    as_written: amount?.asWritten ?? null,
    amount_basis: amount?.basis ?? null,
    cancelled,
  };
}

export function stagesOf({ milestones }: PublishedProject) {
  return {
    registered_on: dayOf(milestones, "registered"),
    started_on: dayOf(milestones, "started"),
    in_production_on: dayOf(milestones, "in_production"),
    paid_in_on: dayOf(milestones, "paid_in"),
    ended_on: dayOf(milestones, "ended"),
  };
}

function dayOf(milestones: readonly PublishedMilestone[], stage: ProjectStage): string | null {
  return milestones.find((milestone) => milestone.stage === stage)?.reachedOn ?? null;
}

/** What the row of a project rests on. */
export function sourcesOf({ source, milestones }: PublishedProject): SourceNote[] {
  return [source, ...milestones.map((milestone) => milestone.source)];
}
