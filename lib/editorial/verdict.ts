// Whether what was quoted still holds. Pure: the later editions decide, and nothing else.
import type { Nature } from "./nature.ts";

/** As much of an edition as the verdict needs. */
type Published = {
  number: number;
  state: "published" | "superseded" | "withdrawn";
  nature: Nature;
};

export const verdicts = ["unchanged", "revised", "corrected", "new_period", "withdrawn"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Edition `quoted`, judged by all the document's editions. A mistake that was mended outweighs better knowledge; data of
 * a new period say nothing about the old one, and neither does what came after them. `because`: the editions that decide,
 * oldest first.
 */
export function verdictOn<E extends Published>(
  quoted: number,
  editions: readonly E[],
): { verdict: Verdict; because: E[] } {
  const inOrder = [...editions].sort((one, other) => one.number - other.number);
  const last = inOrder.at(-1);
  if (last?.state === "withdrawn") return { verdict: "withdrawn", because: [last] };
  const later = inOrder.filter(({ number }) => number > quoted);
  const nextPeriod = later.findIndex(({ nature }) => nature === "new_period");
  const ofThisPeriod = nextPeriod < 0 ? later : later.slice(0, nextPeriod);
  if (ofThisPeriod.some(({ nature }) => nature === "correction"))
    return { verdict: "corrected", because: ofThisPeriod };
  if (ofThisPeriod.length > 0) return { verdict: "revised", because: ofThisPeriod };
  return nextPeriod < 0
    ? { verdict: "unchanged", because: [] }
    : { verdict: "new_period", because: later.slice(nextPeriod, nextPeriod + 1) };
}
