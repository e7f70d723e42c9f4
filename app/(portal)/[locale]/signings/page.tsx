// How much and how many: the whole question stands in the address, and so does the day whose state is asked for.
import { permanentRedirect } from "next/navigation";
import { AsOfBanner } from "#components/page/as-of-banner.tsx";
import { NotThenPage } from "#components/page/not-then-page.tsx";
import { Page } from "#components/page/page.tsx";
import { RefusalPage } from "#components/page/refusal-page.tsx";
import { Title } from "#components/page/title.tsx";
import { citedTotal, filesOfTotal, lastChange } from "#components/signings/cited-total.ts";
import { QuestionForm } from "#components/signings/question-form.tsx";
import { questionText } from "#components/signings/question-words.ts";
import { SigningsOverview } from "#components/signings/signings-overview.tsx";
import { totalName } from "#components/signings/total-name.ts";
import { fixedDay } from "#lib/citations/fixed-day.ts";
import { today as dayNow } from "#lib/clock.ts";
import { firstPublication } from "#lib/editorial/editions.ts";
import { localPath } from "#lib/i18n/locale.ts";
import { answer } from "#lib/signings/answer.ts";
import { findSigningRecordsOn, lastSigningChange } from "#lib/signings/editions.ts";
import { listSigningRecords } from "#lib/signings/published.ts";
import { choicesIn, questionKeys, readQuestion } from "#lib/signings/question.ts";
import { site } from "#lib/site.ts";
import { queryOf } from "#lib/values/query.ts";
import { askedOf, reasonsIn } from "../../asked.ts";
import { readAskedDay } from "../../asked-day.tsx";
import { movedQuestion } from "../../moved-question.ts";
import { readerLanguage } from "../../reader-language.ts";

const frame = { site, section: "signings" } as const;

export default async function Signings({ searchParams }: PageProps<"/[locale]/signings">) {
  const language = await readerLanguage();
  const { words } = language;
  const asked = await askedOf(searchParams, [...questionKeys, "as-of"]);
  const today = dayNow();
  const asOf = readAskedDay(language, asked["as-of"], today, { path: "/signings", section: "signings" });
  if (!asOf.ok) return asOf.page;
  const records = asOf.day === null ? await listSigningRecords() : await findSigningRecordsOn(asOf.day);
  const day = asOf.day ?? today;
  if (records === null) {
    const when = { is: "nothing_yet", first: await firstPublication() } as const;
    return (
      <NotThenPage {...frame} language={language} path="/signings" day={day} today={today} when={when} />
    );
  }

  const path = `/signings${queryOf(asked)}`;
  const read = readQuestion(asked, choicesIn(records, day));
  const form = <QuestionForm language={language} records={records} asked={asked} today={today} />;
  if (!read.ok) {
    const moved = await movedQuestion(asked, read.issues);
    if (moved) permanentRedirect(localPath(language.locale, `/signings${queryOf(moved)}`));
    return (
      <RefusalPage {...frame} language={language} path="/signings" reasons={reasonsIn(language, read.issues)}>
        {form}
      </RefusalPage>
    );
  }

  const { question } = read;
  const found = answer(question, records, day);
  const isPlain = Object.keys(asked).length === 0;
  const inWords = questionText(language, question, records);
  const title = isPlain ? words.signings.title : totalName(language, inWords, found);
  const changedAt = asOf.day === null ? await lastSigningChange() : lastChange(records);
  const fixed = asOf.day === null ? fixedDay(changedAt, today) : { day, isOver: day < today };
  const { "as-of": _day, ...without } = asked;
  const cited = citedTotal(language, site, {
    question: inWords,
    asked: without,
    answer: found,
    changedAt,
    day: fixed.day,
  });
  return (
    <Page
      {...frame}
      language={language}
      path={path}
      title={title}
      description={words.signings.description}
      kind={{ is: isPlain ? "column" : "answer", type: "数据发布" }}
      crumb={words.totals.ask}
    >
      {asOf.day && (
        <AsOfBanner language={language} day={asOf.day} today={today} path={`/signings${queryOf(without)}`} />
      )}
      <Title lead={words.signings.lead} beside={words.signings.label}>
        {title}
      </Title>
      {form}
      <SigningsOverview
        language={language}
        records={records}
        question={question}
        answer={found}
        day={day}
        citation={
          cited && {
            cited,
            files: filesOfTotal(language, { ...without, "as-of": fixed.day }),
            isFixed: fixed.isOver,
          }
        }
        files={filesOfTotal(language, asked)}
        today={today}
      />
    </Page>
  );
}
