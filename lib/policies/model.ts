// A policy package: policies that belong together, each with a number and a validity where those are known.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { day, documentId, statement } from "#lib/sources/evidence.ts";

const clause = z
  .strictObject({
    id: documentId,
    number: z.string().min(1).nullable(),
    title: text,
    purpose: z.enum(["rent", "decoration", "growth", "talent", "finance", "ip"]),
    standard: text,
    opensOn: day.nullable(),
    closesOn: day.nullable(),
  })
  .refine(
    ({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn <= closesOn,
    "must open before it closes",
  );

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
  .refine(
    ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
    "must begin before it ends",
  );

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
