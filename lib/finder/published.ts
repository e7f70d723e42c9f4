// What anyone may find of parks: how many there are of what was asked for, and a part of them in their order.
import type { Day } from "#lib/values/day.ts";
import { findableParks } from "./columns.ts";
import { type Fit, fits, met, near, unknown, unmet } from "./fit.ts";
import {
  type Columns,
  countMetWithout,
  countsOf,
  type Judged,
  judge,
  ranksWithout,
  weakest,
} from "./judged.ts";
import { type ParkKey, parkKeys, purposes, type Question, type SpaceKey, spaceKeys } from "./question.ts";

/** How many parks there are of each kind. */
export type Tally = Record<Fit, number>;
/** `others` holds for an option that no park has. */
type Options = { named: Map<string, Tally>; others: Tally };
export type FoundPark = { id: string; fit: Fit; parts: Record<ParkKey, Fit> };
export type Finding = {
  total: Tally;
  /** By what can be chosen: how it would be if that were asked for instead, and everything else as it is. */
  options: Record<ParkKey, Options>;
  /** By what was asked for: how many would fit without it. */
  without: Map<ParkKey | SpaceKey, number>;
  /** Those that fit, nearly fit, or may fit, in this order. */
  parks: FoundPark[];
  hasMore: boolean;
};

/** As many as a page shows; the page of ten thousand parks is no longer than that of ten. */
export const parksOnPage = 10;

/** `today` is a day in Asia/Shanghai: policies are in force or not by date. Two statements at most. */
export async function findMatchingParks(question: Question, today: Day): Promise<Finding> {
  const columns = await findableParks();
  const judged = judge(columns, question, today);
  const { ids, industries, streets, forms } = columns;
  const { ranks, parts } = judged;
  const optionsFor = (key: ParkKey, named: readonly (readonly string[] | string | null)[]) =>
    optionsOf(named, ranksWithout(judged, key));
  const found = pageBehind(question.after, ids, judged);
  return {
    total: tallyOf(ranks),
    options: {
      industry: optionsFor("industry", industries),
      street: optionsFor("street", streets),
      form: optionsFor("form", forms),
      purpose: purposeOptions(judged),
    },
    without: new Map(
      askedKeys(question).map((key) => [key, countWithout(columns, question, today, judged, key)]),
    ),
    parks: found.slice(0, parksOnPage).map((n) => ({
      id: ids[n] ?? "",
      fit: fitAt(ranks[n]),
      parts: {
        industry: fitAt(parts.industry?.[n] ?? met),
        street: fitAt(parts.street?.[n] ?? met),
        form: fitAt(parts.form?.[n] ?? met),
        purpose: fitAt(parts.purpose?.[n] ?? met),
      },
    })),
    hasMore: found.length > parksOnPage,
  };
}

/** Without an end to the area more than was asked for is judged otherwise, so all is judged anew. */
function countWithout(
  columns: Columns,
  question: Question,
  today: Day,
  judged: Judged,
  key: ParkKey | SpaceKey,
): number {
  const { needs } = question;
  if (key !== "area-to" || needs.area === null) return countMetWithout(judged, key);
  const without = { ...question, needs: { ...needs, "area-to": null }, sort: "order" as const };
  return countsOf(judge(columns, without, today).ranks)[met];
}

/** As many as a feed has: no reader of feeds turns a page. */
export const parksInFeed = 100;

/** Those that fit, nearly fit, or may fit: the one that changed last first, whatever order and part were asked for. */
export async function findLatestMatches(
  question: Question,
  today: Day,
): Promise<Pick<FoundPark, "id" | "fit">[]> {
  const columns = await findableParks();
  const { ranks } = judge(columns, { ...question, sort: "order" }, today);
  const { ids, changedAt } = columns;
  const isLater = (one: number, other: number) => (changedAt[one] ?? 0) > (changedAt[other] ?? 0);
  return first(parksInFeed, ids.length, (n) => ranks[n] !== unmet, isLater).map((n) => ({
    id: ids[n] ?? "",
    fit: fitAt(ranks[n]),
  }));
}

/** Everything that was asked for, of parks and of spaces. */
export function askedKeys(question: Question): (ParkKey | SpaceKey)[] {
  return [
    ...parkKeys.filter((key) => question[key] !== null),
    ...spaceKeys.filter((key) => question.needs[key] !== null),
  ];
}

/** As many as a page shows and one more, behind the park with this id; none where there is no such park. */
function pageBehind(after: string | null, ids: readonly string[], { ranks, spaces }: Judged): number[] {
  const { sortKeys } = spaces;
  const isBefore = (one: number, other: number) => {
    const [rank, otherRank] = [ranks[one] ?? 0, ranks[other] ?? 0];
    if (rank !== otherRank) return rank < otherRank;
    const [key, otherKey] = [sortKeys[one] ?? 0, sortKeys[other] ?? 0];
    return key === otherKey ? one < other : key < otherKey;
  };
  const last = after === null ? null : ids.indexOf(after);
  if (last === -1) return [];
  return first(
    parksOnPage + 1,
    ids.length,
    (n) => ranks[n] !== unmet && (last === null || isBefore(last, n)),
    isBefore,
  );
}

/** The first of those that are wanted, in an order: of ten thousand nobody puts all in order to show ten. */
function first(
  most: number,
  count: number,
  isWanted: (n: number) => boolean,
  isBefore: (one: number, other: number) => boolean,
): number[] {
  const chosen: number[] = [];
  for (let n = 0; n < count; n += 1) {
    if (!isWanted(n)) continue;
    let place = chosen.length;
    while (place > 0 && isBefore(n, chosen[place - 1] ?? 0)) place -= 1;
    if (place >= most) continue;
    chosen.splice(place, 0, n);
    if (chosen.length > most) chosen.pop();
  }
  return chosen;
}

/** A park of which it is not known counts under no option, and may be of any. */
function optionsOf(named: readonly (readonly string[] | string | null)[], ranks: Uint8Array): Options {
  const counted = new Map<string, Tally>();
  const others = noTally();
  named.forEach((own, n) => {
    const fit = fitAt(ranks[n]);
    const options = typeof own === "string" ? [own] : (own ?? []);
    for (const option of options) {
      const tally = counted.get(option) ?? noTally();
      counted.set(option, tally);
      tally[fit] += 1;
    }
    if (options.length === 0 && fit !== "unmet") others.unknown += 1;
  });
  for (const tally of counted.values()) tally.unknown += others.unknown;
  return { named: counted, others };
}

function purposeOptions(judged: Judged): Options {
  const others = ranksWithout(judged, "purpose");
  const named = purposes.map(
    (purpose) => [purpose, tallyOf(weakest(judged.purposes[purpose], others))] as const,
  );
  return { named: new Map(named), others: noTally() };
}

function tallyOf(ranks: Uint8Array): Tally {
  const counts = countsOf(ranks);
  return { met: counts[met], near: counts[near], unknown: counts[unknown], unmet: counts[unmet] };
}

function noTally(): Tally {
  return { met: 0, near: 0, unknown: 0, unmet: 0 };
}

function fitAt(rank: number | undefined): Fit {
  return fits[rank ?? unmet] ?? "unmet";
}
