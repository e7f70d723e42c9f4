// The answer to a question about signings. An event whose list is public is counted by its projects, any other by what a
// source states of it; the two are told apart and never added: what is not in a list cannot be told from what is.
import { progressOf, type StageCount } from "#lib/projects/progress.ts";
import {
  type CountableEvent,
  countProjects,
  type Investment,
  investmentOf,
  isListed,
  type ProjectCount,
  type Signing,
} from "./counting.ts";
import { type Difference, differencesOf } from "./difference.ts";
import type { Question } from "./question.ts";
import { type Countable, type Total, totalStated } from "./totals.ts";

/** Counted by projects: how many, what they come to, and how far the same ones have come. */
export type ListedAnswer<E extends CountableEvent> = ProjectCount<E> & {
  investment: Investment<Signing<E>>;
  progress: StageCount[];
};

export type Answer<E extends CountableEvent, F> = {
  /** Null where no event's list is public. */
  listed: ListedAnswer<E> | null;
  stated: { projects: Total<F>; investment: Total<F> };
  differences: Difference<E, F>[];
};

/** `day`: how far projects have come by then, in Asia/Shanghai. */
export function answer<E extends CountableEvent, F extends Countable & { qualifier: string | null }>(
  question: Question,
  { events, figures }: { events: readonly E[]; figures: readonly F[] },
  day: string,
): Answer<E, F> {
  const inProjects = figures.filter(({ unit }) => unit === "project");
  const inMoney = figures.filter(({ amountYuan }) => amountYuan !== null);
  return {
    listed: events.some(isListed) ? listedAnswer(question, events, day) : null,
    stated: {
      projects: totalStated(question, "projects", inProjects, events),
      investment: totalStated(question, "investment", inMoney, events),
    },
    differences: differencesOf(
      events.filter(({ id }) => question.eventId === null || question.eventId === id),
      figures,
    ),
  };
}

function listedAnswer<E extends CountableEvent>(
  question: Question,
  events: readonly E[],
  day: string,
): ListedAnswer<E> {
  const count = countProjects(question, events, day);
  const cohort = count.counted.map(({ project }) => project);
  return { ...count, investment: investmentOf(count.counted), progress: progressOf(cohort, day) };
}
