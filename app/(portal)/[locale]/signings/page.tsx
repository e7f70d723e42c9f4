import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { SigningsOverview } from "#components/signings/signings-overview.tsx";
import { listFigures } from "#lib/figures/published.ts";
import { listEvents } from "#lib/signings/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Signings() {
  const language = await readerLanguage();
  const { title, description, lead } = language.words.signings;
  const [events, figures] = await Promise.all([listEvents(), listFigures({ stage: { not: null } })]);
  return (
    <Page
      language={language}
      site={site}
      path="/signings"
      title={title}
      description={description}
      kind={{ is: "column", type: "数据发布" }}
      section="signings"
    >
      <Title lead={lead} beside={language.words.signings.label}>
        {title}
      </Title>
      <SigningsOverview language={language} events={events} figures={figures} />
    </Page>
  );
}
