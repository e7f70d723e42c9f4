// What a park has to let, summed up: how much, for what, and when somebody confirmed it. What nobody has said is counted, never
// reckoned as nought.
import type { Text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";
import { type Measured, type Range, rangeOver } from "./spaces.ts";

type Space = Measured & { confirmedOn: Day | null };

/** Exact numbers as text, in square metres; null where nobody has said. */
export type ToLet = {
  /** Of all spaces whose whole area is known. */
  area: string | null;
  /** How many are not in it. */
  withoutArea: number;
  /** What can be had. */
  range: Range | null;
  /** The first and the last day on which one of them was confirmed. */
  confirmed: { from: Day; to: Day } | null;
  neverConfirmed: number;
};

export function sumToLet(spaces: readonly Space[]): ToLet {
  const areas = spaces.flatMap(({ areaTo }) => areaTo ?? []);
  const days = spaces.flatMap(({ confirmedOn }) => confirmedOn ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    area: areas.length === 0 ? null : sumOf(areas),
    withoutArea: spaces.length - areas.length,
    range: rangeOver(spaces.map(({ areaFrom, areaTo }) => ({ from: areaFrom, to: areaTo }))),
    confirmed: from && to ? { from, to } : null,
    neverConfirmed: spaces.length - days.length,
  };
}

/** Exact: no area has more than two decimals. */
function sumOf(areas: readonly string[]): string {
  const hundredths = areas.reduce((sum, area) => sum + Math.round(Number(area) * 100), 0);
  return String(hundredths / 100);
}

/** In yuan per square metre and month. `basis`: what the rent includes; null where nobody has said. */
export type RentOnBasis = { basis: Text | null; range: Range; spaces: number };

/** Rents on one basis are one range, those on several are never put together. That of most spaces comes first. */
export function rentsByBasis(spaces: readonly Space[]): RentOnBasis[] {
  const priced = spaces.filter(({ rentFrom, rentTo }) => (rentFrom ?? rentTo) !== null);
  return [...Map.groupBy(priced, ({ rentBasis }) => rentBasis?.zh)]
    .flatMap(([, alike]) => {
      const range = rangeOver(alike.map(({ rentFrom, rentTo }) => ({ from: rentFrom, to: rentTo })));
      return range ? [{ basis: alike[0]?.rentBasis ?? null, range, spaces: alike.length }] : [];
    })
    .sort((one, other) => other.spaces - one.spaces);
}
