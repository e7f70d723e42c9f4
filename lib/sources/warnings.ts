// What a reviewer looks at twice in a source.
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import type { SourceContent } from "./model.ts";

export function sourceWarnings({ url, published, reliability, readAs }: SourceContent, today: Day): Issue[] {
  const issues: Issue[] = [];
  if (url === null) issues.push({ field: "url", code: "no_url" });
  if (published.on === null) issues.push({ field: "published.on", code: "no_date" });
  else if (published.on > today) issues.push({ field: "published.on", code: "in_the_future" });
  if (reliability !== "high") issues.push({ field: "reliability", code: "medium_reliability" });
  if (readAs !== "full_text") issues.push({ field: "readAs", code: "not_read_in_full" });
  return issues;
}
