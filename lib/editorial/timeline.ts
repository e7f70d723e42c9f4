// What people did with a document, newest first: for its history, and for whoever reviews it next.
import { staffDb } from "#lib/db/client.ts";
import type { DeskEdition } from "./drafts.ts";

export type DeskEntry = {
  verb: string;
  edition: number;
  actorId: string;
  note: string | null;
  at: Date;
};

/** What people did with a document, newest first. */
export function listTimeline(documentId: string): Promise<DeskEntry[]> {
  return staffDb().timelineEntry.findMany({
    where: { documentId },
    orderBy: { at: "desc" },
    select: { verb: true, edition: true, actorId: true, note: true, at: true },
  });
}

/**
 * What people said with what they did since the open edition was last submitted, newest first; nothing that was said of an
 * abandoned draft that had its number before.
 */
export function opinionsOn(timeline: readonly DeskEntry[], edition: number | undefined): DeskEntry[] {
  const own = timeline.filter((entry) => entry.edition === edition);
  const begins = own.findIndex(({ verb }) => verb === "submitted" || verb === "abandoned");
  return own.slice(0, begins < 0 ? own.length : begins).filter(({ note }) => note !== null);
}

/**
 * The part of a document's timeline, newest first, that is of this edition. A draft that was abandoned gives its number to the
 * next: what people did with that comes after the line that says so.
 */
export function entriesOf(
  { number, abandonedAt }: DeskEdition,
  editions: readonly DeskEdition[],
  timeline: readonly DeskEntry[],
): DeskEntry[] {
  const before = editions.filter(
    (each) => each.number === number && each.abandonedAt && (!abandonedAt || each.abandonedAt < abandonedAt),
  );
  const ofNumber = timeline.filter(({ edition }) => edition === number);
  return ofNumber.filter((_, place) => {
    const ends = ofNumber.slice(place + 1).filter(({ verb }) => verb === "abandoned");
    return ends.length === before.length;
  });
}
