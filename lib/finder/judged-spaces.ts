// The rule of fit.ts said of all spaces at once. What several have in common is judged once, and a space is one number.
import { type Day, daysBetween } from "#lib/values/day.ts";
import {
  hundredths,
  measures,
  met,
  type Rank,
  rankOfDelay,
  rankOfLarge,
  rankOfNumber,
  unknown,
  unmet,
} from "./fit.ts";
import { measuredIn, type Needs, type Sort, type SpaceKey, spaceKeys } from "./question.ts";

/** Days are counted from `dayZero`. */
export const dayZero: Day = "2000-01-01";

/** Spaces stand in the order of their parks. */
export type Spaces = {
  /** The day on which each park was last confirmed, or NaN. */
  confirmedOn: Float64Array;
  /** Where those of each park begin: they end where those of the next begin. One longer than there are parks. */
  firstSpace: number[];
  spaces: Record<SpaceColumn, Coded>;
};

/** What several spaces have in common is held, and judged, once: space n has the values at `codes[n]`. */
export type Coded = { codes: Uint32Array; values: Record<string, Float64Array> };

/** In hundredths of a unit, and in days; NaN where nobody has said. */
export const spaceColumns = {
  area: ["areaFrom", "areaTo"],
  rent: ["rentFrom", "rentTo"],
  height: ["height"],
  load: ["load"],
  power: ["power"],
  available: ["availableFrom"],
  confirmed: ["confirmedOn"],
} as const;
export type SpaceColumn = keyof typeof spaceColumns;

export type JudgedSpaces = {
  ranks: Uint8Array;
  /** A bit for each thing asked for, without which some space would be met: that which alone is not, or any where all are. */
  metWithout: Uint8Array;
  /** The least comes first; what is not known is infinite. */
  sortKeys: Float64Array;
};

/**
 * Of each park its best space, and what it is sorted by: of those of its spaces that are not unmet. A space is one number, so that
 * two hundred thousand are judged without a choice between them: three bits for the rank (0, 1, 3, 7), so that the weakest of
 * several is their OR and the best their AND, and above them a bit for each thing asked for that is not met.
 */
export function judgeSpaces(
  { confirmedOn, firstSpace, spaces }: Spaces,
  needs: Needs,
  sort: Sort,
): JudgedSpaces {
  const count = confirmedOn.length;
  const asked = spaceKeys.filter((key) => needs[key] !== null);
  const judged: JudgedSpaces = {
    ranks: new Uint8Array(count).fill(asked.length === 0 ? met : unknown),
    metWithout: new Uint8Array(count).fill(asked.length === 1 ? everyBit : 0),
    sortKeys: new Float64Array(count).fill(sort === "order" ? 0 : Number.POSITIVE_INFINITY),
  };
  const { ranks, metWithout, sortKeys } = judged;
  if (sort === "confirmed") for (let n = 0; n < count; n += 1) putLeast(sortKeys, n, -(confirmedOn[n] ?? 0));
  if (asked.length === 0 && sort === "order") return judged;

  const verdicts = verdictsOf(asked, needs, spaces);
  for (let n = 0; n < count; n += 1) {
    const [from, to] = [firstSpace[n] ?? 0, firstSpace[n + 1] ?? 0];
    if (from === to) continue;
    let best = rankBits;
    let without = 0;
    for (let space = from; space < to; space += 1) {
      const verdict = verdicts[space] ?? 0;
      best &= verdict;
      without |= withoutBits[verdict >> 3] ?? 0;
    }
    ranks[n] = rankOfBits(best);
    metWithout[n] = (metWithout[n] ?? 0) | without;
  }
  if (sort !== "order") putSortKeys(sortKeys, sort, verdicts, { firstSpace, spaces });
  return judged;
}

/** Of each park, whether one of its spaces would be met without this. */
export function ranksOfSpacesWithout({ metWithout }: JudgedSpaces, left: SpaceKey): Uint8Array {
  const bit = bitOf(left);
  return metWithout.map((bits) => (bits & bit ? met : unmet));
}

