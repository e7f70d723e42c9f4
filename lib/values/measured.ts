// Measured numbers as people type them, with or without the unit that is asked for: 800㎡, 800平米, 5 kN/m², 8００, 1,200.
import { readDecimal } from "./number.ts";

/** In Taiwan a metre is 公尺. 坪 is none of these: it is another size. */
const squareMetre = ["平方米", "平方公尺", "平米", "m2"] as const;

/** As they are after NFKC and in lower case: ㎡ and m² are m2. Of two that end alike the longer comes first. */
const units = {
  area: [...squareMetre, "square metres", "square meters", "sqm", "sq m"],
  /** In yuan for each square metre and month. */
  rent: [...squareMetre.flatMap((each) => [`元/${each}·月`, `元/${each}/月`] as const), "元"],
  height: ["公尺", "米", "metres", "meters", "m"],
  load: [...squareMetre.flatMap((each) => [`kn/${each}`, `千牛/${each}`] as const), "kn", "千牛"],
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
