// The answer itself: what was asked, what it comes to by lists and by what sources state, and where the two disagree.
import { AsOfNote } from "#components/sources/as-of-note.tsx";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { SigningRecords } from "#lib/signings/published.ts";
import type { Question } from "#lib/signings/question.ts";
import type { Day } from "#lib/values/day.ts";
import { type SigningAnswer, sourcesOf } from "./cited-total.ts";
import { Differences } from "./differences.tsx";
import { ListedTotal } from "./listed-total.tsx";
import { questionText } from "./question-words.ts";
import { eventsStated, ruleOfStated } from "./rule-of-total.ts";
import { SigningTotal } from "./signing-total.tsx";

type SigningsAnswerProps = {
  language: Language;
  records: SigningRecords;
  question: Question;
  answer: SigningAnswer;
  /** The day whose state is shown. */
  day: Day;
};

export function SigningsAnswer({ language, records, question, answer, day }: SigningsAnswerProps) {
  const { words, locale } = language;
  const { listed, stated, differences } = answer;
  return (
    <>
      <p className="mb-4">
        {words.totals.question}
        {words.site.colon}
        <strong>{questionText(language, question, records)}</strong>
        <span className="block text-note text-soft">
          {words.signings.label} {words.totals.toldOn(writeDay(locale, day))}{" "}
          <AsOfNote language={language} sources={sourcesOf(answer)} />
        </span>
      </p>
      {listed && <ListedTotal language={language} listed={listed} ofOneEvent={question.eventId !== null} />}
      {listed && hasNothing(stated) ? (
        <details className="mb-8">
          <summary>{words.totals.stated + words.site.colon + words.totals.noneCounted}</summary>
          <Stated language={language} question={question} records={records} stated={stated} />
        </details>
      ) : (
        <>
          {listed && (
            <>
              <h3 className="font-semibold">{words.totals.stated}</h3>
              <p className="mb-4 text-note text-soft">{words.totals.statedBesides}</p>
            </>
          )}
          <Stated language={language} question={question} records={records} stated={stated} />
        </>
      )}
      <Differences language={language} differences={differences} />
    </>
  );
}

function hasNothing({ projects, investment }: SigningAnswer["stated"]): boolean {
  return projects.counted.length === 0 && investment.counted.length === 0;
}

type StatedProps = Pick<SigningsAnswerProps, "language" | "question" | "records"> & {
  stated: SigningAnswer["stated"];
};

function Stated({ language, question, records, stated }: StatedProps) {
  const { words } = language;
  const events = eventsStated(records, stated);
  const rule = ruleOfStated(language, question, events);
  const basis = stated.investment.counted[0]?.basis;
  return (
    <>
      {rule && <p className="note mb-6">{rule}</p>}
      {question.scope === "district" && events.length > 1 && (
        <p className="mb-4">{words.signings.totalName(events.length)}</p>
      )}
      <SigningTotal language={language} title={words.signings.totalProjects} total={stated.projects} />
      <SigningTotal
        language={language}
        title={basis ? language.say(basis) : words.signings.totalInvestment}
        total={stated.investment}
      />
    </>
  );
}
