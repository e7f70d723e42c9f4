// Policy packages in a list: what each is, how many policies, how many are open.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { isOpen } from "#lib/policies/status.ts";
import type { Day } from "#lib/values/day.ts";
import { PolicyTitle } from "./policy-table.tsx";
import { StatusBadge } from "./status-badge.tsx";

type PackageListProps = { language: Language; packages: PublishedPackage[]; today: Day };

export function PackageList({ language, packages, today }: PackageListProps) {
  const { words, href } = language;
  return (
    <ul>
      {packages.map(({ id, slug, name, summary, policies, statedCount }) => (
        <li key={id} className="border-b border-line py-4 first:pt-0">
          <p className="font-semibold">
            <a href={href(`/policies/${slug}`)}>
              <Say language={language} text={name} />
            </a>
          </p>
          <p className="package-summary text-note text-soft">
            <Say language={language} text={summary} />
          </p>
          {policies.length > 0 ? (
            <ul className="mt-2">
              {policies.map((policy) => (
                <li key={policy.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-1">
                  <span className="min-w-0 flex-1 basis-64">
                    <PolicyTitle language={language} policy={policy} />
                  </span>
                  <StatusBadge language={language} policy={policy} today={today} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="mt-2 text-note">
              {statedCount === null ? words.policies.noneNamed : words.policies.statedCount(statedCount)}
            </p>
          )}
          <OpenCount language={language} count={policies.filter((policy) => isOpen(policy, today)).length} />
        </li>
      ))}
    </ul>
  );
}

function OpenCount({ language, count }: { language: Language; count: number }) {
  return count > 0 && <p className="mt-1 text-note">{language.words.policies.openCount(count)}</p>;
}
