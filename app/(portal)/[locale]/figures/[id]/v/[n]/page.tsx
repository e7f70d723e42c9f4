// A frozen edition of a figure: 200 for ever, and not for search engines, which shall find the current page.
import { notFound } from "next/navigation";
import { figureCard } from "#components/cards/figure-card.ts";
import { FrozenBanner } from "#components/corrections/frozen-banner.tsx";
import { citedFrom, frozenPath } from "#components/figures/cited.ts";
import { FigureRecord } from "#components/figures/figure-record.tsx";
import { Page } from "#components/page/page.tsx";
import { today } from "#lib/clock.ts";
import { findFigureEdition } from "#lib/figures/editions.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../slug.ts";

export default async function FrozenFigurePage({ params }: PageProps<"/[locale]/figures/[id]/v/[n]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const { id, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { figure, notes } = (await findFigureEdition(asSlug(id), number)) ?? notFound();
  const card = figureCard(language, site, figure);
  return (
    <Page
      language={language}
      site={site}
      path={`/figures/${id}/v/${n}`}
      title={`${say(figure.name)} · ${words.common.edition(figure.edition)}`}
      description={say(figure.scope.text)}
      kind={{
        is: "frozen",
        publishedAt: figure.changedAt,
        source: say(figure.source.publisher),
      }}
      image={{ path: `${frozenPath(figure)}/card.png`, alt: card.description }}
      section="figures"
      crumb={words.common.edition(figure.edition)}
    >
      <FrozenBanner language={language} path={`/figures/${id}`} number={figure.edition} notes={notes} />
      <FigureRecord
        language={language}
        site={site}
        figure={figure}
        editions={notes.filter((note) => note.number <= figure.edition)}
        cited={citedFrom(language, site, figure)}
        today={today()}
      />
    </Page>
  );
}
