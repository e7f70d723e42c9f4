// Measured numbers as people type them, with or without the unit that is asked for: 800㎡, 800平米, 5 kN/m², 8００, 1,200.
import { readDecimal } from "./number.ts";

/** As they are after NFKC and in lower case: ㎡ and m² are m2. Of two that end alike the longer comes first. */
const units = {
  area: ["平方米", "平米", "m2", "sqm", "sq m"],
  /** In yuan for each square metre and month. */
  rent: ["元/平方米·月", "元/平方米/月", "元/平米·月", "元/平米/月", "元/m2·月", "元/m2/月", "元"],
  height: ["米", "m"],
  load: ["kn/平方米", "kn/平米", "kn/m2", "千牛/平方米", "千牛/平米", "千牛/m2", "kn", "千牛"],
  power: ["千伏安", "kva"],
  people: ["人", "people", "persons"],
  years: ["年", "years", "year"],
} as const satisfies Record<string, readonly string[]>;
export type MeasuredIn = keyof typeof units;

/** The number as plain text, exact, with the noughts that were typed; null where it is no number, or is in another unit. */
export function readMeasured(measuredIn: MeasuredIn, typed: string): string | null {
  const plain = typed.normalize("NFKC").trim().toLowerCase();
  const unit = units[measuredIn].find((each) => plain.endsWith(each)) ?? "";
  return readDecimal(plain.slice(0, plain.length - unit.length));
}
