// A clause with the policy and the package that it stands in; and how many of them there are.
import type { Text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";
import type { Offer } from "./matching.ts";
import { type Clause, isOfficial } from "./model.ts";
import type { PublishedPackage, PublishedPolicy } from "./published.ts";
import { clauseStatus, type PolicyStatus } from "./status.ts";

export type PublishedOffer = { clause: Clause; policy: PublishedPolicy; within: PublishedPackage };

/** Every clause of a package, in its order. */
export function offersIn(within: PublishedPackage): PublishedOffer[] {
  return within.policies.flatMap((policy) => policy.clauses.map((clause) => ({ clause, policy, within })));
}

/** Clauses by whether one may apply on a day. What a park or an owner gives is no policy, and counted apart. */
export type OffersOn = { open: number; unverified: number; others: number; all: number };

export function countOffers(offers: readonly Offer[], day: Day): OffersOn {
  const official = offers.filter(({ policy }) => isOfficial(policy));
  const withStatus = (status: PolicyStatus) =>
    official.filter(({ policy, clause }) => clauseStatus(policy, clause, day) === status).length;
  return {
    open: withStatus("open"),
    unverified: withStatus("unverified"),
    others: offers.length - official.length,
    all: official.length,
  };
}

/** Of all clauses that name the same group only the highest is given. A group of one excludes nothing. */
export function groupsOfRivals<O extends Offer>(offers: readonly O[]): { group: Text; rivals: O[] }[] {
  const named = offers.filter(({ clause }) => clause.onlyHighestOf !== null);
  return [...Map.groupBy(named, ({ clause }) => clause.onlyHighestOf?.zh).values()].flatMap((rivals) => {
    const group = rivals[0]?.clause.onlyHighestOf;
    return group && rivals.length > 1 ? [{ group, rivals }] : [];
  });
}
