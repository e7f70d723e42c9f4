// Whether a space, and a park, is what an investor looks for. Unknown is no answer: it never counts as met, and never as unmet.
// judged.ts says it of ten thousand parks at once, in columns; a test holds the two together.
import type { Measured } from "#lib/parks/spaces.ts";
import { type Clause, isOfficial, type Policy } from "#lib/policies/model.ts";
import { type PolicyStatus, policyStatus, type Validity } from "#lib/policies/status.ts";
import { type Day, daysBetween } from "#lib/values/day.ts";
import type { Industry } from "#lib/values/industries.ts";
import {
  type Needs,
  type ParkKey,
  type Purpose,
  type Question,
  type SpaceKey,
  spaceKeys,
} from "./question.ts";

/** From the best to the worst. Near: a tenth less or more than was asked for, or thirty days later. */
export const fits = ["met", "near", "unknown", "unmet"] as const;
export type Fit = (typeof fits)[number];
/** The same as places in `fits`: the greatest of several is the weakest. */
export const met = 0;
export const near = 1;
export const unknown = 2;
export const unmet = 3;
export type Rank = 0 | 1 | 2 | 3;

/**
 * One thing that was asked for, and whether it is there. `gap`: by how much it is missed, in its own unit or in days. `isMore`: an
 * area is missed because there is more of it, and less cannot be had.
 */
export type Part<Key = SpaceKey> = { key: Key; fit: Fit; gap: string | null; isMore?: true };

const nearDays = 30;

export type NumberKey = "areaFrom" | "areaTo" | "rentFrom" | "rentTo" | "height" | "load" | "power";

/**
 * What is compared with what was asked for. Where that is not known, another number may be enough: a space that is let from
 * 1000 ㎡ on has more than 800, however large it is.
 */
export const measures = {
  area: { is: "at_least", value: "areaTo", instead: "areaFrom" },
  "area-to": { is: "at_most", value: "areaFrom", instead: "areaTo" },
  budget: { is: "at_most", value: "rentFrom", instead: "rentTo" },
  height: { is: "at_least", value: "height", instead: null },
  load: { is: "at_least", value: "load", instead: null },
  power: { is: "at_least", value: "power", instead: null },
} as const satisfies Record<
  Exclude<SpaceKey, "by">,
  { is: "at_least" | "at_most"; value: NumberKey; instead: NumberKey | null }
>;

/** Everything that was asked of a space; what is weakest decides. */
export function fitOfSpace(needs: Needs, space: Measured): { fit: Fit; parts: Part[] } {
  const parts = spaceKeys.flatMap((key) => {
    const asked = needs[key];
    if (asked === null) return [];
    if (key === "by") return fitOfDay(asked as Day, space.availableFrom);
    const { is, value, instead } = measures[key];
    const part: Part = { key, ...fitOfNumber(is, asked, space[value], instead && space[instead]) };
    return key === "area" && part.fit === "met" ? partOfLarge(part, needs, space) : part;
  });
  return { fit: weakest(parts.map(({ fit }) => fit)), parts };
}

/** Who needs 800 ㎡ may take 1330, and shall know that it cannot be had in less. */
function partOfLarge(part: Part, { area, "area-to": most }: Needs, { areaFrom, areaTo }: Measured): Part {
  const [asked, from] = [hundredths(area), hundredths(areaFrom)];
  const rank = rankOfLarge(asked, hundredths(most), from, hundredths(areaTo));
  if (rank !== near) return { ...part, fit: fits[rank] };
  return { ...part, fit: "near", gap: String((from - asked) / 100), isMore: true };
}

/**
 * How a space that is large enough fits who needs an area: it is met where that much can be had, or a tenth more. Where it was said
 * how much it may be at most, that decides. What is let from twice as much on is near, too: nobody asked for less. Of what is much
 * larger, and of which nobody has said from how much on it is let, it is not known.
 */
export function rankOfLarge(asked: number, most: number, from: number, to: number): Rank {
  const isMuchMore = (area: number) => area * 10 > asked * 11;
  if (!Number.isNaN(most)) return met;
  if (Number.isNaN(from)) return isMuchMore(to) ? unknown : met;
  return isMuchMore(from) ? near : met;
}

/** By how much more or less than was asked for a space can be had, in square metres; nothing where it can be had as asked. */
export function areaMissed({ area }: Needs, { areaFrom, areaTo }: Measured): number {
  if (area === null) return 0;
  const [asked, from, to] = [hundredths(area), hundredths(areaFrom), hundredths(areaTo)];
  if (from > asked) return (from - asked) / 100;
  return to < asked ? (asked - to) / 100 : 0;
}

