import { FigureRecord } from "#components/figures/figure-record.tsx";
import { figureJsonLd } from "#components/figures/figure-json-ld.ts";
import { Page } from "#components/page/page.tsx";
import { quantityText } from "#lib/figures/display.ts";
import { findFigure } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug, movedOrMissing } from "../../../slug.ts";

export default async function FigurePage({ params }: PageProps<"/[locale]/figures/[id]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const id = asSlug((await params).id);
  const figure = (await findFigure(id)) ?? (await movedOrMissing(language, "figure", id, "figures"));
  const isData = figure.use === "shown";
  return (
    <Page
      language={language}
      site={site}
      path={`/figures/${id}`}
      title={say(figure.name)}
      description={
        say(figure.name) + words.site.colon + (isData ? quantityText(language, figure) : words.common.quotedOnly) + words.site.separator + say(figure.scope.text)
      }
      kind={{ is: "article", publishedAt: figure.changedAt, source: say(figure.source.publisher) }}
      section="figures"
      jsonLd={isData ? [figureJsonLd(language, site, figure)] : []}
    >
      <FigureRecord language={language} figure={figure} />
    </Page>
  );
}
