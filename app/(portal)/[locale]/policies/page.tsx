import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { PackageList } from "#components/policies/package-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { today } from "#lib/clock.ts";
import { listPackages } from "#lib/policies/published.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Policies() {
  const language = await readerLanguage();
  const { words } = language;
  const { title, description, lead } = words.policies;
  return (
    <Page
      language={language}
      site={site}
      path="/policies"
      title={title}
      description={description}
      kind={{ is: "column", type: "政策文件" }}
      section="policies"
    >
      <Title lead={lead}>{title}</Title>
      <p className="screen-only mb-10">
        <a href={language.href("/policies/match")} className="button button-primary">
          {words.matcher.clause.match}
        </a>
      </p>
      <Section id="packages" title={words.policies.policiesIn} scope={words.guides.policiesScope}>
        <PackageList language={language} packages={await listPackages()} today={today()} />
        <p className="note mt-6">{words.policies.fairCompetitionScope}</p>
      </Section>
    </Page>
  );
}
