import { DatasetList } from "#components/data/dataset-list.tsx";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { Section } from "#components/ui/section.tsx";
import { datasetNames } from "#lib/opendata/datasets.ts";
import { origin, site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Data() {
  const language = await readerLanguage();
  const { title, description, lead, files, filesScope, rules, rulesScope, rulesText } = language.words.data;
  return (
    <Page
      language={language}
      site={site}
      path="/data"
      title={title}
      description={description}
      kind={{ is: "column", type: "数据开放" }}
      section="figures"
      jsonLd={[
        {
          "@type": "DataCatalog",
          name: title,
          url: origin + language.href("/data"),
          dataset: datasetNames.map((name) => ({
            "@type": "Dataset",
            name: language.words.data.sets[name].name,
            description: language.words.data.sets[name].text,
            distribution: ["csv", "json"].map((form) => ({
              "@type": "DataDownload",
              encodingFormat: form === "csv" ? "text/csv" : "application/json",
              contentUrl: `${origin}${language.file(`/data/${name}.${form}`)}`,
            })),
          })),
        },
      ]}
    >
      <Title lead={lead}>{title}</Title>
      <Section id="files" title={files} scope={filesScope}>
        <DatasetList language={language} names={datasetNames} />
      </Section>
      <Section id="rules" title={rules} scope={rulesScope}>
        <ul className="list-disc space-y-2 ps-5">
          {rulesText.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
