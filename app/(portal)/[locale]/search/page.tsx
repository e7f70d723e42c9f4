import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchResults } from "#components/search/search-results.tsx";
import { search, searchNear } from "#lib/search/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Search({ searchParams }: PageProps<"/[locale]/search">) {
  const language = await readerLanguage();
  const { words } = language;
  const { q } = await searchParams;
  const question = typeof q === "string" ? q.trim() : "";
  const results = await search(question);
  const near = question !== "" && results.total === 0 ? await searchNear(question) : [];
  return (
    <Page
      language={language}
      site={site}
      path="/search"
      title={question === "" ? words.search.title : words.search.titleFor(question)}
      description={words.search.description}
      kind={question === "" ? { is: "column", type: "概况信息" } : { is: "notice" }}
    >
      <Title lead={words.search.lead}>{words.search.title}</Title>
      <SearchForm language={language} question={question} />
      <SearchResults language={language} question={question} results={results} near={near} />
    </Page>
  );
}
