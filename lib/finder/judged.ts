// The rule of fit.ts said of all parks at once: ten thousand of them and their spaces in a few milliseconds.
import { type Day, daysBetween } from "#lib/values/day.ts";
import type { Industry } from "#lib/values/industries.ts";
import {
  fitOfPurpose,
  fits,
  hundredths,
  measures,
  met,
  type NumberKey,
  type Offer,
  type Rank,
  rankOfDelay,
  rankOfNumber,
  unknown,
  unmet,
} from "./fit.ts";
import {
  type Needs,
  type ParkKey,
  type Purpose,
  parkKeys,
  purposes,
  type Question,
  type Sort,
  type SpaceKey,
  spaceKeys,
} from "./question.ts";

/** Days are counted from `dayZero`. */
export const dayZero: Day = "2000-01-01";

/** Parks in the portal's order: park n is the nth of each column. */
export type Columns = {
  ids: string[];
  streets: (string | null)[];
  forms: string[];
  industries: Industry[][];
  /** Those that apply to it; parks with the same policies share one list. */
  policies: (readonly Offer[])[];
  /** The day on which a park was last confirmed, or NaN. */
  confirmedOn: Float64Array;
  /** In milliseconds since 1970. */
  changedAt: Float64Array;
  /** Where its spaces begin in the columns of spaces: they end where those of the next park begin. One longer than the others. */
  firstSpace: number[];
  spaces: SpaceColumns;
};
/** Numbers in hundredths, and days; NaN where nobody has said. */
export type SpaceColumns = Record<NumberKey | "availableFrom" | "confirmedOn", Float64Array>;

/** What is said of each park, in columns. */
export type Judged = {
  ranks: Uint8Array;
  parts: Record<ParkKey, Uint8Array>;
  purposes: Record<Purpose, Uint8Array>;
  spaces: JudgedSpaces;
};
type JudgedSpaces = {
  ranks: Uint8Array;
  /** A bit for each thing asked for, without which some space would be met: that which alone is not, or any where all are. */
  metWithout: Uint8Array;
  /** The least comes first; what is not known is infinite. */
  sortKeys: Float64Array;
};

/** `today` is a day in Asia/Shanghai: policies are in force or not by date. */
export function judge(columns: Columns, question: Question, today: Day): Judged {
  const { industry, street, form, purpose, needs, sort } = question;
  const count = columns.ids.length;
  const each = (rank: (n: number) => Rank) => Uint8Array.from({ length: count }, (_, n) => rank(n));
  const among = (isKnown: boolean, isMet: boolean) => (isMet ? met : isKnown ? unmet : unknown);
  const nothing = new Uint8Array(count);
  const offered = offeredOn(columns, today);
  const parts: Record<ParkKey, Uint8Array> = {
    industry: industry
      ? each((n) => {
          const own = columns.industries[n] ?? [];
          return among(own.length > 0, own.includes(industry));
        })
      : nothing,
    street: street ? each((n) => among(columns.streets[n] !== null, columns.streets[n] === street)) : nothing,
    form: form ? each((n) => among(true, columns.forms[n] === form)) : nothing,
    purpose: purpose ? offered[purpose] : nothing,
  };
  const spaces = judgeSpaces(columns, needs, sort);
  const ranks = [...Object.values(parts), spaces.ranks].reduce(weakest);
  return { ranks, parts, purposes: offered, spaces };
}

/** What a park would be without one thing that was asked of it. */
export function ranksWithout({ parts, spaces }: Judged, left: ParkKey): Uint8Array {
  return parkKeys
    .filter((key) => key !== left)
    .reduce((ranks, key) => weakest(ranks, parts[key]), spaces.ranks);
}

/** How many parks would be met without one thing that was asked for. */
export function countMetWithout(judged: Judged, left: ParkKey | SpaceKey): number {
  const key = parkKeys.find((each) => each === left);
  if (key) return ranksWithout(judged, key).filter((rank) => rank === met).length;
  const others = Object.values(judged.parts).reduce(weakest);
  const bit = bitOf(left as SpaceKey);
  return judged.spaces.metWithout.filter((bits, n) => bits & bit && others[n] === met).length;
}

export function weakest(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((rank, n) => Math.max(rank, other[n] ?? 0));
}

