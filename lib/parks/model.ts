// A park: one of the industry communities, or what may be one; the unit that has a page and a guide.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { day, documentId, statement } from "#lib/sources/evidence.ts";

/** Whether a park is one of the ten is a claim with evidence. Staff settle it with a document. */
export const membership = z
  .strictObject({
    status: z.enum(["confirmed", "likely", "possible", "rejected", "none"]),
    why: text.nullable(),
    quote: z.string().min(1).nullable(),
    sourceId: documentId.nullable(),
  })
  .refine(
    ({ status, quote, sourceId }) =>
      !["confirmed", "rejected"].includes(status) || (quote !== null && sourceId !== null),
    "must rest on a source's words when it is confirmed or rejected",
  );
export type Membership = z.infer<typeof membership>;

const site = z
  .strictObject({
    id: documentId,
    number: z.number().int().positive().nullable(),
    /** Null where no source names it: the page shows the gap. */
    name: text.nullable(),
    address: z.string().min(1).nullable(),
  })
  .refine(({ number, name }) => number !== null || name !== null, "must have a number or a name");

export const parkContent = z.strictObject({
  name: text,
  nameEnBasis: z.enum(["sourced", "working"]),
  aliases: z.array(
    z.strictObject({ text: z.string().min(1), kind: z.enum(["official", "press", "former", "search"]) }),
  ),
  form: z.enum(["park", "group", "umbrella"]),
  membership,
  streetCode: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  ordinal: z.number().int().positive(),
  headlineFigures: z.array(documentId),
  sites: z.array(site),
  relations: z.array(
    z.strictObject({
      parkId: documentId,
      kind: z.enum(["part_of", "mentioned_with", "may_overlap"]),
      note: text.nullable(),
    }),
  ),
  confirmedOn: day.nullable(),
  statements: z.array(statement),
});
