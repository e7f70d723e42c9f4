import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { ParkGroups } from "#components/parks/park-groups.tsx";
import { listParks } from "#lib/parks/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Guides() {
  const language = await readerLanguage();
  const { title, description, lead } = language.words.guides;
  return (
    <Page
      language={language}
      site={site}
      path="/guides"
      title={title}
      description={description}
      kind={{ is: "column", type: "办事服务" }}
      section="guides"
    >
      <Title lead={lead}>{title}</Title>
      <ParkGroups language={language} parks={await listParks()} under="guides" />
    </Page>
  );
}
