// What became of an address that was quoted.
import type { ReactNode } from "react";
import { DocumentVerdict } from "#components/check/document-verdict.tsx";
import { EventVerdict } from "#components/check/event-verdict.tsx";
import { FigureVerdict } from "#components/check/figure-verdict.tsx";
import { NothingFound } from "#components/check/nothing-found.tsx";
import { TotalVerdict } from "#components/check/total-verdict.tsx";
import { EditionTable } from "#components/corrections/edition-table.tsx";
import { notThenText } from "#components/page/not-then-page.tsx";
import { questionText } from "#components/signings/question-words.ts";
import type { PastedAddress } from "#lib/citations/pasted-address.ts";
import { pathOf } from "#lib/editorial/address.ts";
import { listEditions, type ToldEdition } from "#lib/editorial/editions.ts";
import { onDay } from "#lib/editorial/on-day.ts";
import { nameIn } from "#lib/editorial/published.ts";
import { listFigureEditions } from "#lib/figures/editions.ts";
import { listFigureStates } from "#lib/figures/quotations.ts";
import type { Language } from "#lib/i18n/language.ts";
import { answer } from "#lib/signings/answer.ts";
import { type Asked, choicesIn, questionKeys, readQuestion } from "#lib/signings/question.ts";
import { findQuotedEvent } from "#lib/signings/quotations.ts";
import { readAsOf } from "#lib/values/as-of.ts";
import type { Day } from "#lib/values/day.ts";
import { reasonsIn } from "../../asked.ts";
import { movedQuestion } from "../../moved-question.ts";
import { signingsThenAndNow } from "./check-signings.tsx";

/** `askedDay`: for an address that names neither edition nor day. */
export async function checkAddress(
  language: Language,
  pasted: PastedAddress,
  askedDay: Day | null,
  today: Day,
): Promise<ReactNode> {
  const { words } = language;
  const nothing = <NothingFound language={language} reason={words.check.nothingAt} />;
  const inAddress = readAsOf(
    pasted.of === "totals" ? pasted.asked["as-of"] : (pasted.day ?? undefined),
    today,
  );
  if (!inAddress.ok) return nothing;
  const day = inAddress.day ?? askedDay;
  if (pasted.of === "totals") return checkTotal(language, pasted.asked, day, today);
  if (pasted.of === "figure") return checkFigure(language, pasted.id, pasted.edition, day);
  if (pasted.of === "event") return checkEvent(language, pasted.slug, pasted.edition, day);
  return checkDocument(language, pasted, day);
}

async function checkFigure(
  language: Language,
  id: string,
  edition: number | null,
  day: Day | null,
): Promise<ReactNode> {
  const { words } = language;
  const states = await listFigureStates([id]);
  const nothing = <NothingFound language={language} reason={words.check.nothingAt} />;
  if (states.length === 0) return nothing;
  if (edition !== null) {
    const quoted = states.find(({ note }) => note.number === edition);
    return quoted ? <FigureVerdict language={language} quoted={quoted} states={states} /> : nothing;
  }
  if (day === null)
    return <WhichEdition language={language} path={`/figures/${id}`} notes={await listFigureEditions(id)} />;
  const then = onDay(
    states.map((state) => ({ ...state.note, state })),
    day,
  );
  if (then?.is !== "shown") return then && <p>{notThenText(language, day, then)}</p>;
  return <FigureVerdict language={language} quoted={then.edition.state} states={states} />;
}

async function checkEvent(
  language: Language,
  slug: string,
  edition: number | null,
  day: Day | null,
): Promise<ReactNode> {
  const { words } = language;
  const nothing = <NothingFound language={language} reason={words.check.nothingAt} />;
  const path = `/signings/${slug}`;
  const quoted = edition ?? day;
  if (quoted === null) {
    const notes = await listEditions("signing_event", slug);
    return notes.length > 0 ? <WhichEdition language={language} path={path} notes={notes} /> : nothing;
  }
  const then = await findQuotedEvent(slug, quoted);
  if (then === null) return nothing;
  if (then.is !== "shown") return day && <p>{notThenText(language, day, then)}</p>;
  const quotedPath = edition === null ? `${path}?as-of=${day}` : `${path}/v/${edition}`;
  return <EventVerdict language={language} path={quotedPath} event={then.event} />;
}

/** A park, a policy package or a source. */
async function checkDocument(
  language: Language,
  { of, slug, edition }: Extract<PastedAddress, { of: "park" | "policy_package" | "source" }>,
  day: Day | null,
): Promise<ReactNode> {
  const { check } = language.words;
  const nothing = <NothingFound language={language} reason={check.nothingAt} />;
  const path = pathOf({ kind: of, slug });
  const notes = await listEditions(of, slug);
  if (notes.length === 0 || path === null) return nothing;
  let note = notes.find(({ number }) => number === edition);
  if (edition === null) {
    if (day === null) return <WhichEdition language={language} path={path} notes={notes} />;
    const then = onDay(notes.toReversed(), day);
    if (then?.is !== "shown") return then && <p>{notThenText(language, day, then)}</p>;
    note = then.edition;
  }
  if (!note) return nothing;
  return (
    <DocumentVerdict
      {...{ language, note, notes }}
      name={nameIn(note.content)}
      path={`${path}/v/${note.number}`}
      pathNow={path}
      unchanged={of === "park" ? check.parkUnchanged : undefined}
    />
  );
}

async function checkTotal(
  language: Language,
  given: Record<string, string>,
  day: Day | null,
  today: Day,
): Promise<ReactNode> {
  const { words } = language;
  if (day === null) return <p>{words.check.totalNeedsDay}</p>;
  const { then, now, changes } = await signingsThenAndNow(day, today);
  if (then === null || now === null)
    return <NothingFound language={language} reason={words.check.nothingThen} />;
  let asked: Asked = Object.fromEntries(
    questionKeys.flatMap((key) => (given[key] ? [[key, given[key]]] : [])),
  );
  let read = readQuestion(asked, choicesIn(then, day));
  while (!read.ok) {
    const moved = await movedQuestion(asked, read.issues);
    if (moved === null) break;
    asked = moved;
    read = readQuestion(asked, choicesIn(then, day));
  }
  if (!read.ok)
    return <NothingFound language={language} reason={reasonsIn(language, read.issues).join(" ")} />;
  return (
    <TotalVerdict
      language={language}
      question={questionText(language, read.question, then)}
      asked={asked}
      day={day}
      today={today}
      then={answer(read.question, then, day)}
      now={answer(read.question, now, today)}
      changes={changes}
    />
  );
}

/** An address that follows updates does not say what was quoted. */
function WhichEdition({ language, path, notes }: { language: Language; path: string; notes: ToldEdition[] }) {
  return (
    <>
      <p className="mb-4">{language.words.check.whichDay}</p>
      <EditionTable language={language} path={path} notes={notes} />
    </>
  );
}
