// What the inspection of government sites counts against a portal before anyone complains. Pure: counts and days come in.
import { type Day, daysBetween } from "#lib/values/day.ts";
import type { DocumentKind } from "./kind.ts";

/** The home page has to change within two weeks; the desk says so while there is time. */
const homeMayRest = 10;

/** For how many days nothing was published; null while that is not yet worth a word. */
export function daysAtRest(lastPublishedOn: Day | null, today: Day): number | null {
  if (lastPublishedOn === null) return null;
  const days = daysBetween(lastPublishedOn, today);
  return days >= homeMayRest ? days : null;
}

/** The lists of the portal that have nothing in them. A project has no list of its own. */
export function emptyColumns(published: readonly { kind: DocumentKind }[]): DocumentKind[] {
  const columns: readonly DocumentKind[] = ["park", "policy_package", "signing_event", "figure", "source"];
  return columns.filter((column) => !published.some(({ kind }) => kind === column));
}
