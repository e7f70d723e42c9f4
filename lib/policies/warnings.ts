// What a reviewer looks at twice in a policy package.
import type { z } from "zod";
import type { Issue } from "#lib/errors.ts";
import { type Day, daysBetween } from "#lib/values/day.ts";
import type { Policy, policyPackageContent } from "./model.ts";

/** A policy that ends within so many days is said to. */
export const endsSoon = 30;

export function packageWarnings(content: z.infer<typeof policyPackageContent>, today: Day): Issue[] {
  const { statedCount, policies, districtWide } = content;
  const issues = policies.flatMap((policy, index) =>
    policyWarnings(policy, districtWide, today).map((issue) => ({
      ...issue,
      field: `policies.${index}.${issue.field}`,
    })),
  );
  if (statedCount !== null && policies.length > statedCount)
    issues.push({
      field: "statedCount",
      code: "more_than_stated",
      values: { stated: statedCount, listed: policies.length },
    });
  return issues;
}

function policyWarnings(policy: Policy, districtWide: boolean, today: Day): Issue[] {
  const { validityConfirmedOn, validTo, number, titleKnown, fairCompetition, parkIds, provider } = policy;
  const issues: Issue[] = [];
  if (validityConfirmedOn === null)
    issues.push({ field: "validityConfirmedOn", code: "validity_unconfirmed" });
  if (validTo !== null) {
    const left = daysBetween(today, validTo);
    if (left < 0) issues.push({ field: "validTo", code: "ended" });
    else if (left <= endsSoon) issues.push({ field: "validTo", code: "ends_soon", values: { days: left } });
  }
  if (!titleKnown) issues.push({ field: "titleKnown", code: "title_unknown" });
  if (number === null && provider === "government") issues.push({ field: "number", code: "no_number" });
  if (fairCompetition === "unknown")
    issues.push({ field: "fairCompetition", code: "fair_competition_unknown" });
  if (parkIds.length === 0 && !districtWide) issues.push({ field: "parkIds", code: "applies_to_none" });
  return issues;
}
