import { eventCard } from "#components/cards/event-card.ts";
import { LaterEditions } from "#components/corrections/frozen-banner.tsx";
import { LaterChanges } from "#components/corrections/later-changes.tsx";
import { AsOfBanner } from "#components/page/as-of-banner.tsx";
import { NotThenPage } from "#components/page/not-then-page.tsx";
import { Page } from "#components/page/page.tsx";
import { citedEvent, citedNow, filesOfEvent } from "#components/signings/cited-event.ts";
import { EventRecord } from "#components/signings/event-record.tsx";
import { sourceNames } from "#components/sources/source-names.ts";
import { today as dayNow } from "#lib/clock.ts";
import { listEditions } from "#lib/editorial/editions.ts";
import { quantityText } from "#lib/figures/display.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { findEventOn, lastFigureChange } from "#lib/signings/editions.ts";
import { type EventInFull, findEvent } from "#lib/signings/published.ts";
import { site } from "#lib/site.ts";
import type { Day } from "#lib/values/day.ts";
import { askedOf } from "../../../asked.ts";
import { readAskedDay } from "../../../asked-day.tsx";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function EventPage({ params, searchParams }: PageProps<"/[locale]/signings/[slug]">) {
  const language = await readerLanguage();
  const slug = asSlug((await params).slug);
  const today = dayNow();
  const asked = await askedOf(searchParams, ["as-of"]);
  const path = `/signings/${slug}`;
  const asOf = readAskedDay(language, asked["as-of"], today, { path, section: "signings" });
  if (!asOf.ok) return asOf.page;
  if (asOf.day !== null) return eventOnDay({ language, slug, day: asOf.day, today });

  const event = await findEvent(slug);
  if (!event) return gone(language, "signing_event", slug, "signings");
  const editions = await listEditions("signing_event", slug);
  const { address, cited } = citedNow(language, site, event, {
    today,
    figuresChangedAt: await lastFigureChange(event.id),
  });
  const { say, href } = language;
  const card = eventCard(language, event, cited, address.isFixed);
  const cardPath = `${address.day === null ? address.path : path}/card`;
  return (
    <Page
      language={language}
      site={site}
      path={path}
      title={say(event.name)}
      description={descriptionOf(language, event)}
      kind={{ is: "article", publishedAt: event.changedAt, source: sourcesOf(language, event) }}
      image={{ path: `${cardPath}.png`, alt: card.description }}
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
      <EventRecord
        language={language}
        site={site}
        event={event}
        editions={editions}
        cited={cited}
        files={filesOfEvent(language, slug, address.day ? { day: address.day } : { edition: event.edition })}
        isFixed={address.isFixed}
        share={{ card, cardPath, ...(address.day === null && { frozen: address.path }) }}
        today={today}
      />
    </Page>
  );
}

/** The event as the portal showed it at the end of a day. */
async function eventOnDay(props: { language: Language; slug: string; day: Day; today: Day }) {
  const { language, slug, day, today } = props;
  const { words, say, locale } = language;
  const path = `/signings/${slug}`;
  const then = await findEventOn(slug, day);
  if (!then) return gone(language, "signing_event", slug, "signings");
  if (then.is !== "shown") {
    return <NotThenPage {...{ language, site, path, day, today }} section="signings" when={then} />;
  }
  const { event, notes, later } = then;
  const frozen = `${path}?as-of=${day}`;
  return (
    <Page
      language={language}
      site={site}
      path={frozen}
      title={`${say(event.name)} · ${words.asOf.crumb(day)}`}
      description={descriptionOf(language, event)}
      kind={{ is: "frozen", publishedAt: event.changedAt, source: sourcesOf(language, event) }}
      section="signings"
      crumb={words.asOf.crumb(day)}
    >
      <AsOfBanner language={language} day={day} today={today} path={path}>
        <LaterEditions language={language} notes={notes.filter(({ number }) => number > event.edition)} />
        <LaterChanges language={language} changes={later} />
      </AsOfBanner>
      <EventRecord
        language={language}
        site={site}
        event={event}
        editions={notes.filter(({ number }) => number <= event.edition)}
        cited={citedEvent(language, site, event, {
          path: frozen,
          state: words.totals.stateOf(writeDay(locale, day)),
        })}
        files={filesOfEvent(language, slug, { day })}
        isFixed={day < today}
        today={today}
      />
    </Page>
  );
}

function descriptionOf(language: Language, { figures }: EventInFull): string {
  const { words, say } = language;
  const numbers = figures.map((figure) => `${say(figure.name)} ${quantityText(language, figure)}`);
  return [...numbers, words.signings.label].join(words.site.separator);
}

function sourcesOf(language: Language, { statements, figures, projects }: EventInFull): string {
  return sourceNames(language, [...statements, ...figures, ...projects]);
}
