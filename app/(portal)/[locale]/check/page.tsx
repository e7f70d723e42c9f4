// Whether a number that was quoted still holds. The whole question stands in the address; nothing is stored.
import type { ReactNode } from "react";
import { CheckForms } from "#components/check/check-forms.tsx";
import { Page } from "#components/page/page.tsx";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import { Title } from "#components/page/title.tsx";
import { Section } from "#components/ui/section.tsx";
import { readPastedAddress } from "#lib/citations/pasted-address.ts";
import { today as dayNow } from "#lib/clock.ts";
import { readWrittenNumbers } from "#lib/figures/written-number.ts";
import type { Language } from "#lib/i18n/language.ts";
import { site } from "#lib/site.ts";
import { readAsOf } from "#lib/values/as-of.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { askedOf } from "../../asked.ts";
import { readerLanguage } from "../../reader-language.ts";
import { checkAddress } from "./check-address.tsx";
import { checkNumbers } from "./check-number.tsx";

type Asked = { address?: string; day?: string; number?: string };

export default async function Check({ searchParams }: PageProps<"/[locale]/check">) {
  const language = await readerLanguage();
  const { words } = language;
  const asked = await askedOf(searchParams, ["address", "day", "number"]);
  const today = dayNow();
  const forms = <CheckForms language={language} asked={asked} today={today} />;
  const result = await resultOf(language, asked, today);
  if (result && "refused" in result) {
    return (
      <RefusalPage language={language} site={site} path="/check" reasons={[result.refused]}>
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
      {result?.map(({ quoted, found }, index) => (
        <Section
          key={quoted}
          id={index === 0 ? "result" : `result-${index + 1}`}
          title={result.length === 1 ? words.check.result : words.check.resultOf(quoted)}
          scope={words.check.asked([quoted, asked.day].filter(Boolean).join(" · "))}
        >
          {found}
        </Section>
      ))}
      {forms}
    </Page>
  );
}

type Results = { quoted: string; found: ReactNode }[];

/** One result for each that is quoted; null where nothing is asked; in the reader's words why nothing can be found out. */
async function resultOf(
  language: Language,
  { address, day, number }: Asked,
  today: Day,
): Promise<Results | { refused: string } | null> {
  if (address === undefined && number === undefined) return null;
  const { check, refused } = language.words;
  const asOf = readAsOf(day, today);
  if (!asOf.ok) return { refused: refused[asOf.because](day ?? "") };
  if (address !== undefined) {
    const pasted = readPastedAddress(address);
    if (!pasted) return { refused: check.unreadable_address(address) };
    return [{ quoted: address, found: await checkAddress(language, pasted, asOf.day, today) }];
  }
  const read = readWrittenNumbers(number ?? "");
  if (!read.ok) return { refused: check[read.because](read.what) };
  const results = await checkNumbers(language, read.numbers, asOf.day, today);
  return results.map(({ written, found }) => ({ quoted: written, found }));
}
