// Whether what was quoted of signings still holds. Pure: the same question, asked of what was published then and now.

import type { Verdict } from "#lib/editorial/verdict.ts";
import type { Text } from "#lib/i18n/text.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import type { Answer } from "./answer.ts";
import { type CountableEvent, type CountableProject, investmentOf, isListed, signedAt } from "./counting.ts";
import type { Countable, Total } from "./totals.ts";

/** As much of a figure as says whether it is still what it was. */
export type CheckedFigure = Countable & {
  qualifier: string | null;
  scope: { text: Text };
  asOf: { date: string | null };
};

/** `sameNumbers`: whether the numbers alone are what they were, whatever else has changed. */
export type Comparison = { verdict: Verdict; sameNumbers: boolean };

/** A change, or a withdrawal. */
type Natured = { nature: string } | { reason: unknown };

/** The same where every number is, and every row that it is made of; a correction among what changed since makes the difference one. */
export function verdictOnTotal<E extends CountableEvent, F extends CheckedFigure>(
  then: Answer<E, F>,
  now: Answer<E, F>,
  changes: readonly Natured[],
): Comparison {
  return {
    verdict: verdictFrom(areSame(saidBy(then), saidBy(now)), changes),
    sameNumbers: areSame(numbersIn(then), numbersIn(now)),
  };
}

/** 本场, judged as a total is; without a public list nothing is counted. `now` is null where the event stands on no page any more. */
export function verdictOnCeremony(
  then: CountableEvent,
  now: CountableEvent | null,
  changes: readonly Natured[],
): Comparison {
  if (now === null) return { verdict: verdictOnGone(changes), sameNumbers: false };
  const counted = (event: CountableEvent) => (isListed(event) ? signedAt(event) : []);
  const [was, is] = [counted(then), counted(now)];
  return {
    verdict: verdictFrom(areSame(was.map(rowOf), is.map(rowOf)), changes),
    sameNumbers: areSame(numbersOf(was), numbersOf(is)),
  };
}

/** A project's amount. `now` is null where the project stands on no page any more. */
export function verdictOnProject(
  then: CountableProject,
  now: CountableProject | null,
  changes: readonly Natured[],
): Comparison {
  if (now === null) return { verdict: verdictOnGone(changes), sameNumbers: false };
  const said = (project: CountableProject) => [rowOf({ project }), String(project.cancelled)];
  return {
    verdict: verdictFrom(areSame(said(then), said(now)), changes),
    sameNumbers: then.amount?.yuan === now.amount?.yuan,
  };
}

function verdictFrom(isSame: boolean, changes: readonly Natured[]): Verdict {
  if (isSame) return "unchanged";
  return changes.some((each) => "nature" in each && each.nature === "correction") ? "corrected" : "revised";
}

/** What is not withdrawn has been taken from the list in which it stood. */
function verdictOnGone(changes: readonly Natured[]): Verdict {
  return changes.some((each) => "reason" in each) ? "withdrawn" : verdictFrom(false, changes);
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join("\n") === other.toSorted().join("\n");
}

/** The numbers that an answer gives, each as decimal text with what it is. */
function numbersIn<E extends CountableEvent, F>({ listed, stated }: Answer<E, F>): string[] {
  return [
    ...(listed ? [`signings ${listed.signings}`, ...numbersOf(listed.counted)] : []),
    ...Object.entries(stated).map(
      ([of, { sum }]: [string, Total<F>]) => `${of} ${sum.ok ? sum.value : "none"}`,
    ),
  ];
}

function numbersOf(rows: readonly { project: CountableProject }[]): string[] {
  const { totals, undisclosed } = investmentOf(rows);
  return [
    `projects ${rows.length}`,
    `undisclosed ${undisclosed.length}`,
    ...totals.map(({ basis, yuan }) => `${basis} ${yuan}`),
  ];
}

/** All that is said: the numbers, which rows they are made of, and what each row is. */
function saidBy<E extends CountableEvent, F extends CheckedFigure>(answer: Answer<E, F>): string[] {
  const { listed, stated } = answer;
  return [
    ...numbersIn(answer),
    ...(listed?.counted.map(({ event, project }) => `${event.id} ${rowOf({ project })}`) ?? []),
    ...Object.values(stated).flatMap(({ counted, sum }) => [
      sum.ok ? "added" : sum.because,
      ...counted.map(definitionOf),
    ]),
  ];
}

function rowOf({ project: { id, amount } }: { project: CountableProject }): string {
  return `${id} ${amount ? `${amount.basis} ${amount.yuan}` : "undisclosed"}`;
}

function definitionOf(figure: CheckedFigure): string {
  const { id, measure, value, unit, amountYuan, qualifier, basis, stage, scope, period, asOf } = figure;
  const { kind, parkId, eventId, text } = scope;
  return JSON.stringify([
    ...[id, measure, value, unit, amountYuan, qualifier, basis?.zh, stage],
    ...[kind, parkId, eventId, text.zh, period.start, period.end, asOf.date],
  ]);
}

/** What was published or withdrawn after the end of the day of these documents, newest first. */
export function changesSince<C extends { documentId: string } & ({ publishedAt: Date } | { at: Date })>(
  changes: readonly C[],
  day: Day,
  documents: readonly string[],
): C[] {
  const concerned = new Set(documents);
  return changes
    .filter((change) => concerned.has(change.documentId) && dayInShanghai(timeOf(change)) > day)
    .sort((one, other) => timeOf(other).getTime() - timeOf(one).getTime());
}

const timeOf = (change: { publishedAt: Date } | { at: Date }) =>
  "at" in change ? change.at : change.publishedAt;

/** The projects, events and figures that an answer counts. */
export function documentsIn<E extends CountableEvent>({ listed, stated }: Answer<E, Countable>): string[] {
  const figures = [...stated.projects.counted, ...stated.investment.counted];
  return [
    ...(listed?.counted.flatMap(({ event, project }) => [event.id, project.id]) ?? []),
    ...figures.flatMap(({ id, scope }) => (scope.eventId === null ? [id] : [id, scope.eventId])),
  ];
}
