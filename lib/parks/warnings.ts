// What a reviewer looks at twice in a park.
import type { z } from "zod";
import type { Issue } from "#lib/errors.ts";
import type { parkContent } from "./model.ts";

export function parkWarnings(park: z.infer<typeof parkContent>): Issue[] {
  const issues: Issue[] = [];
  const { status, quote, why } = park.membership;
  if ((status === "likely" || status === "possible") && quote === null && why === null)
    issues.push({ field: "membership.why.zh", code: "no_reason" });
  if (park.streetCode === null) issues.push({ field: "streetCode", code: "no_street" });
  if (park.statements.length === 0) issues.push({ field: "statements", code: "nothing_said" });
  for (const [index, { name, address }] of park.sites.entries()) {
    if (name === null) issues.push({ field: `sites.${index}.name.zh`, code: "no_name" });
    if (address === null) issues.push({ field: `sites.${index}.address`, code: "no_address" });
  }
  return issues;
}
