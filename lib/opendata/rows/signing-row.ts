// A signing event as a row; what it came to stands in the figures that it names, who signed in the projects.
import { z } from "zod";
import type { EventInTable } from "#lib/signings/in-table.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import { dateBasis } from "#lib/sources/evidence.ts";
import { id, list, partialDay, text } from "../columns.ts";
import { type AddressOf, stamps, stampsOf } from "./stamps.ts";

const { level } = signingEventContent.shape;

export const signingRow = z.strictObject({
  id,
  name: text,
  name_en: text.nullable(),
  level,
  held_on: partialDay,
  held_on_basis: dateBasis,
  place: text.nullable(),
  list_disclosed: z.boolean(),
  projects: list,
  figures: list,
  ...stamps,
});

export const signingFilters = z.strictObject({
  level: level.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

export function rowOfSigning(event: EventInTable, addressOf: AddressOf): z.infer<typeof signingRow> {
  return {
    id: event.id,
    name: event.name.zh,
    name_en: event.name.en ?? null,
    level: event.level,
    held_on: event.heldOn,
    held_on_basis: event.heldOnBasis,
    place: event.place?.zh ?? null,
    list_disclosed: event.listDisclosed,
    projects: event.projectIds,
    figures: event.figures.map((figure) => figure.id),
    ...stampsOf(event, event.sources, addressOf(`/signings/${event.slug}`)),
  };
}
