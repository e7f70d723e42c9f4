// What is counted, as rows, so that whoever doubts a number counts again: the answer to a question about signings, and an
// event's edition. Every project and every number that was looked at is there, counted or left out with its reason.
import type { PublishedFigure } from "#lib/figures/published.ts";
import { type Answer, answer } from "#lib/signings/answer.ts";
import { countProjects } from "#lib/signings/counting.ts";
import type { EventInFull, EventWithProjects } from "#lib/signings/published.ts";
import { everything, type Question } from "#lib/signings/question.ts";
import type { Total } from "#lib/signings/totals.ts";
import {
  type CountedRow,
  type ReasonOfRow,
  rowOfCountedFigure,
  rowOfCountedProject,
  rowOfEvent,
} from "./rows/counted-row.ts";
import type { AddressOf } from "./rows/stamps.ts";

type Records = { events: readonly EventWithProjects[]; figures: readonly PublishedFigure[] };

/** `path`: of the page that says the answer. A figure has an address of its own for each edition. */
export function rowsOfAnswer(
  question: Question,
  { events, figures }: Records,
  day: string,
  { addressOf, path }: { addressOf: AddressOf; path: string },
): CountedRow[] {
  const { stated } = answer(question, { events, figures }, day);
  const { counted, leftOut } = countProjects(question, events, day);
  const told = [stated.projects, stated.investment];
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const projects = [...counted.map((signing) => ({ signing, because: null })), ...leftOut];
  const numbers: { figure: PublishedFigure; because: ReasonOfRow | null }[] = [
    // No row is counted where their sum is refused: whoever adds up what is counted must not come to it.
    ...told.flatMap(({ counted, sum }) =>
      counted.map((figure) => ({ figure, because: sum.ok ? null : sum.because })),
    ),
    ...told.flatMap((total) => total.leftOut),
  ];
  const seen = new Set(numbers.map(({ figure }) => figure.id));
  // What is neither projects nor money is no part of either total.
  const others = figures.filter(({ id }) => !seen.has(id));
  return [
    ...numbers
      .concat(others.map((figure) => ({ figure, because: "different_measure" })))
      .map(({ figure, because }) =>
        rowOfCountedFigure(figure, {
          because,
          event: eventOf.get(figure.scope.eventId ?? "") ?? null,
          address: addressOf(`/figures/${figure.id}/v/${figure.edition}`),
        }),
      ),
    ...projects.map(({ signing: { event, project }, because }) =>
      rowOfCountedProject(project, { because, event, address: addressOf(path) }),
    ),
  ];
}

/** The event first. 本场: a project counts there wherever else it was signed. `path`: of the page that says this for ever. */
export function rowsOfEvent(event: EventInFull, place: { addressOf: AddressOf; path: string }): CountedRow[] {
  const { id, heldOn, statements, figures, projects } = event;
  const sources = [...statements, ...figures, ...projects].map(({ source }) => source);
  return [
    rowOfEvent(event, sources, place.addressOf(place.path)),
    ...rowsOfAnswer({ ...everything, eventId: id }, { events: [event], figures }, heldOn, place),
  ];
}

/** What the rows come to, exactly, in yuan; a sum that would be false is refused by name. */
export function totalsOf({ listed, stated }: Answer<EventWithProjects, PublishedFigure>) {
  return {
    listed: listed && {
      projects: listed.counted.length,
      signings: listed.signings,
      investment: listed.investment.totals.map(({ basis, yuan, rows }) => ({
        amount_basis: basis,
        amount_yuan: yuan,
        projects: rows.length,
      })),
      undisclosed: listed.investment.undisclosed.length,
    },
    stated: { projects: sumOf(stated.projects), investment: sumOf(stated.investment) },
  };
}

function sumOf({ sum, counted }: Total<PublishedFigure>) {
  return {
    sum: sum.ok ? sum.value : null,
    refused_because: sum.ok ? null : sum.because,
    figures: counted.map(({ id }) => id),
  };
}
