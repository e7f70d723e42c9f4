// Signing events as the table of open data holds them: a part of all at a time.
import { publicDb } from "#lib/db/client.ts";
import { behind, type Window } from "#lib/db/window.ts";
import { type SourceNote, sourcesByOwner } from "#lib/sources/published.ts";
import { eventColumns, eventFrom, type PublishedEvent } from "./published.ts";

/** As much as a row of open data holds. */
export type EventInTable = PublishedEvent & { projectIds: string[]; sources: SourceNote[] };

/** A part of all events, by id; `year` is that in which they were held. */
export async function eventsAfter(
  window: Window,
  { level, year }: { level?: PublishedEvent["level"]; year?: string },
): Promise<EventInTable[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().signingEvent.findMany({
    where: { level, heldOn: year === undefined ? undefined : { startsWith: year }, ...where },
    include: { ...eventColumns, signings: { select: { projectId: true }, orderBy: { ordinal: "asc" } } },
    ...part,
  });
  const sourcesOf = await sourcesByOwner(rows.map(({ id }) => id));
  return rows.map(({ signings, ...row }) => {
    const event = eventFrom(row);
    return {
      ...event,
      projectIds: signings.map(({ projectId }) => projectId),
      sources: [...sourcesOf(row.id), ...event.figures.map(({ source }) => source)],
    };
  });
}
