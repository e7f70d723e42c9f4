// Sources as the table of open data holds them: a part of all at a time.
import { publicDb } from "#lib/db/client.ts";
import { behind, type Window } from "#lib/db/window.ts";
import type { SourceContent } from "./model.ts";
import { type PublishedSource, sourceFrom } from "./published.ts";

/** A part of all sources, by id. */
export async function sourcesAfter(
  window: Window,
  filter: { genre?: SourceContent["genre"] },
): Promise<PublishedSource[]> {
  const { where, ...part } = behind(window);
  const rows = await publicDb().source.findMany({ where: { ...filter, ...where }, ...part });
  return rows.map(sourceFrom);
}
