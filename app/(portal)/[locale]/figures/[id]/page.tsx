import { figureCard } from "#components/cards/figure-card.ts";
import { LaterEditions } from "#components/corrections/frozen-banner.tsx";
import { citedFrom, frozenPath } from "#components/figures/cited.ts";
import { figureJsonLd } from "#components/figures/figure-json-ld.ts";
import { FigureRecord } from "#components/figures/figure-record.tsx";
import { AsOfBanner } from "#components/page/as-of-banner.tsx";
import { NotThenPage } from "#components/page/not-then-page.tsx";
import { Page } from "#components/page/page.tsx";
import { today as dayNow } from "#lib/clock.ts";
import { quantityText } from "#lib/figures/display.ts";
import { findFigureOn, listFigureEditions } from "#lib/figures/editions.ts";
import { findFigure, type PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { site } from "#lib/site.ts";
import type { Day } from "#lib/values/day.ts";
import { askedOf } from "../../../asked.ts";
import { readAskedDay } from "../../../asked-day.tsx";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function FigurePage({ params, searchParams }: PageProps<"/[locale]/figures/[id]">) {
  const language = await readerLanguage();
  const id = asSlug((await params).id);
  const today = dayNow();
  const asked = await askedOf(searchParams, ["as-of"]);
  const path = `/figures/${id}`;
  const asOf = readAskedDay(language, asked["as-of"], today, { path, section: "figures" });
  if (!asOf.ok) return asOf.page;
  if (asOf.day !== null) return figureOnDay({ language, id, day: asOf.day, today });

  const figure = await findFigure(id);
  if (!figure) return gone(language, "figure", id, "figures");
  const editions = await listFigureEditions(id);
  const card = figureCard(language, site, figure);
  return (
    <Page
      language={language}
      site={site}
      path={path}
      title={language.say(figure.name)}
      description={descriptionOf(language, figure)}
      kind={{ is: "article", publishedAt: figure.changedAt, source: language.say(figure.source.publisher) }}
      // The edition's own card: after a correction its address is another, and nobody shows a picture kept from before.
      image={{ path: `${frozenPath(figure)}/card.png`, alt: card.description }}
      section="figures"
      jsonLd={figure.use === "shown" ? [figureJsonLd(language, site, figure)] : []}
      feed={{ path: `/figures/${id}/corrections.atom`, title: language.words.corrections.feedOfFigure }}
    >
      <FigureRecord
        language={language}
        site={site}
        figure={figure}
        editions={editions}
        cited={citedFrom(language, site, figure)}
        today={today}
      />
    </Page>
  );
}

/** The figure as the portal showed it at the end of a day. */
async function figureOnDay(props: { language: Language; id: string; day: Day; today: Day }) {
  const { language, id, day, today } = props;
  const { words, say } = language;
  const path = `/figures/${id}`;
  const then = await findFigureOn(id, day);
  if (!then) return gone(language, "figure", id, "figures");
  if (then.is !== "shown") {
    return <NotThenPage {...{ language, site, path, day, today }} section="figures" when={then} />;
  }
  const { figure, notes } = then;
  return (
    <Page
      language={language}
      site={site}
      path={`${path}?as-of=${day}`}
      title={`${say(figure.name)} · ${words.asOf.crumb(day)}`}
      description={descriptionOf(language, figure)}
      kind={{ is: "frozen", publishedAt: figure.changedAt, source: say(figure.source.publisher) }}
      section="figures"
      crumb={words.asOf.crumb(day)}
    >
      <AsOfBanner language={language} day={day} today={today} path={path}>
        <LaterEditions language={language} notes={notes.filter(({ number }) => number > figure.edition)} />
      </AsOfBanner>
      <FigureRecord
        language={language}
        site={site}
        figure={figure}
        editions={notes.filter(({ number }) => number <= figure.edition)}
        cited={citedFrom(language, site, figure)}
        today={today}
      />
    </Page>
  );
}

function descriptionOf(language: Language, figure: PublishedFigure): string {
  const { words, say } = language;
  const number = figure.use === "shown" ? quantityText(language, figure) : words.common.quotedOnly;
  return say(figure.name) + words.site.colon + number + words.site.separator + say(figure.scope.text);
}
