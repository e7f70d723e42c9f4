// A clause with the policy and the package that it stands in.
import type { Clause } from "./model.ts";
import type { PublishedPackage, PublishedPolicy } from "./published.ts";

export type PublishedOffer = { clause: Clause; policy: PublishedPolicy; within: PublishedPackage };

/** Every clause of a package, in its order. */
export function offersIn(within: PublishedPackage): PublishedOffer[] {
  return within.policies.flatMap((policy) => policy.clauses.map((clause) => ({ clause, policy, within })));
}
