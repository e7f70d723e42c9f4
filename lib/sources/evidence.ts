// What every figure and every statement rests on: a source, its words, and the time it speaks of.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { isDay, isPartialDay } from "#lib/values/day.ts";

/** Document ids and slugs: plain, short, stable. */
export const documentId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not_an_id");

export const day = z.string().refine(isDay, "not_a_day");
export const partialDay = z.string().refine(isPartialDay, "not_a_partial_day");
export const dateBasis = z.enum(["stated", "inferred", "inferred_from_url", "not_stated"]);

/** The time that something speaks of. `open` has a first day and no last one; `none` has neither. */
export const period = z
  .strictObject({
    start: day.nullable(),
    end: day.nullable(),
    precision: z.enum(["day", "month", "year", "open", "none"]),
    basis: dateBasis,
    /** As the source writes it. */
    text: z.string().nullable(),
  })
  .refine(({ start, end }) => start === null || end === null || start <= end, "begins_after_its_end")
  .refine(({ start, end, precision }) => {
    if (precision === "none") return start === null && end === null;
    return precision === "open" ? start !== null && end === null : start !== null && end !== null;
  }, "days_unlike_precision");

/** The day until which something was known. */
export const asOf = z
  .strictObject({ date: partialDay.nullable(), basis: dateBasis })
  .refine(({ date, basis }) => date !== null || basis === "not_stated", "basis_without_date");

/** A quantity that is not negative, exact as text: so many digits before the point, and behind it. */
export function decimal(whole: number, places: number) {
  return z.string().regex(new RegExp(`^\\d{1,${whole}}(\\.\\d{1,${places}})?$`), "not_a_number");
}

/** Whether a range that may be open on either side is none: 300 to 200. */
export function isReversed(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && Number(from) > Number(to);
}

const evidenceFields = {
  sourceId: documentId,
  /** The words it rests on: the source's own, or our summary of them. */
  quote: z.string().min(1),
  quoteKind: z.enum(["verbatim", "summary"]),
  line: z.number().int().positive().nullable(),
  period,
  asOf,
  reading: z.enum(["stated", "inferred", "computed"]),
  /** `quoted_only`: the source says it, but it cannot be shown as a fact; the ambiguities say why. */
  use: z.enum(["shown", "quoted_only"]),
  ambiguities: z.array(text),
};

/** Adds what rests on a source to a schema. */
export const evidence = z.strictObject(evidenceFields);
export type Evidence = z.infer<typeof evidence>;

export const aspects = [
  "publisher",
  "title",
  "byline",
  "designation",
  "history",
  "context",
  "strategy",
  "rationale",
  "dimensions",
  "support",
  "membership",
  "positioning",
  "identity",
  "street",
  "location",
  "converted_from",
  "opened",
  "structure",
  "site_number",
  "operating_model",
  "operator",
  "shareholder",
  "partner",
  "award",
  "progress",
  "event_name",
  "mode",
  "fields",
  "headline",
  "policy",
  "landlord_offer",
  "english_name",
  "code",
] as const;
export type Aspect = (typeof aspects)[number];

/** Something that a source says in words. It belongs to the document it speaks of. */
export const statement = evidence.extend({
  id: documentId,
  aspect: z.enum(aspects),
  text,
  /** A code that goes with it, such as a street's. */
  code: z.string().nullable(),
  /** Whom or what it is about. */
  scope: text,
});
export type Statement = z.infer<typeof statement>;
