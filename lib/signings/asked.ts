// What stands below the answer to a question, as far as it is of what was asked for: the events, each with those of its
// projects that were, and what sources state of parks and of later stages. Pure.
import type { CountableEvent, ProjectCount } from "./counting.ts";
import type { Question } from "./question.ts";
import { type Countable, yearOf } from "./totals.ts";

type WithProjects<E extends CountableEvent> = Omit<E, "projects"> & { projects: E["projects"][number][] };

/** Whether some of an event's projects may be asked for and others not. What a source states of an event is of all of them. */
export function asksForSome({ scope, industry, stage }: Question): boolean {
  return scope === "park" || industry !== null || stage !== "signed";
}

/** `listed`: the answer by public lists. A project that was signed before is at this event as well (本场). */
export function eventsAsked<E extends CountableEvent>(
  question: Question,
  events: readonly E[],
  listed: Pick<ProjectCount<E>, "counted" | "leftOut"> | null,
): WithProjects<E>[] {
  const { year, eventId } = question;
  const inTime = events.filter(
    ({ id, heldOn }) =>
      (eventId === null || id === eventId) && (year === null || heldOn.slice(0, 4) === year),
  );
  if (!asksForSome(question)) return inTime.map((event) => ({ ...event, projects: [...event.projects] }));
  const again = listed?.leftOut.filter(({ because }) => because === "already_counted") ?? [];
  const asked = [...(listed?.counted ?? []), ...again.map(({ signing }) => signing)];
  return inTime.flatMap((event) => {
    const here = new Set(
      asked.flatMap((signing) => (signing.event.id === event.id ? signing.project.id : [])),
    );
    const projects = event.projects.filter(({ id }) => here.has(id));
    return projects.length > 0 ? [{ ...event, projects }] : [];
  });
}

/** Beside a question about signings; sources tell neither industries apart, nor what of a park belongs to an event. */
export function statedBeside<F extends Countable>(
  { year, scope, parkId, eventId, industry, stage }: Question,
  figures: readonly F[],
): F[] {
  if (stage !== "signed" || industry !== null || eventId !== null) return [];
  return figures.filter(
    (figure) =>
      (scope === "district" || figure.scope.kind === "park") &&
      (parkId === null || figure.scope.parkId === parkId) &&
      (year === null || yearOf(figure.period) === year),
  );
}
