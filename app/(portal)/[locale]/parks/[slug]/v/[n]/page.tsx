// A frozen edition of a park: 200 for ever, under every address that the park ever had, and not for search engines.
import { notFound } from "next/navigation";
import { FrozenBanner } from "#components/corrections/frozen-banner.tsx";
import { LaterChanges } from "#components/corrections/later-changes.tsx";
import { Page } from "#components/page/page.tsx";
import { ParkProfile } from "#components/parks/park-profile.tsx";
import { parkDescription } from "#components/parks/park-summary.ts";
import { sourceNames } from "#components/sources/source-names.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import { findParkEdition } from "#lib/parks/editions.ts";
import { site } from "#lib/site.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { readerLanguage } from "../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../slug.ts";

export default async function FrozenParkPage({ params }: PageProps<"/[locale]/parks/[slug]/v/[n]">) {
  const language = await readerLanguage();
  const { words, say, locale } = language;
  const { slug, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { park, notes, later } = (await findParkEdition(asSlug(slug), number)) ?? notFound();
  const { edition, changedAt } = park;
  const day = dayInShanghai(changedAt);
  return (
    <Page
      language={language}
      site={site}
      path={`/parks/${slug}/v/${n}`}
      title={`${say(park.name)} · ${words.common.edition(edition)}`}
      description={parkDescription(language, park)}
      kind={{
        is: "frozen",
        publishedAt: changedAt,
        source: sourceNames(language, [...park.statements, ...park.figures]),
      }}
      section="parks"
      crumb={words.common.edition(edition)}
    >
      <FrozenBanner language={language} path={`/parks/${park.slug}`} number={edition} notes={notes}>
        <LaterChanges language={language} changes={later} />
        <p>{words.editions.judgedOn(writeDay(locale, day))}</p>
      </FrozenBanner>
      <ParkProfile
        language={language}
        park={park}
        editions={notes.filter((note) => note.number <= edition)}
        today={day}
        isFrozen
      />
    </Page>
  );
}
