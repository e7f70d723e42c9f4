// Under which address an event is cited so that its answer never changes.
import { fixedDay } from "#lib/citations/fixed-day.ts";
import type { Day } from "#lib/values/day.ts";

/** `day`: whose state the address shows; null where it is an edition's. `isFixed`: the answer can change no more. */
export type FixedAddress = { path: string; day: Day | null; isFixed: boolean };

/**
 * The edition's own address, where nothing on the page has changed since it was published; where a figure or a project
 * has, the state of a day. `lastChange`: when anything on the page was published last.
 */
export function fixedAddress(
  event: { slug: string; edition: number; changedAt: Date },
  lastChange: Date,
  today: Day,
): FixedAddress {
  const path = `/signings/${event.slug}`;
  if (lastChange <= event.changedAt) return { path: `${path}/v/${event.edition}`, day: null, isFixed: true };
  const { day, isOver } = fixedDay(lastChange, today);
  return { path: `${path}?as-of=${day}`, day, isFixed: isOver };
}