/** Of each park its best space, and what it is sorted by: of those of its spaces that are not unmet. */
function judgeSpaces(
  { ids, confirmedOn, firstSpace, spaces }: Columns,
  needs: Needs,
  sort: Sort,
): JudgedSpaces {
  const count = ids.length;
  const asked = spaceKeys.filter((key) => needs[key] !== null);
  const tests = asked.map((key) => ({ bit: bitOf(key), rankOf: testOf(key, needs, spaces) }));
  const keyOf = sortKeyOf[sort](spaces);
  const judged: JudgedSpaces = {
    ranks: new Uint8Array(count).fill(asked.length === 0 ? met : unknown),
    metWithout: new Uint8Array(count).fill(asked.length === 1 ? everyBit : 0),
    sortKeys: new Float64Array(count),
  };
  if (asked.length === 0 && sort === "order") return judged;
  for (let n = 0; n < count; n += 1) {
    const [from, to] = [firstSpace[n] ?? 0, firstSpace[n + 1] ?? 0];
    let best: number = from === to ? (asked.length === 0 ? met : unknown) : unmet;
    let without = judged.metWithout[n] ?? 0;
    let least = sort === "confirmed" ? orInfinite(-(confirmedOn[n] ?? Number.NaN)) : Number.POSITIVE_INFINITY;
    for (let space = from; space < to; space += 1) {
      let rank = 0;
      let missed = 0;
      for (const { bit, rankOf } of tests) {
        const own = rankOf(space);
        if (own !== met) missed |= bit;
        if (own > rank) rank = own;
      }
      if (rank < best) best = rank;
      without |= missed === 0 ? everyBit : (missed & (missed - 1)) === 0 ? missed : 0;
      // What is not known is NaN, and less than nothing.
      const key = keyOf(space);
      if (rank < unmet && key < least) least = key;
    }
    judged.ranks[n] = best;
    judged.metWithout[n] = without;
    judged.sortKeys[n] = sort === "order" ? 0 : least;
  }
  return judged;
}

function testOf(key: SpaceKey, needs: Needs, spaces: SpaceColumns): (space: number) => Rank {
  if (key === "by") {
    const asked = daysBetween(dayZero, needs.by ?? dayZero);
    return (space) => rankOfDelay((spaces.availableFrom[space] ?? Number.NaN) - asked);
  }
  const { is, value, instead } = measures[key];
  const asked = hundredths(needs[key]);
  const [values, others] = [spaces[value], instead && spaces[instead]];
  return (space) => rankOfNumber(is, asked, values[space] ?? Number.NaN, others?.[space] ?? Number.NaN);
}

const sortKeyOf: Record<Sort, (spaces: SpaceColumns) => (space: number) => number> = {
  order: () => () => Number.NaN,
  rent:
    ({ rentFrom, rentTo }) =>
    (space) =>
      known(rentFrom[space], rentTo[space]),
  area:
    ({ areaFrom, areaTo }) =>
    (space) =>
      -known(areaTo[space], areaFrom[space]),
  confirmed:
    ({ confirmedOn }) =>
    (space) =>
      -(confirmedOn[space] ?? Number.NaN),
};

function known(one = Number.NaN, other = Number.NaN): number {
  return Number.isNaN(one) ? other : one;
}

function orInfinite(number: number): number {
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}

const everyBit = 2 ** spaceKeys.length - 1;

function bitOf(key: SpaceKey): number {
  return 2 ** spaceKeys.indexOf(key);
}

/** By purpose and park: whether there is a clause for it on a day. Reckoned once a day for what was published. */
function offeredOn(columns: Columns, day: Day): Judged["purposes"] {
  const before = offered.get(columns);
  if (before?.day === day) return before.ranks;
  const byList = new Map([...new Set(columns.policies)].map((list) => [list, ranksOf(list, day)]));
  const ranks = Object.fromEntries(
    purposes.map((purpose) => [
      purpose,
      Uint8Array.from(columns.policies, (list) => byList.get(list)?.[purpose] ?? unknown),
    ]),
  ) as Judged["purposes"];
  offered.set(columns, { day, ranks });
  return ranks;
}

const offered = new WeakMap<Columns, { day: Day; ranks: Judged["purposes"] }>();

function ranksOf(policies: readonly Offer[], day: Day): Record<Purpose, number> {
  return Object.fromEntries(
    purposes.map((purpose) => [purpose, fits.indexOf(fitOfPurpose(purpose, policies, day))]),
  ) as Record<Purpose, number>;
}
