// A signed project: one identity, however often it is signed.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { day, documentId, partialDay } from "#lib/sources/evidence.ts";
import { parseMoney } from "#lib/values/money.ts";

/** What an amount is. Amounts of different bases are never added. */
export const amountBases = ["planned_total", "fixed_assets", "paid_in", "foreign_capital"] as const;
export type AmountBasis = (typeof amountBases)[number];

/** What a project can reach, in the order in which most do. */
export const projectStages = [
  "signed",
  "registered",
  "started",
  "in_production",
  "paid_in",
  "ended",
] as const;
export type ProjectStage = (typeof projectStages)[number];

export const signedProjectContent = z.strictObject({
  name: text,
  parkId: documentId.nullable(),
  industry: z.string().min(1).nullable(),
  /** As the source writes it; null where undisclosed, which is not nought. */
  amount: z
    .strictObject({
      asWritten: z.string().refine((written) => parseMoney(written) !== null, "not_money"),
      basis: z.enum(amountBases).nullable(),
    })
    .nullable(),
  cancelled: z.boolean(),
  sourceId: documentId,
  quote: z.string().min(1),
  milestones: z.array(
    z.strictObject({
      stage: z.enum(projectStages),
      reachedOn: partialDay,
      sourceId: documentId,
      quote: z.string().min(1),
    }),
  ),
  confirmedOn: day.nullable(),
});

export type SignedProjectContent = z.infer<typeof signedProjectContent>;
