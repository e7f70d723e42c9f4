// A park: one of the industry communities, or what may be one; the unit that has a page and a guide.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { day, decimal, documentId, isReversed, statement } from "#lib/sources/evidence.ts";
import { industries } from "#lib/values/industries.ts";

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
    "unproven",
  );
export type Membership = z.infer<typeof membership>;
/** Of those that are among the ten, or may be. */
export const communityStatuses = [
  "confirmed",
  "likely",
  "possible",
] as const satisfies Membership["status"][];

/** What can be rented. Whatever nobody has said is null, never nought. */
const space = z
  .strictObject({
    id: documentId,
    /** Building, floor, side. */
    name: text,
    /** In square metres. */
    areaFrom: decimal(10, 2).nullable(),
    areaTo: decimal(10, 2).nullable(),
    /** In yuan per square metre and month. */
    rentFrom: decimal(10, 2).nullable(),
    rentTo: decimal(10, 2).nullable(),
    /** What the rent includes: tax, service charge. */
    rentBasis: text.nullable(),
    /** Clear height in metres. */
    height: decimal(4, 2).nullable(),
    /** Floor load in kN per square metre. */
    load: decimal(6, 2).nullable(),
    /** Power supply in kVA. */
    power: decimal(8, 2).nullable(),
    availableFrom: day.nullable(),
    /** The day on which someone confirmed all this. */
    confirmedOn: day.nullable(),
  })
  .refine(({ areaFrom, areaTo }) => !isReversed(areaFrom, areaTo), {
    path: ["areaTo"],
    error: "less_than_from",
  })
  .refine(({ rentFrom, rentTo }) => !isReversed(rentFrom, rentTo), {
    path: ["rentTo"],
    error: "less_than_from",
  });

const site = z
  .strictObject({
    id: documentId,
    number: z.number().int().positive().nullable(),
    /** Null where no source names it: the page shows the gap. */
    name: text.nullable(),
    address: z.string().min(1).nullable(),
    /** Editions from before spaces were kept have none. */
    spaces: z.array(space).default([]),
  })
  .refine(({ number, name }) => number !== null || name !== null, "neither_number_nor_name");

/** Whom an investor calls: a post, never a person. What nobody has said is null. */
const contact = z.strictObject({
  id: documentId,
  post: text,
  /** Whose post it is. */
  organisation: text,
  /** Whether that organisation runs the park: enquiries may be passed on to it by name. Editions from before it was asked say no. */
  operatesPark: z.boolean().default(false),
  /** The office's own. */
  phone: z.string().min(1).nullable(),
  address: text.nullable(),
  /** Office hours, in words. */
  hours: text.nullable(),
  sourceId: documentId,
  /** The day on which someone confirmed all this. */
  confirmedOn: day.nullable(),
});

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
    .regex(/^\d{9}$/, "not_an_option")
    .nullable(),
  /** Editions from before they were kept have none; empty where nobody has said. */
  industries: z.array(z.enum(industries)).default([]),
  ordinal: z.number().int().positive(),
  headlineFigures: z.array(documentId),
  sites: z.array(site),
  /** Editions from before they were kept have none. */
  contacts: z.array(contact).default([]),
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
export type ParkContent = z.infer<typeof parkContent>;
