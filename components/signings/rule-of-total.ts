// The counting rule of a total in words: what was counted from public lists, and what sources state, each has its own.
import type { Language } from "#lib/i18n/language.ts";
import type { EventWithProjects, SigningRecords } from "#lib/signings/published.ts";
import type { Question } from "#lib/signings/question.ts";
import type { SigningAnswer } from "./cited-total.ts";
import { yearsText } from "./total-name.ts";

/** Every rule that the answer was counted by; empty where nothing was there to count. */
export function ruleOfTotal(
  language: Language,
  question: Question,
  records: SigningRecords,
  { listed, stated }: SigningAnswer,
): string {
  const ofStated = ruleOfStated(language, question, eventsStated(records, stated));
  return [listed && language.words.totals.listedRule, ofStated].filter(Boolean).join(" ");
}

/** Null where there is nothing to make a rule about. */
export function ruleOfStated(
  language: Language,
  { scope }: Question,
  events: readonly { heldOn: string }[],
): string | null {
  const { words } = language;
  if (scope === "park") return words.signings.ruleOfParks;
  if (events.length === 0) return null;
  if (events.length === 1) return words.signings.ruleOfOne;
  return words.signings.rule(
    yearsText(
      language,
      events.map(({ heldOn }) => heldOn),
    ),
  );
}

/** The ceremonies of which a stated number was counted. */
export function eventsStated(
  { events }: SigningRecords,
  { projects, investment }: SigningAnswer["stated"],
): EventWithProjects[] {
  const counted = new Set([...projects.counted, ...investment.counted].map(({ scope }) => scope.eventId));
  return events.filter(({ id }) => counted.has(id));
}
