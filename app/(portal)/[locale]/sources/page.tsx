import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { SourceList } from "#components/sources/source-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { site } from "#lib/site.ts";
import { listSources } from "#lib/sources/published.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Sources() {
  const language = await readerLanguage();
  const { words } = language;
  return (
    <Page
      language={language}
      site={site}
      path="/sources"
      title={words.sources.title}
      description={words.sources.description}
      kind={{ is: "column", type: "数据开放" }}
      section="sources"
    >
      <Title lead={words.sources.lead}>{words.sources.title}</Title>
      <Section id="all" title={words.footer.allSources}>
        <SourceList language={language} sources={await listSources()} />
      </Section>
    </Page>
  );
}
