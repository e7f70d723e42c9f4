// What an investor says of themselves when asking which clauses are for them. Whatever is left out is unknown, and never no.
import type { Issue } from "#lib/errors.ts";
import { industries } from "#lib/values/industries.ts";
import { readMeasured } from "#lib/values/measured.ts";
import { inChineseUnits, type Money, parseMoney, toYuan } from "#lib/values/money.ts";
import { readInteger } from "#lib/values/number.ts";
import { readMoney } from "#lib/values/written-money.ts";
import { type Measure, thousandths } from "./benefit.ts";
import { investorKinds, qualifications, registrationPlaces } from "./conditions.ts";

export type Investor = {
  kind: (typeof investorKinds)[number] | null;
  industry: (typeof industries)[number] | null;
  registered: (typeof registrationPlaces)[number] | null;
  /** As a document would write them: 30 people, 800 square metres, 2.5 years, 500万元. */
  measured: Record<Measure, string | null>;
  /** Those that it has; whether it has no others. */
  qualifications: { has: (typeof qualifications)[number][]; hasNoOthers: boolean };
};

/** In the order of the form. `qualification` is a list, in which `none` says: no others. */
export const investorKeys = [
  "kind",
  "industry",
  "registered",
  "people",
  "area",
  "revenue",
  "years",
  "qualification",
] as const;
export type AskedInvestor = Partial<Record<(typeof investorKeys)[number], string>>;

export const noOthers = "none";

export type ReadInvestor = { ok: true; investor: Investor } | { ok: false; issues: Issue[] };

/** Reads what an address says; what cannot be read is an issue, with the words that were typed. */
export function readInvestor(asked: AskedInvestor): ReadInvestor {
  const issues: Issue[] = [];
  const refuse = (field: keyof AskedInvestor, code: string) => {
    issues.push({ field, code, values: { asked: asked[field] ?? "" } });
    return null;
  };
  const option = <Value extends string>(field: keyof AskedInvestor, among: readonly Value[]) => {
    const typed = asked[field];
    if (typed === undefined) return null;
    return among.find((value) => value === typed) ?? refuse(field, "no_such_option");
  };
  const measure = (field: keyof AskedInvestor, code: string, read: (typed: string) => string | null) => {
    const typed = asked[field];
    return typed === undefined ? null : (read(typed) ?? refuse(field, code));
  };
  const named = (asked.qualification ?? "").split(",").filter((each) => each !== "");
  const has = qualifications.filter((each) => named.includes(each));
  if (named.some((each) => each !== noOthers && !has.some((known) => known === each)))
    refuse("qualification", "no_such_option");

  const investor: Investor = {
    kind: option("kind", investorKinds),
    industry: option("industry", industries),
    registered: option("registered", registrationPlaces),
    measured: {
      people: measure("people", "not_people", readPeople),
      floor_area: measure("area", "not_an_area", (typed) => readQuantity("floor_area", typed)),
      revenue: measure("revenue", "not_revenue", readRevenue),
      years: measure("years", "not_years", (typed) => readQuantity("years", typed)),
    },
    qualifications: { has, hasNoOthers: named.includes(noOthers) },
  };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, investor };
}

/** Whether anything at all was said. */
export function saysNothing(asked: AskedInvestor): boolean {
  return investorKeys.every((key) => asked[key] === undefined);
}

/** The most that anyone could mean; what is more is a slip. */
const most: Record<Measure, bigint> = {
  people: 1_000_000_000n,
  floor_area: 10_000_000_000n,
  years: 500_000n,
  revenue: 10_000_000_000_000_000n,
};

function readPeople(typed: string): string | null {
  const people = readInteger(readMeasured("people", typed) ?? "");
  return people === null || people < 0 ? null : within("people", String(people));
}

function readQuantity(by: "floor_area" | "years", typed: string): string | null {
  const number = readMeasured(by === "years" ? "years" : "area", typed);
  return number === null ? null : within(by, number);
}

/** 500万元, 500萬, RMB 5 million and 5000000 are the same revenue. */
function readRevenue(typed: string): string | null {
  const money = readMoney(typed);
  return money && within("revenue", writtenExactly(money));
}

/** In 万元 or 亿元 where nothing is lost by it, else in 元. */
function writtenExactly(money: Money): string {
  const { number, unit } = inChineseUnits(money);
  const written = number + unit;
  return parseMoney(written)?.fen === money.fen ? written : `${toYuan(money)}元`;
}

function within(by: Measure, written: string): string | null {
  const size = thousandths(by, written);
  return size === null || size > most[by] ? null : written;
}
