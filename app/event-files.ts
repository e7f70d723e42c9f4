// What an event's page says, as a file that says it again: counted from its own rows.
import { rowsOfEvent, totalsOf } from "#lib/opendata/counted-rows.ts";
import { rowsFile } from "#lib/opendata/files.ts";
import { countedColumns } from "#lib/opendata/rows/counted-row.ts";
import { licence } from "#lib/opendata/rows/stamps.ts";
import { answer } from "#lib/signings/answer.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import { everything } from "#lib/signings/question.ts";
import { language } from "#lib/site.ts";
import { addressOf } from "./open-data.ts";

/** `path`: of the page that says this for ever. */
export function eventFile(form: "csv" | "json", event: EventInFull, path: string): Response {
  const { words } = language("zh-Hans");
  const { id, name, heldOn, figures } = event;
  const told = answer({ ...everything, eventId: id }, { events: [event], figures }, heldOn);
  const about = {
    title: name.zh,
    note: words.figures.workingNote,
    totals: totalsOf(told),
    licence,
    address: addressOf(path),
  };
  return rowsFile(form, countedColumns, about, rowsOfEvent(event, { addressOf, path }));
}
