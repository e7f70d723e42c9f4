// Computed numbers as quantities to write. A computed amount takes the unit that fits it.
import type { Quantity } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Total } from "#lib/signings/totals.ts";
import { fromYuan, inChineseUnits, roundedAsWritten } from "#lib/values/money.ts";

const unitOf = { 元: "yuan", 万元: "wan_yuan", 亿元: "yi_yuan" } as const;

/** Decimal text in yuan, exact. */
export function amountOf(yuan: string): Quantity {
  const { number, unit } = inChineseUnits(fromYuan(yuan));
  return { value: number, unit: unitOf[unit], amountYuan: yuan, qualifier: null, use: "shown" };
}

/** Whether `amountOf` had to leave digits out, as it may in 万元 and 亿元: the exact amount is told beside it. */
export function isRounded(yuan: string): boolean {
  return roundedAsWritten(fromYuan(yuan)).fen !== fromYuan(yuan).fen;
}

export function projectsOf(count: number | string): Quantity {
  return { value: String(count), unit: "project", amountYuan: null, qualifier: null, use: "shown" };
}

/** The sum of a total; null where there is none. One number is quoted as it is written, and not computed. */
export function totalQuantity({ sum, counted }: Total<PublishedFigure>): Quantity | null {
  const [first] = counted;
  if (!sum.ok || !first) return null;
  if (counted.length === 1) return first;
  return sum.amountYuan === null ? { ...projectsOf(sum.value), unit: first.unit } : amountOf(sum.amountYuan);
}
