// Which clauses may be for an investor. What they say of themselves stands in the address, and is kept nowhere.
import { Page } from "#components/page/page.tsx";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import { Title } from "#components/page/title.tsx";
import { MatchForm } from "#components/policies/match-form.tsx";
import { MatchResults } from "#components/policies/match-results.tsx";
import { Section } from "#components/ui/section.tsx";
import { today } from "#lib/clock.ts";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import type { Language } from "#lib/i18n/language.ts";
import { investorKeys, readInvestor } from "#lib/policies/investor.ts";
import { listOffers } from "#lib/policies/published.ts";
import { site } from "#lib/site.ts";
import { askedOf, reasonsIn } from "../../../asked.ts";
import { readerLanguage } from "../../../reader-language.ts";

const frame = { site, section: "policies", path: "/policies/match" } as const;

export default async function MatchPolicies({ searchParams }: PageProps<"/[locale]/policies/match">) {
  const language = await readerLanguage();
  const { matcher } = language.words;
  const asked = await askedOf(searchParams, investorKeys);
  const read = readInvestor(asked);
  const form = <MatchForm language={language} asked={asked} />;
  if (!read.ok) {
    return (
      <RefusalPage {...frame} language={language} reasons={reasonsIn(language, read.issues)}>
        {form}
      </RefusalPage>
    );
  }
  const offers = await listOffers();
  return (
    <Page
      {...frame}
      language={language}
      title={matcher.title}
      description={matcher.description}
      kind={
        Object.keys(asked).length === 0
          ? { is: "column", type: "政策文件" }
          : { is: "answer", type: "政策文件" }
      }
      crumb={matcher.title}
    >
      <Title lead={matcher.lead}>{matcher.title}</Title>
      {form}
      {offers.length > 0 ? (
        <MatchResults language={language} offers={offers} investor={read.investor} today={today()} />
      ) : (
        <NoClauses language={language} />
      )}
    </Page>
  );
}

function NoClauses({ language: { words, href } }: { language: Language }) {
  const { matcher } = words;
  return (
    <Section id="results" title={matcher.results}>
      <p>{matcher.nothingYet}</p>
      <p className="mt-2">{matcher.nothingYetNext}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a className="button" href={href("/policies")}>
          {matcher.toPolicies}
        </a>
        <a className="button" href={href(enquiryPath())}>
          {words.common.enquire}
        </a>
      </p>
    </Section>
  );
}
