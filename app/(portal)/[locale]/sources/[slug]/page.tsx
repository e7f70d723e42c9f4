import { Page } from "#components/page/page.tsx";
import { publishedText, SourceRecord } from "#components/sources/source-record.tsx";
import { newestEditions } from "#lib/editorial/editions.ts";
import { listFigures } from "#lib/figures/published.ts";
import { site } from "#lib/site.ts";
import { findSource } from "#lib/sources/published.ts";
import { gone } from "../../../gone.tsx";
import { readerLanguage } from "../../../reader-language.ts";
import { asSlug } from "../../../slug.ts";

export default async function SourcePage({ params }: PageProps<"/[locale]/sources/[slug]">) {
  const language = await readerLanguage();
  const { words, say } = language;
  const slug = asSlug((await params).slug);
  const [source, figures, editions] = await Promise.all([
    findSource(slug),
    listFigures({ source: { slug } }),
    newestEditions("source", slug),
  ]);
  if (!source) return gone(language, "source", slug, "sources");
  return (
    <Page
      language={language}
      site={site}
      path={`/sources/${slug}`}
      title={say(source.title)}
      description={[
        say(source.publisher),
        publishedText(language, source),
        words.sources.counts(figures.length, source.statements.length),
      ].join(words.site.separator)}
      kind={{ is: "article", publishedAt: source.changedAt, source: say(source.publisher) }}
      section="sources"
    >
      <SourceRecord language={language} source={source} figures={figures} editions={editions} />
    </Page>
  );
}