function fitOfNumber(
  is: "at_least" | "at_most",
  asked: string,
  value: string | null,
  instead: string | null,
): { fit: Fit; gap: string | null } {
  const [wanted, known] = [hundredths(asked), hundredths(value)];
  const rank = rankOfNumber(is, wanted, known, hundredths(instead));
  const gap = rank === near || rank === unmet ? String(Math.abs(known - wanted) / 100) : null;
  return { fit: fits[rank], gap };
}

/** All in one unit, in hundredths of it; NaN where it is not known. */
export function rankOfNumber(
  is: "at_least" | "at_most",
  asked: number,
  value: number,
  instead: number,
): Rank {
  const isAtLeast = is === "at_least";
  const known = Number.isNaN(value) ? instead : value;
  if (isAtLeast ? known >= asked : known <= asked) return met;
  if (Number.isNaN(value)) return unknown;
  const isNear = isAtLeast ? value * 10 >= asked * 9 : value * 10 <= asked * 11;
  return isNear ? near : unmet;
}

function fitOfDay(asked: Day, from: Day | null): Part {
  const late = from === null ? Number.NaN : daysBetween(asked, from);
  return { key: "by", fit: fits[rankOfDelay(late)], gap: late > 0 ? String(late) : null };
}

/** In days; NaN where it is not known. */
export function rankOfDelay(late: number): Rank {
  if (Number.isNaN(late)) return unknown;
  if (late <= 0) return met;
  return late <= nearDays ? near : unmet;
}

/** As much of a policy as decides whether it is one for a purpose. */
export type Offer = Validity &
  Pick<Policy, "provider"> & { clauses: readonly Pick<Clause, "purpose" | "opensOn" | "closesOn">[] };

export type Findable = {
  industries: readonly Industry[];
  streetCode: string | null;
  form: string;
  spaces: readonly Measured[];
  /** Those that apply to it. */
  policies: readonly Offer[];
};

/** Everything that was asked of a park and of its spaces; of its spaces the best one counts. */
export function fitOfPark(
  question: Question,
  park: Findable,
  today: Day,
): { fit: Fit; parts: Part<ParkKey | "space">[] } {
  const { industry, street, form, purpose, needs } = question;
  const parts: Part<ParkKey | "space">[] = [];
  const add = (key: ParkKey | "space", fit: Fit) => parts.push({ key, fit, gap: null });
  const among = (isKnown: boolean, isMet: boolean): Fit => (isMet ? "met" : isKnown ? "unmet" : "unknown");
  if (industry) add("industry", among(park.industries.length > 0, park.industries.includes(industry)));
  if (street) add("street", among(park.streetCode !== null, park.streetCode === street));
  if (form) add("form", among(true, park.form === form));
  if (purpose) add("purpose", fitOfPurpose(purpose, park.policies, today));
  if (isAskingForSpace(needs))
    add("space", best(park.spaces.map((space) => fitOfSpace(needs, space).fit)) ?? "unknown");
  return { fit: weakest(parts.map(({ fit }) => fit)), parts };
}

export function isAskingForSpace(needs: Needs): boolean {
  return spaceKeys.some((key) => needs[key] !== null);
}

/**
 * Whether there is a clause for it that may be applied for: of the government's. Near: paused or not begun. Unknown:
 * nobody has confirmed that it is in force, or the clauses are not public, or nothing is said of policies at all.
 */
export function fitOfPurpose(purpose: Purpose, policies: readonly Offer[], today: Day): Fit {
  const each = policies.filter(isOfficial).flatMap((policy): Fit[] => {
    const fit = fitByStatus[policyStatus(policy, today)];
    if (fit === undefined) return ["unmet"];
    if (policy.clauses.length === 0) return ["unknown"];
    return policy.clauses.map((clause) => {
      if (clause.purpose !== purpose) return "unmet";
      if (clause.closesOn !== null && today > clause.closesOn) return "unmet";
      return clause.opensOn !== null && today < clause.opensOn ? weakest([fit, "near"]) : fit;
    });
  });
  return best(each) ?? "unknown";
}

const fitByStatus: Partial<Record<PolicyStatus, Fit>> = {
  open: "met",
  upcoming: "near",
  paused: "near",
  unverified: "unknown",
};

/** Met where nothing was asked for. */
function weakest(all: readonly Fit[]): Fit {
  return fits[Math.max(0, ...all.map((fit) => fits.indexOf(fit)))] ?? "unmet";
}

function best(all: readonly Fit[]): Fit | null {
  return all.length === 0 ? null : (fits[Math.min(...all.map((fit) => fits.indexOf(fit)))] ?? null);
}

/** Exact: neither what is asked for nor what is kept has more than two decimals. */
export function hundredths(number: string | null): number {
  return number === null ? Number.NaN : Math.round(Number(number) * 100);
}
