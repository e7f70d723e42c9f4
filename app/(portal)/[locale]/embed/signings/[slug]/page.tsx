// A signing event for another site, which follows updates.
import { Embed } from "#components/cards/embed.tsx";
import { eventCard } from "#components/cards/event-card.ts";
import { citedNow } from "#components/signings/cited-event.ts";
import { today } from "#lib/clock.ts";
import { lastFigureChange } from "#lib/signings/editions.ts";
import { findEvent } from "#lib/signings/published.ts";
import { site } from "#lib/site.ts";
import { goneEmbed } from "../../../../gone.tsx";
import { readerLanguage } from "../../../../reader-language.ts";
import { asSlug } from "../../../../slug.ts";

export default async function EventEmbedPage({ params }: PageProps<"/[locale]/embed/signings/[slug]">) {
  const language = await readerLanguage();
  const slug = asSlug((await params).slug);
  const event = await findEvent(slug);
  if (!event) return goneEmbed(language, "signing_event", slug, "signings");
  const path = `/signings/${slug}`;
  const { address, cited } = citedNow(language, site, event, {
    today: today(),
    figuresChangedAt: await lastFigureChange(event.id),
  });
  return (
    <Embed
      language={language}
      site={site}
      card={eventCard(language, event, cited, address.isFixed)}
      name={event.name}
      canonical={path}
      record={{ path, words: language.words.share.record }}
    />
  );
}
