// A frozen edition of a source: 200 for ever, under every address that the source ever had, and not for search engines.
import { notFound } from "next/navigation";
import { FrozenBanner } from "#components/corrections/frozen-banner.tsx";
import { Page } from "#components/page/page.tsx";
import { publishedText, SourceRecord } from "#components/sources/source-record.tsx";
import { site } from "#lib/site.ts";
import { findSourceEdition } from "#lib/sources/editions.ts";
import { readerLanguage } from "../../../../../reader-language.ts";
import { asSlug, editionNumber } from "../../../../../slug.ts";

export default async function FrozenSourcePage({ params }: PageProps<"/[locale]/sources/[slug]/v/[n]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const { slug, n } = await params;
  const number = editionNumber(n) ?? notFound();
  const { source, notes } = (await findSourceEdition(asSlug(slug), number)) ?? notFound();
  const edition = words.common.edition(source.edition);
  return (
    <Page
      language={language}
      site={site}
      path={`/sources/${slug}/v/${n}`}
      title={`${say(source.title)} · ${edition}`}
      description={[say(source.publisher), publishedText(language, source)].join(words.site.separator)}
      kind={{ is: "frozen", publishedAt: source.changedAt, source: say(source.publisher) }}
      section="sources"
      crumb={edition}
    >
      <FrozenBanner
        language={language}
        path={`/sources/${source.slug}`}
        number={source.edition}
        notes={notes}
      >
        <p>{words.sources.ownOnly}</p>
      </FrozenBanner>
      <SourceRecord
        language={language}
        source={source}
        figures={null}
        editions={notes.filter((note) => note.number <= source.edition)}
      />
    </Page>
  );
}
