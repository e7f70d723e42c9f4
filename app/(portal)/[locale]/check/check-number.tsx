// What became of a number that was quoted on a day.
import type { ReactNode } from "react";
import { FigureVerdict } from "#components/check/figure-verdict.tsx";
import { NothingFound } from "#components/check/nothing-found.tsx";
import { SaidElsewhen } from "#components/check/said-elsewhen.tsx";
import { TotalVerdict } from "#components/check/total-verdict.tsx";
import { questionText } from "#components/signings/question-words.ts";
import { listEntries } from "#lib/editorial/corrections.ts";
import { onDay } from "#lib/editorial/on-day.ts";
import { type FigureState, findFiguresSaying, isSaid } from "#lib/figures/quotations.ts";
import type { WrittenNumber } from "#lib/figures/written-number.ts";
import type { Language } from "#lib/i18n/language.ts";
import { answer } from "#lib/signings/answer.ts";
import { questionsSaying } from "#lib/signings/check.ts";
import { findSigningRecordsOn } from "#lib/signings/editions.ts";
import type { Day } from "#lib/values/day.ts";

/** `day`: null where the reader does not know; then every edition that ever said the number is told. */
export async function checkNumber(
  language: Language,
  number: WrittenNumber,
  day: Day | null,
  today: Day,
): Promise<ReactNode> {
  const { words } = language;
  const [states, totals] = await Promise.all([
    findFiguresSaying(number),
    day === null ? [] : checkTotals(language, number, day, today),
  ]);
  const figures = [...Map.groupBy(states, ({ id }) => id).values()].flatMap((ofFigure) => {
    const quoted = day === null ? null : saidOn(ofFigure, number, day);
    return quoted
      ? [<FigureVerdict key={quoted.id} language={language} quoted={quoted} states={ofFigure} />]
      : [];
  });
  const found = [...figures, ...totals];
  if (found.length > 0) {
    return (
      <>
        <p className="mb-5">{words.check.matches(String(found.length))}</p>
        {found}
      </>
    );
  }
  const said = states.filter((state) => isSaid(number, state));
  if (said.length === 0) return <NothingFound language={language} reason={words.check.nothingFor} />;
  return (
    <>
      <p className="mb-4">{day === null ? words.check.anyDay : words.check.otherDays}</p>
      <SaidElsewhen language={language} states={said} />
    </>
  );
}

function saidOn(states: readonly FigureState[], number: WrittenNumber, day: Day): FigureState | null {
  const then = onDay(
    states.map((state) => ({ ...state.note, state })),
    day,
  );
  return then?.is === "shown" && isSaid(number, then.edition.state) ? then.edition.state : null;
}

async function checkTotals(
  language: Language,
  number: WrittenNumber,
  day: Day,
  today: Day,
): Promise<ReactNode[]> {
  const [then, now, changes] = await Promise.all([
    findSigningRecordsOn(day),
    findSigningRecordsOn(today),
    listEntries(),
  ]);
  if (then === null || now === null) return [];
  return questionsSaying(number, then, day).map(({ asked, question }) => (
    <TotalVerdict
      key={JSON.stringify(asked)}
      language={language}
      question={questionText(language, question, then)}
      asked={asked}
      day={day}
      today={today}
      then={answer(question, then, day)}
      now={answer(question, now, today)}
      changes={changes}
    />
  ));
}
