// What an investor must be to get what a clause promises, as data. All conditions of a clause must hold; of a condition any one
// test is enough; a test may be turned round. Every formula of all, any and not can be written so, also where some answers are
// unknown (Kleene's logic keeps the distributive laws and De Morgan's). A manual test is one that only a person can make.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { decimal, documentId, isReversed } from "#lib/sources/evidence.ts";
import { industries } from "#lib/values/industries.ts";
import { parseMoney } from "#lib/values/money.ts";

export const investorKinds = [
  "enterprise",
  "individual_business",
  "institution",
  "social_organisation",
  "team",
] as const;
/** Where an investor is registered. The district lies in the city, the city in the province, the province on the mainland. */
export const registrationPlaces = [
  "district",
  "city",
  "province",
  "mainland",
  "taiwan_hk_macao",
  "abroad",
] as const;
export const qualifications = [
  "high_tech",
  "tech_sme",
  "specialised",
  "little_giant",
  "above_threshold",
  "headquarters",
  "listed",
  "incubator",
  "returnee",
  "taiwan_funded",
] as const;
/**
 * Who has the one has the others as well. Little giants are chosen from the specialised firms of a province (MIIT Enterprises
 * [2022] No. 63, provisional measures for cultivating good small and medium firms in steps); of no other pair is that certain.
 */
export const implied: Partial<Record<(typeof qualifications)[number], (typeof qualifications)[number][]>> = {
  little_giant: ["specialised"],
};

const not = z.boolean();
/** As a document writes it: 500万元. */
export const amount = z.string().refine((written) => parseMoney(written) !== null, "not_money");

/** Both ends count, as in 以上 and 以下 (Civil Code, article 1259); an open end is null. */
const people = z.number().int().nonnegative().nullable();
const squareMetres = decimal(9, 2).nullable();
const years = decimal(3, 1).nullable();
const yuan = amount.nullable();

/** At least one end is given. */
export type Range = { from: string | number | null; to: string | number | null };
const hasEnd = ({ from, to }: Range) => from !== null || to !== null;
const noEnd = { path: ["from"], error: "no_bound" };
const reversed = { path: ["to"], error: "less_than_from" };

export const test = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("kind"), not, among: z.array(z.enum(investorKinds)).min(1) }),
  z.strictObject({ is: z.literal("industry"), not, among: z.array(z.enum(industries)).min(1) }),
  z.strictObject({ is: z.literal("registered"), not, among: z.array(z.enum(registrationPlaces)).min(1) }),
  z.strictObject({ is: z.literal("qualification"), not, among: z.array(z.enum(qualifications)).min(1) }),
  z
    .strictObject({ is: z.literal("people"), not, from: people, to: people })
    .refine(hasEnd, noEnd)
    .refine(({ from, to }) => from === null || to === null || from <= to, reversed),
  z
    .strictObject({ is: z.literal("floor_area"), not, from: squareMetres, to: squareMetres })
    .refine(hasEnd, noEnd)
    .refine(({ from, to }) => !isReversed(from, to), reversed),
  z
    .strictObject({ is: z.literal("years"), not, from: years, to: years })
    .refine(hasEnd, noEnd)
    .refine(({ from, to }) => !isReversed(from, to), reversed),
  z
    .strictObject({ is: z.literal("revenue"), not, from: yuan, to: yuan })
    .refine(hasEnd, noEnd)
    .refine(({ from, to }) => from === null || to === null || fen(from) <= fen(to), reversed),
  z.strictObject({ is: z.literal("manual"), what: text }),
]);
export type Test = z.infer<typeof test>;

export const condition = z.strictObject({ id: documentId, any: z.array(test).min(1) });
export type Condition = z.infer<typeof condition>;

function fen(written: string): bigint {
  return parseMoney(written)?.fen ?? 0n;
}
