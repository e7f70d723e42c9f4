// What a reviewer looks at twice in a signing event.
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import type { SigningEventContent } from "./model.ts";

export function eventWarnings(
  { heldOn, heldOnBasis, place, listDisclosed, projectIds }: SigningEventContent,
  today: Day,
): Issue[] {
  const issues: Issue[] = [];
  if (heldOn > today) issues.push({ field: "heldOn", code: "in_the_future" });
  if (heldOnBasis !== "stated") issues.push({ field: "heldOnBasis", code: "date_inferred" });
  if (place === null) issues.push({ field: "place.zh", code: "no_place" });
  if (listDisclosed && projectIds.length === 0) issues.push({ field: "projectIds", code: "list_empty" });
  if (!listDisclosed && projectIds.length > 0)
    issues.push({ field: "listDisclosed", code: "list_not_disclosed" });
  return issues;
}
