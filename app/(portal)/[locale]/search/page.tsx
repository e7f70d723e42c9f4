import { Page } from "#components/page/page.tsx";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import { Title } from "#components/page/title.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { SearchResults } from "#components/search/search-results.tsx";
import { documentKinds } from "#lib/editorial/kind.ts";
import { findSpellings, search, searchNear } from "#lib/search/published.ts";
import { readSearch, searchKeys } from "#lib/search/question.ts";
import { site } from "#lib/site.ts";
import { askedOf } from "../../asked.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Search({ searchParams }: PageProps<"/[locale]/search">) {
  const language = await readerLanguage();
  const { words } = language;
  const asked = await askedOf(searchParams, searchKeys);
  const read = readSearch(asked, documentKinds);
  const form = <SearchForm language={language} question={asked.q ?? ""} />;
  if (!read.ok) {
    const reasons = [words.refused.no_such_option(read.asked)];
    return (
      <RefusalPage language={language} site={site} path="/search" reasons={reasons}>
        {form}
      </RefusalPage>
    );
  }
  const { question } = read;
  const results = await search(question);
  const isNothing = question.words !== "" && question.of === null && results.found.length === 0;
  const [near, spellings] = isNothing
    ? await Promise.all([searchNear(question.words), findSpellings(question.words)])
    : [[], []];
  return (
    <Page
      language={language}
      site={site}
      path="/search"
      title={words.search.title + (question.words && words.site.colon + question.words)}
      description={words.search.description}
      kind={question.words === "" ? { is: "column", type: "概况信息" } : { is: "notice" }}
    >
      <Title lead={words.search.lead}>{words.search.title}</Title>
      {form}
      <SearchResults {...{ language, question, results, near, spellings }} />
    </Page>
  );
}
