// The rule of fit.ts said of all parks at once: ten thousand of them and their spaces in a few milliseconds.
import type { Day } from "#lib/values/day.ts";
import type { Industry } from "#lib/values/industries.ts";
import { fitOfPurpose, fits, met, type Offer, type Rank, unknown, unmet } from "./fit.ts";
import { type JudgedSpaces, judgeSpaces, ranksOfSpacesWithout, type Spaces } from "./judged-spaces.ts";
import { type ParkKey, type Purpose, parkKeys, purposes, type Question, type SpaceKey } from "./question.ts";

/** Parks in the portal's order: park n is the nth of each column. */
export type Columns = {
  ids: string[];
  streets: (string | null)[];
  forms: string[];
  industries: Industry[][];
  /** Of which its name speaks, whatever is known of it. */
  named: Industry[][];
  /** Those that apply to it; parks with the same policies share one list. */
  policies: (readonly Offer[])[];
  /** In milliseconds since 1970. */
  changedAt: Float64Array;
} & Spaces;

/** What is said of each park, in columns. */
export type Judged = {
  ranks: Uint8Array;
  /** By what was asked for. */
  parts: { [Key in ParkKey]?: Uint8Array | undefined };
  /** By what may be asked for. */
  purposes: Record<Purpose, Uint8Array>;
  spaces: JudgedSpaces;
};

/** `today` is a day in Asia/Shanghai: policies are in force or not by date. */
export function judge(columns: Columns, question: Question, today: Day): Judged {
  const { industry, street, form, purpose, needs, sort } = question;
  const { ids, industries, streets, forms } = columns;
  const each = (rank: (n: number) => Rank) => Uint8Array.from(ids, (_, n) => rank(n));
  const among = (isKnown: boolean, isMet: boolean) => (isMet ? met : isKnown ? unmet : unknown);
  const purposes = offeredOn(columns, today);
  const parts: Judged["parts"] = {
    ...(industry && {
      industry: each((n) => among(industries[n]?.length !== 0, industries[n]?.includes(industry) ?? false)),
    }),
    ...(street && { street: each((n) => among(streets[n] !== null, streets[n] === street)) }),
    ...(form && { form: each((n) => among(true, forms[n] === form)) }),
    ...(purpose && { purpose: purposes[purpose] }),
  };
  const spaces = judgeSpaces(columns, needs, sort);
  if (industry && sort === "order") putNamedFirst(spaces.sortKeys, parts.industry, columns.named, industry);
  return { ranks: askedOf(parts).reduce(weakest, spaces.ranks), parts, purposes, spaces };
}

/** In the portal's order, of parks of whose industries nobody has said, those whose name speaks of it come first. */
function putNamedFirst(
  sortKeys: Float64Array,
  ranks: Uint8Array | undefined,
  named: Industry[][],
  industry: Industry,
): void {
  for (let n = 0; n < sortKeys.length; n += 1)
    if (ranks?.[n] === unknown && !named[n]?.includes(industry)) sortKeys[n] = 1;
}

/** What a park would be without one thing that was asked of it. */
export function ranksWithout({ parts, spaces }: Judged, left: ParkKey): Uint8Array {
  return askedOf({ ...parts, [left]: undefined }).reduce(weakest, spaces.ranks);
}

/** How many parks would be met without one thing that was asked for. */
export function countMetWithout(judged: Judged, left: ParkKey | SpaceKey): number {
  const key = parkKeys.find((each) => each === left);
  const ranks = key
    ? ranksWithout(judged, key)
    : askedOf(judged.parts).reduce(weakest, ranksOfSpacesWithout(judged.spaces, left as SpaceKey));
  return countsOf(ranks)[met];
}

function askedOf(parts: Judged["parts"]): Uint8Array[] {
  return parkKeys.flatMap((key) => parts[key] ?? []);
}

/** How many there are of each rank. */
export function countsOf(ranks: Uint8Array): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let n = 0; n < ranks.length; n += 1) counts[ranks[n] as Rank] += 1;
  return counts;
}

export function weakest(one: Uint8Array, other: Uint8Array): Uint8Array {
  const ranks = one.slice();
  for (let n = 0; n < ranks.length; n += 1) {
    const rank = other[n] ?? met;
    if (rank > (ranks[n] ?? met)) ranks[n] = rank;
  }
  return ranks;
}

/** By purpose and park: whether there is a clause for it on a day. Reckoned once a day for what was published. */
function offeredOn(columns: Columns, day: Day): Judged["purposes"] {
  const before = offered.get(columns);
  if (before?.day === day) return before.ranks;
  const byList = new Map([...new Set(columns.policies)].map((list) => [list, ranksOfOffers(list, day)]));
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

function ranksOfOffers(policies: readonly Offer[], day: Day): Record<Purpose, number> {
  return Object.fromEntries(
    purposes.map((purpose) => [purpose, fits.indexOf(fitOfPurpose(purpose, policies, day))]),
  ) as Record<Purpose, number>;
}
