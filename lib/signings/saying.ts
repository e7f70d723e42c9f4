// What the portal says of signings in which a number stands: totals, ceremonies by their lists, amounts of projects. Pure.
import type { WrittenNumber } from "#lib/figures/written-number.ts";
import { fromYuan, roundedAsWritten, toYuan } from "#lib/values/money.ts";
import { type Answer, answer } from "./answer.ts";
import { type CountableEvent, investmentOf, isListed, signedAt } from "./counting.ts";
import { type Asked, everything, industriesIn, type Question, stages, yearsIn } from "./question.ts";
import type { Countable } from "./totals.ts";

type Event = CountableEvent & { slug: string };
type Figure = Countable & { qualifier: string | null };
type Records<E, F> = {
  events: readonly E[];
  figures: readonly F[];
  parks: readonly { id: string; slug: string }[];
};

export type AskedQuestion = { asked: Asked; question: Question };

/** Every place that says the number; a ceremony beside its total only where that leaves out what was signed before. */
export function placesSaying<E extends Event, F extends Figure>(
  number: WrittenNumber,
  records: Records<E, F>,
  day: string,
) {
  const questions = questionsSaying(number, records, day);
  const countsWholeList = (question: Question) => {
    const { listed } = answer(question, records, day);
    return listed !== null && listed.counted.length === listed.signings;
  };
  const told = new Set(
    questions.flatMap(({ question }) =>
      question.eventId !== null && countsWholeList(question) ? [question.eventId] : [],
    ),
  );
  return {
    questions,
    events: ceremoniesSaying(number, records.events).filter(({ id }) => !told.has(id)),
    projects: projectsSaying(number, records.events),
  };
}

/** The questions of one condition whose total says the number. */
export function questionsSaying<E extends Event, F extends Figure>(
  number: WrittenNumber,
  records: Records<E, F>,
  day: string,
): AskedQuestion[] {
  return simpleQuestions(records).filter(({ question }) => isSaid(number, answer(question, records, day)));
}

/** Everything, and what a reader can ask for by one condition: a year, parks, one park, a ceremony, an industry, a stage. */
function simpleQuestions<E extends Event, F extends Figure>(records: Records<E, F>): AskedQuestion[] {
  const { events, figures, parks } = records;
  const told = new Set([
    ...events.flatMap(({ projects }) => projects.map(({ parkId }) => parkId)),
    ...figures.map(({ scope }) => scope.parkId),
  ]);
  const ofParks = { ...everything, scope: "park" } as const;
  return [
    { asked: {}, question: everything },
    ...yearsIn(records).map((year) => ({ asked: { year }, question: { ...everything, year } })),
    { asked: { scope: "park" }, question: ofParks },
    ...parks
      .filter(({ id }) => told.has(id))
      .map(({ id, slug }) => ({ asked: { park: slug }, question: { ...ofParks, parkId: id } })),
    ...events.map(({ id, slug }) => ({ asked: { event: slug }, question: { ...everything, eventId: id } })),
    ...industriesIn(events).map((industry) => ({
      asked: { industry },
      question: { ...everything, industry },
    })),
    ...stages
      .filter((stage) => stage !== "signed")
      .map((stage) => ({ asked: { stage }, question: { ...everything, stage } })),
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
    return sums.some((yuan) => isAmount(number, yuan));
  }
  const counts = listed ? [listed.counted.length, listed.signings].map(String) : [];
  if (projects.sum.ok && projects.counted.length > 1) counts.push(projects.sum.value);
  return isCount(number, counts);
}

/** The ceremonies whose own list comes to the number, 本场. */
export function ceremoniesSaying<E extends CountableEvent>(number: WrittenNumber, events: readonly E[]): E[] {
  return events.filter(isListed).filter((event) => {
    const signed = signedAt(event);
    if (number.is === "count") return isCount(number, [String(signed.length)]);
    return investmentOf(signed).totals.some(({ yuan }) => isAmount(number, yuan));
  });
}

/** The projects of that amount, each with the first ceremony on whose page it stands. */
export function projectsSaying<E extends CountableEvent>(
  number: WrittenNumber,
  events: readonly E[],
): { event: E; project: E["projects"][number] }[] {
  const each = new Map<string, { event: E; project: E["projects"][number] }>();
  for (const event of events) {
    for (const project of event.projects) if (!each.has(project.id)) each.set(project.id, { event, project });
  }
  return [...each.values()].filter(
    ({ project }) =>
      number.is === "money" && project.amount !== null && isAmount(number, project.amount.yuan),
  );
}

/** Exactly, or as the pages round it. */
function isAmount(number: { yuan: string }, yuan: string): boolean {
  return [yuan, toYuan(roundedAsWritten(fromYuan(yuan)))].includes(number.yuan);
}

function isCount(number: WrittenNumber & { is: "count" }, counts: readonly string[]): boolean {
  return (number.units.length === 0 || number.units.includes("project")) && counts.includes(number.value);
}
