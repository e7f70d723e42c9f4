// A project's amount as it is written: the unit of its source is never changed in Chinese.
import type { Quantity } from "#lib/figures/display.ts";
import type { AmountBasis } from "./model.ts";

/** `yuan` is decimal text, exact. A null basis is one that the source does not say. */
export type Amount = { yuan: string; asWritten: string; basis: AmountBasis | null };

const units = { 元: "yuan", 万元: "wan_yuan", 亿元: "yi_yuan" } as const;

export function amountQuantity({ yuan, asWritten }: Amount): Quantity {
  const [, value = "", unit = ""] = /^(.*?)(万元|亿元|元)$/.exec(asWritten.trim()) ?? [];
  if (!(unit in units)) throw new RangeError(`not an amount of money: ${asWritten}`);
  return { value, unit: units[unit as keyof typeof units], amountYuan: yuan, qualifier: null, use: "shown" };
}
