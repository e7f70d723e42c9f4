// What a clause gives, as data that can be reckoned with. The words of its standard always stand beside it, and prevail.
import { z } from "zod";
import { decimal } from "#lib/sources/evidence.ts";
import { parseMoney } from "#lib/values/money.ts";
import { amount } from "./conditions.ts";

export const measures = ["people", "floor_area", "years", "revenue"] as const;
export const shares = ["revenue", "rent", "decoration", "interest", "research", "other"] as const;

const terms = {
  /** In how many years it is paid, once in each; null where it is paid once. */
  years: z.number().int().min(2).max(20).nullable(),
  /** The most that is paid at one time. */
  cap: amount.nullable(),
};

/** From how much on (in the measure's unit; revenue as a document writes it: 500万元), and what is paid then. */
const tier = z.strictObject({ from: z.string(), amount });

export const benefit = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("sum"), amount, ...terms }),
  z
    .strictObject({ is: z.literal("tiers"), by: z.enum(measures), tiers: z.array(tier).min(1), ...terms })
    .superRefine(({ by, tiers }, context) => {
      const bounds = tiers.map(({ from }) => thousandths(by, from));
      for (const [index, bound] of bounds.entries()) {
        const path = ["tiers", index, "from"];
        const before = bounds[index - 1];
        if (bound === null) {
          const code = by === "revenue" ? "not_money" : "not_a_number";
          context.addIssue({ code: "custom", path, message: code });
        } else if (before !== undefined && before !== null && bound <= before)
          context.addIssue({ code: "custom", path, message: "less_than_from" });
      }
    }),
  z.strictObject({
    is: z.literal("per_unit"),
    of: z.enum(["people", "floor_area"]),
    amount,
    /** For how many months in a year; null where the amount is not a monthly one. */
    months: z.number().int().min(1).max(60).nullable(),
    /** No more than so many of them count. */
    upTo: decimal(9, 2).nullable(),
    ...terms,
  }),
  z.strictObject({ is: z.literal("share"), of: z.enum(shares), percent: decimal(3, 2), ...terms }),
  /** Months without rent: worth what the rent is, which this portal does not reckon. */
  z.strictObject({ is: z.literal("rent_free"), months: z.number().int().min(1).max(120) }),
]);
export type Benefit = z.infer<typeof benefit>;
export type Measure = (typeof measures)[number];

/** A bound of a tier in thousandths of its unit, exact; revenue in thousandths of a yuan. Null where it cannot be read. */
export function thousandths(by: Measure, written: string): bigint | null {
  if (by === "revenue") {
    const money = parseMoney(written);
    return money && money.fen * 10n;
  }
  const match = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(written);
  return match ? BigInt((match[1] ?? "") + (match[2] ?? "").padEnd(3, "0")) : null;
}
