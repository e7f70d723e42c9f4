// Signed projects as the table of open data holds them: a part of all at a time.
import { publicDb } from "#lib/db/client.ts";
import { behind, type Window } from "#lib/db/window.ts";
import { type PublishedProject, projectColumns, projectFrom } from "./published.ts";

/** As much as a row of open data holds. `eventIds`: where it was signed, the first time first. */
export type ProjectInTable = PublishedProject & { sourceId: string; eventIds: string[] };

/** A part of all projects, by id. */
export async function projectsAfter(
  window: Window,
  { park, event, cancelled }: { park?: string; event?: string; cancelled?: boolean },
): Promise<ProjectInTable[]> {
  const { where, ...part } = behind(window);
  const signings = {
    select: { eventId: true },
    orderBy: [{ event: { heldOn: "asc" } }, { eventId: "asc" }],
  } as const;
  const rows = await publicDb().signedProject.findMany({
    where: {
      parkId: park,
      cancelled,
      signings: event === undefined ? undefined : { some: { eventId: event } },
      ...where,
    },
    include: { ...projectColumns, signings: { ...signings, orderBy: [...signings.orderBy] } },
    ...part,
  });
  return rows.map((row) => ({
    ...projectFrom(row),
    sourceId: row.sourceId,
    eventIds: row.signings.map(({ eventId }) => eventId),
  }));
}
