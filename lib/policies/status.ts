// Whether a policy is in force on a day. One function, for every page.
import type { Day } from "#lib/values/day.ts";
import type { Clause, Policy } from "./model.ts";

export const policyStatuses = ["unverified", "upcoming", "open", "paused", "closed", "archived"] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** What a policy says of when it holds. */
export type Validity = Pick<Policy, "validFrom" | "validTo" | "validityConfirmedOn" | "paused" | "archived">;

/** The status on `today`, a day in Asia/Shanghai. The last day of the validity is included. */
export function policyStatus(policy: Validity, today: Day): PolicyStatus {
  if (policy.archived) return "archived";
  if (policy.validTo !== null && today > policy.validTo) return "closed";
  // Nobody has confirmed with a source that it is in force: it must never look as if it were.
  if (policy.validityConfirmedOn === null) return "unverified";
  if (policy.validFrom !== null && today < policy.validFrom) return "upcoming";
  return policy.paused ? "paused" : "open";
}

/** Whether someone may apply now; only what is open counts. */
export function isOpen(policy: Validity, today: Day): boolean {
  return policyStatus(policy, today) === "open";
}

/** Of one clause: its policy's status and, where that is open, its own time for applications. Both days are included. */
export function clauseStatus(
  policy: Validity,
  { opensOn, closesOn }: Pick<Clause, "opensOn" | "closesOn">,
  today: Day,
): PolicyStatus {
  const status = policyStatus(policy, today);
  if (status !== "open") return status;
  if (opensOn !== null && today < opensOn) return "upcoming";
  return closesOn !== null && today > closesOn ? "closed" : "open";
}
