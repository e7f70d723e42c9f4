// What a reviewer looks at twice in a signed project.
import type { z } from "zod";
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import { hasNumber } from "#lib/values/words.ts";
import type { signedProjectContent } from "./model.ts";

export function projectWarnings(
  { amount, parkId, quote, milestones }: z.infer<typeof signedProjectContent>,
  today: Day,
): Issue[] {
  const issues: Issue[] = [];
  if (amount === null) issues.push({ field: "amount.asWritten", code: "undisclosed" });
  else {
    if (amount.basis === null) issues.push({ field: "amount.basis", code: "no_basis" });
    if (!hasNumber(quote, amount.asWritten))
      issues.push({ field: "quote", code: "number_not_in_quote", values: { number: amount.asWritten } });
  }
  if (parkId === null) issues.push({ field: "parkId", code: "no_park" });
  for (const [index, { reachedOn }] of milestones.entries())
    if (reachedOn > today) issues.push({ field: `milestones.${index}.reachedOn`, code: "in_the_future" });
  return issues;
}
