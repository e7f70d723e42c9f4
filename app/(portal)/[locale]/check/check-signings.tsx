// Where a number stands among the signings: in totals, in a ceremony by its list, as the amount of a project.
import type { ReactElement } from "react";
import { CeremonyVerdict } from "#components/check/ceremony-verdict.tsx";
import { type ProjectAt, ProjectVerdict } from "#components/check/project-verdict.tsx";
import { SignedToday } from "#components/check/signed-today.tsx";
import { TotalVerdict } from "#components/check/total-verdict.tsx";
import { questionText } from "#components/signings/question-words.ts";
import { type Entry, listEntries } from "#lib/editorial/corrections.ts";
import type { WrittenNumber } from "#lib/figures/written-number.ts";
import type { Language } from "#lib/i18n/language.ts";
import { answer } from "#lib/signings/answer.ts";
import { findSigningRecordsOn } from "#lib/signings/editions.ts";
import type { EventWithProjects, SigningRecords } from "#lib/signings/published.ts";
import { placesSaying } from "#lib/signings/saying.ts";
import type { Day } from "#lib/values/day.ts";

/** Signings as they stood on the day and as they stand; null where none were published. */
export type SigningsThenAndNow = {
  then: SigningRecords | null;
  now: SigningRecords | null;
  changes: readonly Entry[];
};

export async function signingsThenAndNow(day: Day, today: Day): Promise<SigningsThenAndNow> {
  const ofToday = findSigningRecordsOn(today);
  const ofThen = day === today ? ofToday : findSigningRecordsOn(day);
  const [then, now, changes] = await Promise.all([ofThen, ofToday, listEntries()]);
  return { then, now, changes };
}

/** A verdict on each place in which the number stood on the day. */
export function verdictsOnSignings(
  language: Language,
  number: WrittenNumber,
  { then, now, changes }: SigningsThenAndNow,
  { day, today }: { day: Day; today: Day },
): ReactElement[] {
  if (then === null || now === null) return [];
  const { questions, events, projects } = placesSaying(number, then, day);
  const common = { language, day, today, changes };
  return [
    ...questions.map(({ asked, question }) => (
      <TotalVerdict
        key={`total ${JSON.stringify(asked)}`}
        {...common}
        question={questionText(language, question, then)}
        asked={asked}
        then={answer(question, then, day)}
        now={answer(question, now, today)}
      />
    )),
    ...events.map((event) => (
      <CeremonyVerdict
        key={`ceremony ${event.id}`}
        {...common}
        then={event}
        now={now.events.find(({ id }) => id === event.id) ?? null}
      />
    )),
    ...projects.map((at) => (
      <ProjectVerdict
        key={`project ${at.project.id}`}
        {...common}
        then={at}
        now={projectIn(now.events, at.project.id)}
      />
    )),
  ];
}

/** Where the number stands today; nothing where it stands nowhere. */
export function placesToday(
  language: Language,
  number: WrittenNumber,
  now: SigningRecords | null,
  today: Day,
): ReactElement | null {
  if (now === null) return null;
  const { questions, events, projects } = placesSaying(number, now, today);
  if (questions.length + events.length + projects.length === 0) return null;
  return (
    <SignedToday
      language={language}
      today={today}
      totals={questions.map(({ asked, question }) => ({
        asked,
        question: questionText(language, question, now),
        answer: answer(question, now, today),
      }))}
      events={events}
      projects={projects}
    />
  );
}

function projectIn(events: readonly EventWithProjects[], id: string): ProjectAt | null {
  const event = events.find(({ projects }) => projects.some((project) => project.id === id));
  const project = event?.projects.find((each) => each.id === id);
  return event && project ? { event, project } : null;
}
