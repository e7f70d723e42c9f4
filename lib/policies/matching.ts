// Every clause that is offered, held against what an investor says of themselves: for whom it may be, whether one may apply
// today, what it would give, and what cannot be had beside it. Offers of different providers are never added up.
import type { Day } from "#lib/values/day.ts";
import { type Judgement, judge } from "./eligibility.ts";
import { type Estimate, estimates, highest, type MoneyRange, nothing, sum } from "./estimate.ts";
import type { Investor } from "./investor.ts";
import type { Clause, Policy } from "./model.ts";
import { clauseStatus, type PolicyStatus } from "./status.ts";

export type Offer = { clause: Clause; policy: Omit<Policy, "parkIds" | "clauses"> };

type Judged<Given extends Offer> = {
  offer: Given;
  judgement: Judgement;
  status: PolicyStatus;
  /** What it would give over all its years; null where that was not entered as data. */
  amount: (MoneyRange & { estimates: Estimate[] }) | null;
};

export type Match<Given extends Offer> = Judged<Given> & {
  /** Those of the others of which only the highest is given. */
  notWith: Given[];
  /** The one that gives more in any case: this one would not be given then. */
  lowerThan: Given | null;
};

export type Matched<Given extends Offer> = {
  /** One may apply today, and every condition is met. */
  possible: Match<Given>[];
  /** One may apply today, and something is unknown or only a person can say it. */
  uncertain: Match<Given>[];
  /** One cannot apply today, or nobody has confirmed that one can; nothing speaks against it otherwise. */
  notNow: Match<Given>[];
  notMet: Match<Given>[];
};

export type Provider = Policy["provider"];

export function match<Given extends Offer>(
  offers: readonly Given[],
  investor: Investor,
  today: Day,
): Matched<Given> {
  const judged = offers.map((offer) => judgeOffer(offer, investor, today));
  const applying = judged.filter(isOffered);
  const matches = judged.map((each): Match<Given> => {
    const rivals = isOffered(each) ? applying.filter((other) => areRivals(each, other)) : [];
    const higher = rivals.find((rival) => givesMore(rival, each));
    return { ...each, notWith: rivals.map(({ offer }) => offer), lowerThan: higher?.offer ?? null };
  });
  const isOpen = ({ status }: { status: PolicyStatus }) => status === "open";
  const are = (answer: Judgement["answer"]) => (each: Match<Given>) => each.judgement.answer === answer;
  return {
    possible: matches.filter(isOpen).filter(are("met")),
    uncertain: matches.filter(isOpen).filter(are("unknown")),
    notNow: matches.filter((each) => !isOpen(each) && each.judgement.answer !== "not_met"),
    notMet: matches.filter(are("not_met")),
  };
}

export type Total = {
  provider: Provider;
  range: MoneyRange;
  clauses: number;
  /** Those of whose amount nothing is known. */
  unreckoned: number;
  /** How many groups, of which only the highest is given, it has in common with other providers. */
  shared: number;
};

/**
 * What the offers of each provider would come to in one place: nobody gets what holds in another. Of clauses that cannot be
 * had together only the highest counts, once, whoever gives it: a provider counts on it only where nobody else can give more.
 */
export function totals<Given extends Offer>(
  { possible, uncertain }: Matched<Given>,
  holds: (offer: Given) => boolean,
): Total[] {
  const all = [...possible, ...uncertain].filter(({ offer }) => holds(offer));
  const providers = [...new Set(all.map(({ offer }) => offer.policy.provider))];
  const together = groups(all).map((group) => ({
    own: Map.groupBy(group, ({ offer }) => offer.policy.provider),
    range: (matches: readonly Match<Given>[]) =>
      highest(matches.map((each) => rangeOf(each, possible.includes(each)))),
  }));
  return providers.flatMap((provider) => {
    const own = all.filter(({ offer }) => offer.policy.provider === provider);
    const reckoned = own.filter(({ amount }) => amount !== null);
    if (reckoned.length === 0) return [];
    const parts = together.flatMap((group) => {
      const given = group.own.get(provider)?.filter(({ amount }) => amount !== null) ?? [];
      const others = [...group.own].flatMap(([other, matches]) => (other === provider ? [] : matches));
      return given.length === 0
        ? []
        : [{ isShared: others.length > 0, range: unlessLess(group.range(given), group.range(others)) }];
    });
    return [
      {
        provider,
        range: sum(parts.map(({ range }) => range)),
        clauses: reckoned.length,
        unreckoned: own.length - reckoned.length,
        shared: parts.filter(({ isShared }) => isShared).length,
      },
    ];
  });
}

/** What is given where it is more than something else: for certain only if it is more in any case, and nothing if it never is. */
function unlessLess(range: MoneyRange, other: MoneyRange): MoneyRange {
  const isBelow = (high: MoneyRange["high"], low: MoneyRange["low"]) => high !== null && high.fen < low.fen;
  if (isBelow(range.high, other.low)) return { low: nothing, high: nothing };
  const isAlone = other.high?.fen === 0n;
  return isAlone || isBelow(other.high, range.low) ? range : { low: nothing, high: range.high };
}

/** A clause of which it is not known whether it is met may give nothing; one that cannot be reckoned, anything. */
function rangeOf<Given extends Offer>({ amount }: Match<Given>, isMet: boolean): MoneyRange {
  const { low, high } = amount ?? { low: nothing, high: null };
  return { low: isMet ? low : nothing, high };
}

function groups<Given extends Offer>(matches: readonly Match<Given>[]): Match<Given>[][] {
  const named = Map.groupBy(matches, ({ offer: { clause } }) => clause.onlyHighestOf?.zh ?? clause.id);
  return [...named.values()];
}

function judgeOffer<Given extends Offer>(offer: Given, investor: Investor, today: Day): Judged<Given> {
  const { clause, policy } = offer;
  const reckoned = estimates(clause.benefits, investor);
  return {
    offer,
    judgement: judge(clause.conditions, investor),
    status: clauseStatus(policy, clause, today),
    amount: reckoned.length === 0 ? null : { ...sum(reckoned), estimates: reckoned },
  };
}

function isOffered({ status, judgement }: Judged<Offer>): boolean {
  return status === "open" && judgement.answer !== "not_met";
}

function areRivals(one: Judged<Offer>, other: Judged<Offer>): boolean {
  const group = one.offer.clause.onlyHighestOf?.zh;
  return group !== undefined && one !== other && other.offer.clause.onlyHighestOf?.zh === group;
}

/** For certain: it is met, and its least is more than the other's most. Of two that are the same neither is. */
function givesMore(one: Judged<Offer>, other: Judged<Offer>): boolean {
  if (one.judgement.answer !== "met" || one.amount === null || other.amount?.high == null) return false;
  return one.amount.low.fen > other.amount.high.fen;
}
