// A frozen edition of an event: 200 for ever, under every address that the event ever had, and not for search engines.
import { notFound } from "next/navigation";
import { eventCard } from "#components/cards/event-card.ts";
import { FrozenBanner } from "#components/corrections/frozen-banner.tsx";
import { LaterChanges } from "#components/corrections/later-changes.tsx";
import { Page } from "#components/page/page.tsx";
import { citedEvent, filesOfEvent } from "#components/signings/cited-event.ts";
import { EventRecord } from "#components/signings/event-record.tsx";
import { sourceNames } from "#components/sources/source-names.ts";
import { today } from "#lib/clock.ts";
import { findEventEdition } from "#lib/signings/editions.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../slug.ts";

export default async function FrozenEventPage({ params }: PageProps<"/[locale]/signings/[slug]/v/[n]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const { slug, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { event, notes, later } = (await findEventEdition(asSlug(slug), number)) ?? notFound();
  const path = `/signings/${slug}/v/${n}`;
  const cited = citedEvent(language, site, event, { path });
  const card = eventCard(language, event, cited);
  return (
    <Page
      language={language}
      site={site}
      path={path}
      title={`${say(event.name)} · ${words.common.edition(event.edition)}`}
      description={words.signings.label}
      kind={{
        is: "frozen",
        publishedAt: event.changedAt,
        source: sourceNames(language, [...event.statements, ...event.figures, ...event.projects]),
      }}
      image={{ path: `${path}/card.png`, alt: card.description }}
      section="signings"
      crumb={words.common.edition(event.edition)}
    >
      <FrozenBanner language={language} path={`/signings/${event.slug}`} number={event.edition} notes={notes}>
        <LaterChanges language={language} changes={later} />
      </FrozenBanner>
      <EventRecord
        language={language}
        site={site}
        event={event}
        editions={notes.filter((note) => note.number <= event.edition)}
        cited={cited}
        files={filesOfEvent(language, slug, { edition: event.edition })}
        isFixed
        share={{ card, cardPath: `${path}/card`, frozen: path }}
        today={today()}
      />
    </Page>
  );
}
