// Whether a total that was quoted still holds. Pure: the same question, asked of what was published then and now.

import type { Verdict } from "#lib/editorial/verdict.ts";
import type { WrittenNumber } from "#lib/figures/written-number.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import { type Answer, answer, numbersIn } from "./answer.ts";
import type { CountableEvent } from "./counting.ts";
import { type Asked, everything, type Question, yearsIn } from "./question.ts";
import type { Countable } from "./totals.ts";

type Records<E, F> = { events: readonly E[]; figures: readonly F[] };
type Event = CountableEvent & { slug: string };
type Figure = Countable & { qualifier: string | null };

/** The same where every number is; a correction among what changed since makes the difference one. */
export function verdictOnTotal<E extends CountableEvent, F>(
  then: Answer<E, F>,
  now: Answer<E, F>,
  changes: readonly { nature: string }[],
): Verdict {
  if (numbersIn(then).join("\n") === numbersIn(now).join("\n")) return "unchanged";
  return changes.some(({ nature }) => nature === "correction") ? "corrected" : "revised";
}

/** What was published or withdrawn after the end of the day of anything that one of the answers counts, newest first. */
export function changesSince<
  C extends { documentId: string } & ({ publishedAt: Date } | { at: Date }),
  E extends CountableEvent,
>(changes: readonly C[], day: Day, answers: readonly Answer<E, Countable>[]): C[] {
  const counted = new Set(answers.flatMap(documentsIn));
  return changes
    .filter((change) => counted.has(change.documentId) && dayInShanghai(timeOf(change)) > day)
    .sort((one, other) => timeOf(other).getTime() - timeOf(one).getTime());
}

const timeOf = (change: { publishedAt: Date } | { at: Date }) =>
  "at" in change ? change.at : change.publishedAt;

/** The projects, events and figures that are counted. */
function documentsIn<E extends CountableEvent>({ listed, stated }: Answer<E, Countable>): string[] {
  const figures = [...stated.projects.counted, ...stated.investment.counted];
  return [
    ...(listed?.counted.flatMap(({ event, project }) => [event.id, project.id]) ?? []),
    ...figures.flatMap(({ id, scope }) => (scope.eventId === null ? [id] : [id, scope.eventId])),
  ];
}

/** The questions whose total says the number: everything, each year, and each event with a public list. */
export function questionsSaying<E extends Event, F extends Figure>(
  number: WrittenNumber,
  records: Records<E, F>,
  day: string,
): { asked: Asked; question: Question }[] {
  return frequentQuestions(records).filter(({ question }) => isSaid(number, answer(question, records, day)));
}

function frequentQuestions<E extends Event, F extends Figure>(records: Records<E, F>) {
  const years = yearsIn({ ...records, parks: [] });
  return [
    { asked: {}, question: everything },
    ...years.map((year) => ({ asked: { year }, question: { ...everything, year } })),
    ...records.events.map(({ id, slug }) => ({
      asked: { event: slug },
      question: { ...everything, eventId: id },
    })),
  ];
}

/** One stated number is a figure of its own, and no total. */
function isSaid<E extends CountableEvent, F>(
  number: WrittenNumber,
  { listed, stated }: Answer<E, F>,
): boolean {
  const { projects, investment } = stated;
  if (number.is === "money") {
    const sums = listed?.investment.totals.map(({ yuan }) => yuan) ?? [];
    if (investment.sum.ok && investment.counted.length > 1) sums.push(investment.sum.value);
    return sums.includes(number.yuan);
  }
  if (number.units.length > 0 && !number.units.includes("project")) return false;
  const counts = listed ? [String(listed.counted.length), String(listed.signings)] : [];
  if (projects.sum.ok && projects.counted.length > 1) counts.push(projects.sum.value);
  return counts.includes(number.value);
}
