import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { ParkGroups } from "#components/parks/park-groups.tsx";
import { listParks } from "#lib/parks/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Parks() {
  const language = await readerLanguage();
  const { title, description, lead } = language.words.parks;
  return (
    <Page
      language={language}
      site={site}
      path="/parks"
      title={title}
      description={description}
      kind={{ is: "column", type: "概况信息" }}
      section="parks"
    >
      <Title lead={lead}>{title}</Title>
      <p className="screen-only mb-8">
        <a href={language.href("/parks/compare")} className="button">
          {language.words.parks.compare.title}
        </a>
      </p>
      <ParkGroups language={language} parks={await listParks()} under="parks" />
    </Page>
  );
}
