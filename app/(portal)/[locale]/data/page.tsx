import { ApiGuide, ProblemList } from "#components/data/api-guide.tsx";
import { catalogueJsonLd } from "#components/data/catalogue-json-ld.ts";
import { ColumnList, CountedColumns } from "#components/data/column-list.tsx";
import { TableList } from "#components/data/table-list.tsx";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { AsOfNote } from "#components/sources/as-of-note.tsx";
import { Section } from "#components/ui/section.tsx";
import { today } from "#lib/clock.ts";
import { countRows, readDataState } from "#lib/opendata/published.ts";
import { site } from "#lib/site.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Data() {
  const language = await readerLanguage();
  const { data } = language.words;
  const [state, counts] = await Promise.all([readDataState(), countRows()]);
  return (
    <Page
      language={language}
      site={site}
      path="/data"
      title={data.title}
      description={data.description}
      kind={{ is: "column", type: "数据开放" }}
      section="figures"
      jsonLd={[catalogueJsonLd(language, site, state)]}
    >
      <Title
        lead={data.lead}
        beside={
          <>
            <AsOfNote
              language={language}
              sources={[{ publishedOn: state.oldestAsOf }, { publishedOn: state.asOf }]}
            />
            {state.publishedAt && <span>{data.version(stampInShanghai(state.publishedAt))}</span>}
          </>
        }
      >
        {data.title}
      </Title>
      <Section id="files" title={data.files} scope={data.filesScope}>
        <TableList language={language} counts={counts} />
      </Section>
      <Section id="licence" title={data.licenceTitle}>
        <p>{data.licence}</p>
      </Section>
      <Section id="rules" title={data.rules} scope={data.rulesScope}>
        <ul className="list-disc space-y-2 ps-5">
          {data.rulesText.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
      <Section id="columns" title={data.explained} scope={data.explainedScope}>
        <ColumnList language={language} />
      </Section>
      <Section id="counted" title={data.countedRows}>
        <CountedColumns language={language} example={`/data/signing-totals.csv?as-of=${today()}`} />
      </Section>
      <ApiGuide language={language} />
      <ProblemList language={language} />
    </Page>
  );
}
