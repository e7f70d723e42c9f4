// What anyone may find of parks: how many there are of what was asked for, and a part of them in their order.
import type { Day } from "#lib/values/day.ts";
import { findableParks } from "./columns.ts";
import { type Fit, fits, unmet } from "./fit.ts";
import { countMetWithout, type Judged, judge, ranksWithout, weakest } from "./judged.ts";
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
    without: new Map(askedKeys(question).map((key) => [key, countMetWithout(judged, key)])),
    parks: found.slice(0, parksOnPage).map((n) => ({
      id: ids[n] ?? "",
      fit: fitAt(ranks[n]),
      parts: {
        industry: fitAt(parts.industry[n]),
        street: fitAt(parts.street[n]),
        form: fitAt(parts.form[n]),
        purpose: fitAt(parts.purpose[n]),
      },
    })),
    hasMore: found.length > parksOnPage,
  };
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
  const changed = (n: number) => changedAt[n] ?? 0;
  return shownPlaces(ranks)
    .sort((one, other) => changed(other) - changed(one) || one - other)
    .slice(0, parksInFeed)
    .map((n) => ({ id: ids[n] ?? "", fit: fitAt(ranks[n]) }));
}

/** Everything that was asked for, of parks and of spaces. */
export function askedKeys(question: Question): (ParkKey | SpaceKey)[] {
  return [
    ...parkKeys.filter((key) => question[key] !== null),
    ...spaceKeys.filter((key) => question.needs[key] !== null),
  ];
}

/** As many as a page shows and one more, behind the park with this id; none where there is no such park. */
function pageBehind(after: string | null, ids: readonly string[], judged: Judged): number[] {
  const { ranks, spaces } = judged;
  const key = (n: number) => spaces.sortKeys[n] ?? 0;
  const inOrder = (one: number, other: number) =>
    (ranks[one] ?? 0) - (ranks[other] ?? 0) ||
    (key(one) === key(other) ? 0 : key(one) - key(other)) ||
    one - other;
  const last = after === null ? null : ids.indexOf(after);
  if (last === -1) return [];
  return shownPlaces(ranks)
    .filter((n) => last === null || inOrder(n, last) > 0)
    .sort(inOrder)
    .slice(0, parksOnPage + 1);
}

function shownPlaces(ranks: Uint8Array): number[] {
  return Array.from(ranks.keys()).filter((n) => ranks[n] !== unmet);
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
  const tally = noTally();
  for (const rank of ranks) tally[fitAt(rank)] += 1;
  return tally;
}

function noTally(): Tally {
  return { met: 0, near: 0, unknown: 0, unmet: 0 };
}

function fitAt(rank: number | undefined): Fit {
  return fits[rank ?? unmet] ?? "unmet";
}
