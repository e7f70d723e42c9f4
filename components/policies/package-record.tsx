// A policy package: its policies with their status, and what sources say of it.
import { EditionsSection } from "#components/corrections/editions-section.tsx";
import { Dates } from "#components/page/dates.tsx";
import { Title } from "#components/page/title.tsx";
import { AsOfNote } from "#components/sources/as-of-note.tsx";
import { StatementList } from "#components/sources/statement-list.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import { offersIn } from "#lib/policies/offers.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { policyStatus } from "#lib/policies/status.ts";
import type { PublishedStatement } from "#lib/sources/published.ts";
import type { Day } from "#lib/values/day.ts";
import { ClauseRecord } from "./clause-record.tsx";
import { PolicyTable } from "./policy-table.tsx";

type PackageRecordProps = {
  language: Language;
  policyPackage: PublishedPackage & { statements: PublishedStatement[] };
  /** Its editions up to this one, newest first. */
  editions: ToldEdition[];
  /** Of a former state: when it was published. */
  today: Day;
  /** A former state: nothing of it is asked for or matched. */
  isFrozen?: boolean;
};

export function PackageRecord(props: PackageRecordProps) {
  const { language, policyPackage, editions, today, isFrozen = false } = props;
  const { words, href } = language;
  const { name, summary, policies, statedCount, districtWide, statements } = policyPackage;
  const offers = offersIn(policyPackage);
  const parks = new Map(policies.flatMap((policy) => policy.parks.map((park) => [park.slug, park] as const)));
  return (
    <>
      <Title
        beside={
          <>
            <span>{words.policies.count(policies.length)}</span>
            {statedCount !== null && <span>{words.policies.statedCount(statedCount)}</span>}
            <AsOfNote language={language} sources={statements.map(({ source }) => source)} />
          </>
        }
        lead={<Say language={language} text={summary} />}
      >
        <Say language={language} text={name} />
      </Title>

      <Section id="policies" title={words.policies.policiesIn} scope={words.policies.policiesInScope}>
        {policies.length > 0 ? (
          <PolicyTable
            language={language}
            policies={policies}
            today={today}
            caption={words.policies.policiesIn}
          />
        ) : (
          <p className="text-soft">{words.policies.noneNamed}</p>
        )}
        {policies.some((policy) => policyStatus(policy, today) === "unverified") && (
          <p className="note mt-5">{words.guides.unverifiedNote}</p>
        )}
        <p className="mt-3 text-note text-soft">{words.policies.fairCompetitionScope}</p>
      </Section>

      {offers.length > 0 && (
        <Section id="clauses" title={words.matcher.clause.title} scope={words.matcher.clause.scope}>
          {offers.map(({ clause, policy }) => (
            <ClauseRecord key={clause.id} {...{ language, clause, policy, today, isFrozen }} />
          ))}
          {!isFrozen && (
            <p className="screen-only mt-6">
              <a href={href("/policies/match")}>{words.matcher.clause.match}</a>
            </p>
          )}
        </Section>
      )}

      <Section id="applies-to" title={words.policies.appliesTo}>
        {districtWide ? (
          <p>{words.policies.districtWide}</p>
        ) : (
          <ul>
            {[...parks.values()].map((park) => (
              <li key={park.slug} className="py-1">
                <a href={href(`/parks/${park.slug}`)}>
                  <Say language={language} text={park.name} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>

      <Section id="said" title={words.policies.said} scope={words.parks.profileScope}>
        <StatementList language={language} statements={statements} />
      </Section>

      <EditionsSection language={language} path={`/policies/${policyPackage.slug}`} notes={editions} />
      <p className="screen-only mt-6 text-note">
        <a href={language.file(`/policies/${policyPackage.slug}/changes.atom`)}>{words.follow.feed}</a>
      </p>
      <Dates language={language} published={policyPackage} today={today} />
    </>
  );
}
