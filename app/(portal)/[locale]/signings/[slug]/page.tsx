import { eventCard } from "#components/cards/event-card.ts";
import { Page } from "#components/page/page.tsx";
import { EventRecord } from "#components/signings/event-record.tsx";
import { sourceNames } from "#components/sources/source-names.ts";
import { quantityText } from "#lib/figures/display.ts";
import { findEvent } from "#lib/signings/published.ts";
import { site } from "#lib/site.ts";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function EventPage({ params }: PageProps<"/[locale]/signings/[slug]">) {
  const language = await readerLanguage();
  const { words, say, href } = language;
  const slug = asSlug((await params).slug);
  const event = await findEvent(slug);
  if (!event) return gone(language, "signing_event", slug, "signings");
  const path = `/signings/${slug}`;
  const figures = event.figures.map((figure) => `${say(figure.name)} ${quantityText(language, figure)}`);
  const card = eventCard(language, site, event);
  return (
    <Page
      language={language}
      site={site}
      path={path}
      title={say(event.name)}
      description={[...figures, words.signings.label].join(words.site.separator)}
      kind={{
        is: "article",
        publishedAt: event.changedAt,
        source: sourceNames(language, [...event.statements, ...event.figures]),
      }}
      image={{ path: `${path}/card.png`, alt: card.description }}
      section="signings"
      jsonLd={[
        {
          "@type": "Event",
          name: say(event.name),
          url: site.origin + href(path),
          startDate: event.heldOn,
          ...(event.place && { location: { "@type": "Place", name: say(event.place) } }),
        },
      ]}
    >
      <EventRecord language={language} site={site} event={event} card={card} />
    </Page>
  );
}
