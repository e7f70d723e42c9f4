// A signing event for another site as one edition has it, for ever; that something is newer is said beneath.
import { notFound } from "next/navigation";
import { Embed } from "#components/cards/embed.tsx";
import { eventCard } from "#components/cards/event-card.ts";
import { LaterEdition } from "#components/cards/later-edition.tsx";
import { citedEvent } from "#components/signings/cited-event.ts";
import { findEventEdition } from "#lib/signings/editions.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../../slug.ts";

export default async function FrozenEventEmbedPage({
  params,
}: PageProps<"/[locale]/embed/signings/[slug]/v/[n]">) {
  const language = await readerLanguage();
  const { slug, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { event, notes, later } = (await findEventEdition(asSlug(slug), number)) ?? notFound();
  const path = `/signings/${slug}/v/${n}`;
  return (
    <Embed
      language={language}
      site={site}
      card={eventCard(language, event, citedEvent(language, site, event, { path }))}
      name={event.name}
      canonical={`/signings/${event.slug}`}
      record={{ path, words: language.words.share.recordNow }}
    >
      <LaterEdition language={language} number={number} notes={notes} />
      {later.length > 0 && <p className="note mt-3">{language.words.share.changedSince}</p>}
    </Embed>
  );
}
