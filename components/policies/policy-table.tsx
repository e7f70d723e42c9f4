// Policies one under the other, each with its status and what is known of its validity. Titles are never converted.
import { Ledger } from "#components/ui/ledger.tsx";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedPolicy } from "#lib/policies/published.ts";
import type { Day } from "#lib/values/day.ts";
import { OriginalTitle } from "./original-title.tsx";
import { StatusBadge } from "./status-badge.tsx";

type PolicyTableProps = { language: Language; policies: PublishedPolicy[]; today: Day; caption: string };

export function PolicyTable({ language, policies, today, caption }: PolicyTableProps) {
  const { words } = language;
  return (
    <Ledger
      caption={caption}
      columns={[
        { title: words.policies.title },
        { title: words.policies.number },
        { title: words.policies.validity },
        { title: words.policies.fairCompetition },
        { title: words.policies.status },
      ]}
      rows={policies.map((policy) => ({
        key: policy.id,
        id: policy.id,
        cells: [
          <PolicyTitle key="title" language={language} policy={policy} />,
          policy.number ?? words.common.notStated,
          validity(language, policy),
          words.policies.fairStates[policy.fairCompetition],
          <StatusBadge key="status" language={language} policy={policy} today={today} />,
        ],
      }))}
    />
  );
}

export function PolicyTitle({ language, policy }: { language: Language; policy: PublishedPolicy }) {
  const { words } = language;
  return (
    <>
      <OriginalTitle language={language} title={policy.title} />
      {!policy.titleKnown && <span className="block text-note text-soft">{words.policies.titleUnknown}</span>}
      {policy.provider === "landlord" && (
        <span className="block text-note text-soft">{words.policies.landlordNote}</span>
      )}
    </>
  );
}

function validity({ words, locale }: Language, { validFrom, validTo }: PublishedPolicy): string {
  if (!validFrom && !validTo) return words.common.notStated;
  const from = validFrom ? writeDay(locale, validFrom) : words.common.notStated;
  const to = validTo ? writeDay(locale, validTo) : words.common.notStated;
  return `${from} – ${to}`;
}
