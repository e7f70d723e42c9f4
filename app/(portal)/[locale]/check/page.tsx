// Whether a number that was quoted still holds. The whole question stands in the address; nothing is stored.
import type { ReactNode } from "react";
import { CheckForms } from "#components/check/check-forms.tsx";
import { Page } from "#components/page/page.tsx";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import { Title } from "#components/page/title.tsx";
import { Section } from "#components/ui/section.tsx";
import { readPastedAddress } from "#lib/citations/pasted-address.ts";
import { today as dayNow } from "#lib/clock.ts";
import type { Issue } from "#lib/errors.ts";
import { readWrittenNumber } from "#lib/figures/written-number.ts";
import type { Language } from "#lib/i18n/language.ts";
import { site } from "#lib/site.ts";
import { readAsOf } from "#lib/values/as-of.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { askedOf } from "../../asked.ts";
import { readerLanguage } from "../../reader-language.ts";
import { checkAddress } from "./check-address.tsx";
import { checkNumber } from "./check-number.tsx";

type Asked = { address?: string; day?: string; number?: string };

export default async function Check({ searchParams }: PageProps<"/[locale]/check">) {
  const language = await readerLanguage();
  const { words } = language;
  const asked = await askedOf(searchParams, ["address", "day", "number"]);
  const today = dayNow();
  const forms = <CheckForms language={language} asked={asked} today={today} />;
  const result = await resultOf(language, asked, today);
  if (result && "issue" in result) {
    const { field, code } = result.issue;
    const reason = words.check[code as "unreadable_address"] ?? words.refused[code as "future_day"];
    const reasons = [reason(asked[field as keyof Asked] ?? "")];
    return (
      <RefusalPage language={language} site={site} path="/check" reasons={reasons}>
        {forms}
      </RefusalPage>
    );
  }
  return (
    <Page
      language={language}
      site={site}
      path={`/check${queryOf(asked)}`}
      title={words.check.title}
      description={words.check.description}
      kind={{ is: result ? "answer" : "column", type: "数据发布" }}
    >
      <Title lead={words.check.lead}>{words.check.title}</Title>
      {result && (
        <Section id="result" title={words.check.result} scope={words.check.asked(askedText(asked))}>
          {result.found}
        </Section>
      )}
      {forms}
    </Page>
  );
}

/** Null where nothing is asked. */
async function resultOf(
  language: Language,
  { address, day, number }: Asked,
  today: Day,
): Promise<{ found: ReactNode } | { issue: Issue } | null> {
  if (address === undefined && number === undefined) return null;
  const asOf = readAsOf(day, today);
  if (!asOf.ok) return { issue: { field: "day", code: asOf.because } };
  if (address !== undefined) {
    const pasted = readPastedAddress(address);
    if (!pasted) return { issue: { field: "address", code: "unreadable_address" } };
    return { found: await checkAddress(language, pasted, asOf.day, today) };
  }
  const written = readWrittenNumber(number ?? "");
  if (!written) return { issue: { field: "number", code: "unreadable_number" } };
  return { found: await checkNumber(language, written, asOf.day, today) };
}

function askedText({ address, day, number }: Asked): string {
  return [address, day, number].filter((part) => part !== undefined).join(" · ");
}
