// What an event's page said when it was quoted, and what has been published since of the numbers and projects on it.
import { z } from "zod";
import { sql } from "#lib/db/client.ts";
import {
  byDocument,
  type ChangingRow,
  type EditionNote,
  type EditionRow,
  editionsBySlug,
  editionsOf,
  editionsWhere,
  liveAt,
  noteFrom,
  notesFrom,
  type ToldEdition,
} from "#lib/editorial/editions.ts";
import { onDay } from "#lib/editorial/on-day.ts";
import { type FigureState, stateFrom } from "#lib/figures/quotations.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";
import { endOf, type Moment } from "#lib/values/moment.ts";
import { signingEventContent } from "./model.ts";

export type QuotedEvent = {
  slug: string;
  /** As it was called then. */
  name: Text;
  note: EditionNote;
  /** Every edition of the event, newest first. */
  notes: ToldEdition[];
  /** The numbers that the page showed, each with every edition of its figure. */
  figures: { quoted: FigureState; states: FigureState[] }[];
  /** How many of the projects on the page have a later edition. */
  changedProjects: number;
};

type Quoted =
  | { is: "shown"; event: QuotedEvent }
  | { is: "not_yet"; first: Date }
  | { is: "withdrawn"; since: Date };

/** The event as its edition `quoted` said it, or as it stood at the end of a day; null where there is none. */
export async function findQuotedEvent(slug: string, quoted: number | Day): Promise<Quoted | null> {
  const rows = await editionsBySlug("signing_event", slug);
  if (typeof quoted === "number") {
    const row = rows.find(({ number }) => number === quoted);
    return row ? { is: "shown", event: await asQuoted(row, rows, row.publishedExactly) } : null;
  }
  const then = onDay(rows, quoted);
  return then?.is === "shown"
    ? { is: "shown", event: await asQuoted(then.edition, rows, endOf(quoted)) }
    : then;
}

async function asQuoted(row: EditionRow, rows: readonly ChangingRow[], moment: Moment): Promise<QuotedEvent> {
  const { projectIds } = signingEventContent.parse(row.content);
  const shown = await editionsWhere(
    sql`${liveAt(moment)} AND (
      (address.kind = 'figure' AND content #>> '{scope,eventId}' = ${row.documentId} AND content ->> 'use' = 'shown')
      OR (address.kind = 'signed_project' AND edition.document_id = ANY(${projectIds}::text[])))`,
  );
  const then = byDocument(shown);
  const since = await editionsOf([...then.keys()]);
  const later = since.filter(({ documentId, number }) => number > (then.get(documentId)?.number ?? 0));
  const states = Map.groupBy(since.filter(({ kind }) => kind === "figure").map(stateFrom), ({ id }) => id);
  return {
    slug: row.slug,
    name: z.object({ name: text }).parse(row.content).name,
    note: noteFrom(row),
    notes: await notesFrom(rows),
    figures: shown
      .filter(({ kind }) => kind === "figure")
      .map((figure) => ({ quoted: stateFrom(figure), states: states.get(figure.documentId) ?? [] })),
    changedProjects: new Set(
      later.filter(({ kind }) => kind === "signed_project").map(({ documentId }) => documentId),
    ).size,
  };
}