const rankBits = 7;
const everyBit = 2 ** spaceKeys.length - 1;
/** By bits of what is not met: everything may be left out where that is nothing, one thing where it is that alone. */
const withoutBits = Uint8Array.from({ length: 2 ** spaceKeys.length }, (_, missed) =>
  missed === 0 ? everyBit : (missed & (missed - 1)) === 0 ? missed : 0,
);

function bitsOfRank(rank: Rank): number {
  return 2 ** rank - 1;
}

function rankOfBits(bits: number): number {
  return 32 - Math.clz32(bits);
}

function verdictsOf(asked: readonly SpaceKey[], needs: Needs, spaces: Spaces["spaces"]): Uint16Array {
  const verdicts = new Uint16Array(spaces.area.codes.length);
  for (const key of asked) {
    const { codes, values } = spaces[columnOf[key]];
    const bit = bitOf(key) * (rankBits + 1);
    const table = Uint16Array.from(ranksOf(key, needs, values), (rank) =>
      rank === met ? 0 : bitsOfRank(rank as Rank) | bit,
    );
    for (let space = 0; space < verdicts.length; space += 1)
      verdicts[space] = (verdicts[space] ?? 0) | (table[codes[space] ?? 0] ?? 0);
  }
  return verdicts;
}

const columnOf = { ...measuredIn, by: "available" } as const satisfies Record<SpaceKey, SpaceColumn>;

function ranksOf(key: SpaceKey, needs: Needs, values: Coded["values"]): Uint8Array {
  const none = new Float64Array();
  if (key === "by") {
    const asked = daysBetween(dayZero, needs.by ?? dayZero);
    return Uint8Array.from(values["availableFrom"] ?? none, (from) => rankOfDelay(from - asked));
  }
  const { is, value, instead } = measures[key];
  const asked = hundredths(needs[key]);
  const others = instead === null ? none : (values[instead] ?? none);
  const most = hundredths(needs["area-to"]);
  return Uint8Array.from(values[value] ?? none, (own, n) => {
    const other = others[n] ?? Number.NaN;
    const rank = rankOfNumber(is, asked, own, other);
    return key === "area" && rank === met ? rankOfLarge(asked, most, other, own) : rank;
  });
}

/** The least comes first; what is not known is NaN, which is less than nothing. */
function putSortKeys(
  sortKeys: Float64Array,
  sort: Exclude<Sort, "order">,
  verdicts: Uint16Array,
  { firstSpace, spaces }: Pick<Spaces, "firstSpace" | "spaces">,
): void {
  const { column, value, instead, sign } = sortedBy[sort];
  const { codes, values } = spaces[column];
  const keys = (values[value] ?? new Float64Array()).map(
    (own, n) => sign * (Number.isNaN(own) ? (values[instead]?.[n] ?? Number.NaN) : own),
  );
  for (let n = 0; n < sortKeys.length; n += 1)
    for (let space = firstSpace[n] ?? 0; space < (firstSpace[n + 1] ?? 0); space += 1)
      if (((verdicts[space] ?? 0) & rankBits) !== rankBits)
        putLeast(sortKeys, n, keys[codes[space] ?? 0] ?? Number.NaN);
}

const sortedBy = {
  rent: { column: "rent", value: "rentFrom", instead: "rentTo", sign: 1 },
  area: { column: "area", value: "areaTo", instead: "areaFrom", sign: -1 },
  confirmed: { column: "confirmed", value: "confirmedOn", instead: "confirmedOn", sign: -1 },
} as const satisfies Record<Exclude<Sort, "order">, object>;

function putLeast(column: Float64Array, n: number, key: number): void {
  if (key < (column[n] ?? 0)) column[n] = key;
}

function bitOf(key: SpaceKey): number {
  return 2 ** spaceKeys.indexOf(key);
}
