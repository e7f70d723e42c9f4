// A number for another site, which follows updates.
import { Embed } from "#components/cards/embed.tsx";
import { figureCard } from "#components/cards/figure-card.ts";
import { findFigure } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../../reader-language.ts";
import { asSlug, movedOrMissing } from "../../../../slug.ts";

export default async function FigureEmbedPage({ params }: PageProps<"/[locale]/embed/figures/[id]">) {
  const language = await readerLanguage();
  const id = asSlug((await params).id);
  const figure = (await findFigure(id)) ?? (await movedOrMissing(language, "figure", id, "embed/figures"));
  const path = `/figures/${id}`;
  return (
    <Embed
      language={language}
      site={site}
      card={figureCard(language, site, figure)}
      name={figure.name}
      canonical={path}
      record={{ path, words: language.words.share.record }}
    />
  );
}
