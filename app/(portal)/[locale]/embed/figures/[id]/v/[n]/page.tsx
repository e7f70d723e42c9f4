// A number for another site as one edition has it, for ever; that there is a newer one is said beneath.
import { notFound } from "next/navigation";
import { Embed } from "#components/cards/embed.tsx";
import { figureCard } from "#components/cards/figure-card.ts";
import { LaterEdition } from "#components/cards/later-edition.tsx";
import { frozenPath } from "#components/figures/cited.ts";
import { findFigureEdition, listFigureEditions } from "#lib/figures/editions.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../../slug.ts";

export default async function FrozenEmbedPage({ params }: PageProps<"/[locale]/embed/figures/[id]/v/[n]">) {
  const language = await readerLanguage();
  const { id, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { figure } = (await findFigureEdition(asSlug(id), number)) ?? notFound();
  const notes = await listFigureEditions(id);
  return (
    <Embed
      language={language}
      site={site}
      card={figureCard(language, site, figure)}
      name={figure.name}
      canonical={`/figures/${id}`}
      record={{ path: frozenPath(figure), words: language.words.share.recordNow }}
    >
      <LaterEdition language={language} number={number} notes={notes} />
    </Embed>
  );
}
