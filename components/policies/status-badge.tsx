// A policy's status on a day, or that it is not the government's.
import { Badge } from "#components/ui/badge.tsx";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedPolicy } from "#lib/policies/published.ts";
import { policyStatus } from "#lib/policies/status.ts";
import type { Day } from "#lib/values/day.ts";

export function StatusBadge({
  language,
  policy,
  today,
}: {
  language: Language;
  policy: PublishedPolicy;
  today: Day;
}) {
  const { words, locale } = language;
  const status = policyStatus(policy, today);
  const until =
    status === "open" && policy.validTo && ` ${words.policies.until(writeDay(locale, policy.validTo))}`;
  return (
    <span className="flex flex-wrap items-start gap-2">
      <Badge sure={status === "open"}>
        {words.policies.statuses[status]}
        {until && <span className="until">{until}</span>}
      </Badge>
      {policy.provider !== "government" && <Badge>{words.policies.providers[policy.provider]}</Badge>}
    </span>
  );
}
