// A frozen edition of a policy package: 200 for ever, under every address that it ever had, and not for search engines.
import { notFound } from "next/navigation";
import { FrozenBanner } from "#components/corrections/frozen-banner.tsx";
import { Page } from "#components/page/page.tsx";
import { PackageRecord } from "#components/policies/package-record.tsx";
import { sourceNames } from "#components/sources/source-names.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import { findPackageEdition } from "#lib/policies/editions.ts";
import { site } from "#lib/site.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { readerLanguage } from "../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../slug.ts";

export default async function FrozenPackagePage({ params }: PageProps<"/[locale]/policies/[slug]/v/[n]">) {
  const language = await readerLanguage();
  const { words, say, locale } = language;
  const { slug, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { policyPackage, notes } = (await findPackageEdition(asSlug(slug), number)) ?? notFound();
  const { edition, changedAt } = policyPackage;
  const day = dayInShanghai(changedAt);
  return (
    <Page
      language={language}
      site={site}
      path={`/policies/${slug}/v/${n}`}
      title={`${say(policyPackage.name)} · ${words.common.edition(edition)}`}
      description={say(policyPackage.summary)}
      kind={{
        is: "frozen",
        publishedAt: changedAt,
        source: sourceNames(language, policyPackage.statements),
      }}
      section="policies"
      crumb={words.common.edition(edition)}
    >
      <FrozenBanner
        language={language}
        path={`/policies/${policyPackage.slug}`}
        number={edition}
        notes={notes}
      >
        <p>{words.editions.judgedOn(writeDay(locale, day))}</p>
      </FrozenBanner>
      <PackageRecord
        language={language}
        policyPackage={policyPackage}
        editions={notes.filter((note) => note.number <= edition)}
        today={day}
        isFrozen
      />
    </Page>
  );
}
