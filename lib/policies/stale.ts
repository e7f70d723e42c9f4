// Which policies someone has to look at: those that nobody has confirmed, and those about to end.
import { type Day, daysBetween } from "#lib/values/day.ts";
import { policyStatus, type Validity } from "./status.ts";
import { endsSoon } from "./warnings.ts";

/** Why, with the days that are left; null where nothing is to be done. */
export function attentionTo(
  policy: Validity,
  today: Day,
): { why: "unverified" } | { why: "ends_soon"; days: number } | null {
  const status = policyStatus(policy, today);
  if (status === "archived" || status === "closed") return null;
  const left = policy.validTo === null ? Number.POSITIVE_INFINITY : daysBetween(today, policy.validTo);
  if (left <= endsSoon) return { why: "ends_soon", days: left };
  return status === "unverified" ? { why: "unverified" } : null;
}
