import { ChangeList } from "#components/corrections/change-list.tsx";
import { WithdrawalList } from "#components/corrections/withdrawal-list.tsx";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listChanges, listWithdrawals } from "#lib/editorial/corrections.ts";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Corrections() {
  const language = await readerLanguage();
  const { withdrawn } = language.words;
  const { title, description, lead, none, feed, heads, headsText } = language.words.corrections;
  const [changes, withdrawals] = await Promise.all([listChanges(), listWithdrawals()]);
  return (
    <Page
      language={language}
      site={site}
      path="/corrections"
      title={title}
      description={description}
      kind={{ is: "column", type: "数据发布" }}
      feed={{ path: "/corrections.atom", title: feed }}
    >
      <Title lead={lead}>{title}</Title>
      <Section id="all" title={title}>
        {changes.length > 0 ? (
          <ChangeList language={language} changes={changes} />
        ) : (
          <p className="text-soft">{none}</p>
        )}
        <p className="mt-5">
          <a href={language.file("/corrections.atom")}>{feed}</a>
        </p>
        <p className="mt-2 text-note text-soft">
          <a href={language.file("/audit-heads.csv")}>{heads}</a> {headsText}
        </p>
      </Section>
      {withdrawals.length > 0 && (
        <Section id="withdrawn" title={withdrawn.list} scope={withdrawn.listScope}>
          <WithdrawalList language={language} withdrawals={withdrawals} />
        </Section>
      )}
    </Page>
  );
}
