// Figures as the table of open data holds them: a part of all at a time.
import { publicDb } from "#lib/db/client.ts";
import { behind, type Window } from "#lib/db/window.ts";
import type { Measure } from "./model.ts";
import { figureColumns, figureFrom, type PublishedFigure } from "./published.ts";

/** A part of all figures, by id. */
export async function figuresAfter(
  window: Window,
  { park, event, source, measure }: { park?: string; event?: string; source?: string; measure?: Measure },
): Promise<PublishedFigure[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().figure.findMany({
    where: { parkId: park, eventId: event, sourceId: source, measure, ...where },
    include: figureColumns,
    ...part,
  });
  return rows.map(figureFrom);
}
