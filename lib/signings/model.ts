// A signing event: a ceremony at which projects were signed.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { dateBasis, day, documentId, partialDay, statement } from "#lib/sources/evidence.ts";

export const signingEventContent = z.strictObject({
  name: text,
  level: z.enum(["district", "city"]),
  heldOn: partialDay,
  heldOnBasis: dateBasis,
  place: text.nullable(),
  /** Whether the list of projects is public. */
  listDisclosed: z.boolean(),
  /** The projects signed there, in the event's order. */
  projectIds: z.array(documentId),
  confirmedOn: day.nullable(),
  statements: z.array(statement),
});

export type SigningEventContent = z.infer<typeof signingEventContent>;
