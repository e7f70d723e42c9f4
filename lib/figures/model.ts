// A figure: one number with its scope, unit, period, as-of, basis, source and the words it rests on.
import { z } from "zod";
import { text } from "#lib/i18n/text.ts";
import { day, documentId, evidence } from "#lib/sources/evidence.ts";
import { parseMoney, toYuan } from "#lib/values/money.ts";
import { withoutNoughts } from "#lib/values/number.ts";

export const moneyUnits = ["yuan", "wan_yuan", "yi_yuan"] as const;
export const units = [
  ...moneyUnits,
  "project",
  "firm",
  "person",
  "percent",
  "park",
  "policy",
  "lab",
  "platform",
  "zone",
  "building",
  "measure",
  "rank",
  "mu",
  "square_metre",
  "ten_thousand_square_metres",
  "square_kilometre",
  "centre",
  "agency",
] as const;
export type Unit = (typeof units)[number];

export const measures = [
  "signed_projects",
  "total_investment",
  "projects_in_production",
  "investment_in_production",
  "projects_in_negotiation",
  "investment_in_negotiation",
  "signed_and_landed_projects",
  "tax_paid",
  "resident_firms",
  "share",
  "rank",
  "count",
  "area",
  "output",
  "employment",
] as const;
export type Measure = (typeof measures)[number];

export const qualifiers = ["about", "nearly", "over", "exceeded", "more_than", "at_least"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const figureContent = evidence
  .extend({
    name: text,
    measure: z.enum(measures),
    /** Exactly, in the unit as written; the noughts behind it are `asWritten`'s, since the database keeps none. */
    value: z
      .string()
      .regex(/^\d{1,15}(\.\d{1,6})?$/, "not_a_number")
      .overwrite(withoutNoughts),
    unit: z.enum(units),
    /** Number and unit as the source writes them. */
    asWritten: z.string().min(1),
    qualifier: z.enum(qualifiers).nullable(),
    scope: z.strictObject({
      kind: z.enum(["district", "programme", "park", "event", "project"]),
      parkId: documentId.nullable(),
      eventId: documentId.nullable(),
      text,
    }),
    /** What exactly is counted; null where the source does not say. */
    basis: text.nullable(),
    /** Of what a percentage is a part; null where the source does not say, or none is needed. */
    denominator: text.nullable(),
    stage: z.enum(["signed", "in_production", "in_negotiation"]).nullable(),
    isTarget: z.boolean(),
    doNotSumWith: z.array(documentId),
    sumNote: text.nullable(),
    confirmedOn: day.nullable(),
  })
  .refine((figure) => !isMoney(figure.unit) || parseMoney(figure.asWritten) !== null, {
    path: ["asWritten"],
    error: "not_money",
  })
  // What has grown may have grown by more than a hundred per cent; a part is never more than its whole.
  .refine(({ measure, unit, value }) => measure !== "share" || unit !== "percent" || Number(value) <= 100, {
    path: ["value"],
    error: "share_above_whole",
  })
  .refine((figure) => (figure.scope.kind === "park") === (figure.scope.parkId !== null), {
    path: ["scope", "parkId"],
    error: "park_unlike_scope",
  })
  .refine((figure) => (figure.scope.kind === "event") === (figure.scope.eventId !== null), {
    path: ["scope", "eventId"],
    error: "event_unlike_scope",
  });

export type FigureContent = z.infer<typeof figureContent>;

/**
 * What may be published from now on: Chinese pages write value and unit, sums and English what is written, and two amounts would
 * be told as one. Old editions are read without it, whatever they say.
 */
export const figureToPublish = figureContent.refine(saysOneAmount, {
  path: ["value"],
  error: "amount_unlike_as_written",
});

export function isMoney(unit: Unit): boolean {
  return (moneyUnits as readonly Unit[]).includes(unit);
}

const writtenUnits = { yuan: "元", wan_yuan: "万元", yi_yuan: "亿元" } as const;

function saysOneAmount({
  value,
  unit,
  asWritten,
}: {
  value: string;
  unit: Unit;
  asWritten: string;
}): boolean {
  const money = parseMoney(asWritten);
  if (!isMoney(unit) || money === null) return true;
  return parseMoney(value + writtenUnits[unit as keyof typeof writtenUnits])?.fen === money.fen;
}

/** The same amount in yuan, as decimal text; null for what is not money. */
export function amountYuan(figure: Pick<FigureContent, "unit" | "asWritten">): string | null {
  if (!isMoney(figure.unit)) return null;
  const money = parseMoney(figure.asWritten);
  return money && toYuan(money);
}
