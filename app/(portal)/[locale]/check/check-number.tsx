// What became of a number that was quoted, on a day or at any time.
import type { ReactNode } from "react";
import { FigureVerdict } from "#components/check/figure-verdict.tsx";
import { NothingFound } from "#components/check/nothing-found.tsx";
import { SaidElsewhen } from "#components/check/said-elsewhen.tsx";
import { onDay } from "#lib/editorial/on-day.ts";
import { type FigureState, findFiguresSaying, isSaid } from "#lib/figures/quotations.ts";
import type { QuotedNumber, WrittenNumber } from "#lib/figures/written-number.ts";
import type { Language } from "#lib/i18n/language.ts";
import { findSigningRecordsOn } from "#lib/signings/editions.ts";
import type { SigningRecords } from "#lib/signings/published.ts";
import type { Day } from "#lib/values/day.ts";
import {
  placesToday,
  type SigningsThenAndNow,
  signingsThenAndNow,
  verdictsOnSignings,
} from "./check-signings.tsx";

/** Each number by itself. `day`: null where the reader does not know; then what was said at any time is told. */
export async function checkNumbers(
  language: Language,
  quoted: readonly QuotedNumber[],
  day: Day | null,
  today: Day,
): Promise<{ written: string; found: ReactNode }[]> {
  const each = (check: (quoted: QuotedNumber) => Promise<ReactNode>) =>
    Promise.all(quoted.map(async (one) => ({ written: one.written, found: await check(one) })));
  if (day === null) {
    const now = await findSigningRecordsOn(today);
    return each(({ number }) => checkAtAnyTime(language, number, now, today));
  }
  const signings = await signingsThenAndNow(day, today);
  return each((one) => checkOnDay(language, one, signings, { day, today }));
}

async function checkOnDay(
  language: Language,
  { number, isRough }: QuotedNumber,
  signings: SigningsThenAndNow,
  { day, today }: { day: Day; today: Day },
): Promise<ReactNode> {
  const { words } = language;
  const states = await findFiguresSaying(number);
  const figures = [...Map.groupBy(states, ({ id }) => id).values()].flatMap((ofFigure) => {
    const quoted = saidOn(ofFigure, number, day);
    return quoted
      ? [<FigureVerdict key={quoted.id} {...{ language, quoted, states: ofFigure, isRough }} />]
      : [];
  });
  const found = [...figures, ...verdictsOnSignings(language, number, signings, { day, today })];
  if (found.length > 0) {
    return (
      <>
        <p className="mb-5">{words.check.matches(String(found.length))}</p>
        {found}
      </>
    );
  }
  const places = placesToday(language, number, signings.now, today);
  return <Elsewhen language={language} states={states} number={number} places={places} asked={day} />;
}

async function checkAtAnyTime(
  language: Language,
  number: WrittenNumber,
  now: SigningRecords | null,
  today: Day,
): Promise<ReactNode> {
  const states = await findFiguresSaying(number);
  const places = placesToday(language, number, now, today);
  return <Elsewhen language={language} states={states} number={number} places={places} asked={null} />;
}

type ElsewhenProps = {
  language: Language;
  states: readonly FigureState[];
  number: WrittenNumber;
  /** Among the signings of today; null where it stands in none. */
  places: ReactNode;
  asked: Day | null;
};

function Elsewhen({ language, states, number, places, asked }: ElsewhenProps) {
  const { check } = language.words;
  const said = states.filter((state) => isSaid(number, state));
  if (said.length === 0 && places === null)
    return <NothingFound language={language} reason={check.nothingFor} ofNumber />;
  return (
    <>
      {asked !== null && <p className="mb-4">{check.otherDays}</p>}
      {said.length > 0 && (
        <>
          {asked === null && <p className="mb-4">{check.anyDay}</p>}
          <SaidElsewhen language={language} states={said} />
        </>
      )}
      {places}
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
