// A number for another site, which follows updates.
import { Embed } from "#components/cards/embed.tsx";
import { figureCard } from "#components/cards/figure-card.ts";
import { findFigure } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { goneEmbed } from "../../../../gone.tsx";
import { readerLanguage } from "../../../../reader-language.ts";
import { asSlug } from "../../../../slug.ts";

export default async function FigureEmbedPage({ params }: PageProps<"/[locale]/embed/figures/[id]">) {
  const language = await readerLanguage();
  const id = asSlug((await params).id);
  const figure = await findFigure(id);
  if (!figure) return goneEmbed(language, "figure", id, "figures");
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
