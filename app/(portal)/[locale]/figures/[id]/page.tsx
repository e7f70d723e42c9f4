import { citedFrom } from "#components/figures/cited.ts";
import { figureJsonLd } from "#components/figures/figure-json-ld.ts";
import { FigureRecord } from "#components/figures/figure-record.tsx";
import { Page } from "#components/page/page.tsx";
import { today } from "#lib/clock.ts";
import { quantityText } from "#lib/figures/display.ts";
import { listFigureEditions } from "#lib/figures/editions.ts";
import { findFigure } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug, movedOrMissing } from "../../../slug.ts";

export default async function FigurePage({ params }: PageProps<"/[locale]/figures/[id]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const id = asSlug((await params).id);
  const figure = (await findFigure(id)) ?? (await movedOrMissing(language, "figure", id, "figures"));
  const editions = await listFigureEditions(id);
  const isData = figure.use === "shown";
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
      section="figures"
      jsonLd={isData ? [figureJsonLd(language, site, figure)] : []}
    >
      <FigureRecord
        language={language}
        figure={figure}
        editions={editions}
        cited={citedFrom(language, site, figure)}
        today={today()}
      />
    </Page>
  );
}
