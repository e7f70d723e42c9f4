import { figureCard } from "#components/cards/figure-card.ts";
import { citedFrom, frozenPath } from "#components/figures/cited.ts";
import { figureJsonLd } from "#components/figures/figure-json-ld.ts";
import { FigureRecord } from "#components/figures/figure-record.tsx";
import { Page } from "#components/page/page.tsx";
import { today } from "#lib/clock.ts";
import { quantityText } from "#lib/figures/display.ts";
import { listFigureEditions } from "#lib/figures/editions.ts";
import { findFigure } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function FigurePage({ params }: PageProps<"/[locale]/figures/[id]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const id = asSlug((await params).id);
  const figure = await findFigure(id);
  if (!figure) return gone(language, "figure", id, "figures");
  const editions = await listFigureEditions(id);
  const isData = figure.use === "shown";
  const card = figureCard(language, site, figure);
  return (
    <Page
      language={language}
      site={site}
      path={`/figures/${id}`}
      title={say(figure.name)}
      description={
        say(figure.name) +
        words.site.colon +
        (isData ? quantityText(language, figure) : words.common.quotedOnly) +
        words.site.separator +
        say(figure.scope.text)
      }
      kind={{ is: "article", publishedAt: figure.changedAt, source: say(figure.source.publisher) }}
      // The edition's own card: after a correction its address is another, and nobody shows a picture kept from before.
      image={{ path: `${frozenPath(figure)}/card.png`, alt: card.description }}
      section="figures"
      jsonLd={isData ? [figureJsonLd(language, site, figure)] : []}
    >
      <FigureRecord
        language={language}
        site={site}
        figure={figure}
        editions={editions}
        cited={citedFrom(language, site, figure)}
        card={card}
        today={today()}
      />
    </Page>
  );
}
