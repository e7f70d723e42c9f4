import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { StreetList } from "#components/parks/street-list.tsx";
import { StreetMap } from "#components/parks/street-map.tsx";
import { Section } from "#components/ui/section.tsx";
import { listParksByStreet } from "#lib/parks/by-name.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../reader-language.ts";

export default async function ParksByStreet() {
  const language = await readerLanguage();
  const words = language.words.map;
  const byStreet = await listParksByStreet(language);
  return (
    <Page
      language={language}
      site={site}
      path="/parks/map"
      title={words.title}
      description={words.description}
      kind={{ is: "column", type: "概况信息" }}
      section="parks"
      crumb={words.title}
    >
      <Title lead={words.lead}>{words.title}</Title>
      <Section id="picture" title={words.picture} scope={words.note}>
        <StreetMap language={language} byStreet={byStreet} />
      </Section>
      <Section id="list" title={words.list} scope={words.listScope}>
        <StreetList language={language} byStreet={byStreet} />
      </Section>
    </Page>
  );
}
