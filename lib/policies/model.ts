// A policy package: policies that belong together, each with a number and a validity where those are known.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { day, documentId, statement } from "#lib/sources/evidence.ts";
import { benefit } from "./benefit.ts";
import { condition } from "./conditions.ts";

/** How one gets what a clause promises; what nobody has said is null. */
export const procedure = z.strictObject({
  materials: z.array(text),
  steps: z.array(text),
  office: text.nullable(),
  address: text.nullable(),
  phone: z.string().min(1).nullable(),
  timeLimit: text.nullable(),
  /** What obliges the office: law, regulation or document. */
  law: text.nullable(),
  /** Where one turns when one is refused. */
  recourse: text.nullable(),
});
const noProcedure = {
  materials: [],
  steps: [],
  office: null,
  address: null,
  phone: null,
  timeLimit: null,
  law: null,
  recourse: null,
};

export const clause = z
  .strictObject({
    id: documentId,
    number: z.string().min(1).nullable(),
    title: text,
    purpose: z.enum(["rent", "decoration", "growth", "talent", "finance", "ip"]),
    standard: text,
    /** All of them must hold. Editions from before they were kept have none. */
    conditions: z.array(condition).default([]),
    /** All of them are given. None where nobody has entered them: then the standard is all that is known. */
    benefits: z.array(benefit).default([]),
    /** Of all clauses that name the same, wherever they stand, only the highest is given (从高不重复). */
    onlyHighestOf: text.nullable().default(null),
    procedure: procedure.default(noProcedure),
    opensOn: day.nullable(),
    closesOn: day.nullable(),
  })
  .refine(({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn <= closesOn, "begins_after_its_end");

export const policy = z
  .strictObject({
    id: documentId,
    /** As printed; never converted in place. Where no source gives it, what the source calls the policy. */
    title: text,
    titleKnown: z.boolean(),
    provider: z.enum(["government", "park", "landlord"]),
    number: z.string().min(1).nullable(),
    issuer: text.nullable(),
    issuedOn: day.nullable(),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    /** The day on which someone confirmed the validity with a source. */
    validityConfirmedOn: day.nullable(),
    paused: z.boolean(),
    archived: z.boolean(),
    fairCompetition: z.enum(["unknown", "passed", "exempt", "failed"]),
    parkIds: z.array(documentId),
    clauses: z.array(clause),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, "begins_after_its_end");

export const policyPackageContent = z.strictObject({
  name: text,
  summary: text,
  statedCount: z.number().int().positive().nullable(),
  districtWide: z.boolean(),
  ordinal: z.number().int().positive(),
  policies: z.array(policy),
  confirmedOn: day.nullable(),
  statements: z.array(statement),
});
export type Policy = z.infer<typeof policy>;
export type Clause = z.infer<typeof clause>;

/** The government's: what a park or an owner gives is an offer of theirs, and no policy. */
export function isOfficial({ provider }: Pick<Policy, "provider">): boolean {
  return provider === "government";
}
