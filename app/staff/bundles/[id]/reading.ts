// What one reads of a bundle before deciding anything about it. One document after the other: all at once would want more
// connections than there are.
import { today } from "#lib/clock.ts";
import { type Affected, affectedByAll } from "#lib/editorial/addresses.ts";
import type { Checklist } from "#lib/editorial/checklist.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { affectedByOpen } from "#lib/editorial/neighbours.ts";
import { reportOnAll } from "#lib/editorial/report.ts";
import { type DeskEntry, listTimeline, opinionsOn } from "#lib/editorial/timeline.ts";
import { kindOf } from "#lib/kinds.ts";

type Reading = { document: DeskDocument; checklist: Checklist; opinions: DeskEntry[] };

export async function readingOf(documents: readonly DeskDocument[]): Promise<Reading[]> {
  const readings = [];
  for (const { document, checklist } of await reportOnAll(kindOf, documents, today())) {
    const opinions = opinionsOn(await listTimeline(document.id), document.open?.number);
    readings.push({ document, checklist, opinions });
  }
  return readings;
}

/** Every address that publishing these changes. */
export async function affectedByThese(documents: readonly DeskDocument[]): Promise<Affected> {
  const each = [];
  for (const document of documents) each.push((await affectedByOpen(kindOf, document)) ?? []);
  return affectedByAll(each.flat());
}
