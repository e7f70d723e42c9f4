// What a figure said in each of its editions. A frozen page is drawn from here and from nothing that came later: its
// source, its park and the figures beside it are read as they stood when the edition was published.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import { sourceContent } from "#lib/sources/model.ts";
import { amountYuan, figureContent } from "./model.ts";
import type { PublishedFigure, Subject } from "./published.ts";

/** What readers are told of an edition. */
export type EditionNote = {
  number: number;
  state: "published" | "superseded" | "withdrawn";
  nature: "first" | "revision" | "correction" | "new_period";
  publicNote: Text | null;
  severity: "changes_conclusion" | "keeps_conclusion" | null;
  publishedAt: Date;
  supersededAt: Date | null;
};

export type FigureEdition = { note: EditionNote; figure: PublishedFigure & { excluded: PublishedFigure[] } };

const editionRow = z.object({
  documentId: z.string(),
  slug: z.string(),
  firstPublishedAt: z.date(),
  content: z.unknown(),
  number: z.number(),
  state: z.enum(["published", "superseded", "withdrawn"]),
  nature: z.enum(["first", "revision", "correction", "new_period"]),
  publicNote: text.nullable(),
  severity: z.enum(["changes_conclusion", "keeps_conclusion"]).nullable(),
  publishedAt: z.date(),
  /** With microseconds, which a Date has not: editions of one bundle share theirs. */
  publishedExactly: z.string(),
  supersededAt: z.date().nullable(),
});
type EditionRow = z.infer<typeof editionRow>;

/** Every edition that was published, newest first; empty where there is no such figure. */
export async function listFigureEditions(id: string): Promise<EditionNote[]> {
  return (await editionsOf([id], null)).map(noteFrom).sort((a, b) => b.number - a.number);
}

/** The figure as edition `number` said it; null where there was no such edition. */
export async function findFigureEdition(id: string, number: number): Promise<FigureEdition | null> {
  const row = (await editionsOf([id], null)).find((each) => each.number === number);
  return row ? asItStood(row) : null;
}

async function asItStood(row: EditionRow): Promise<FigureEdition> {
  const content = figureContent.parse(row.content);
  const { parkId, eventId } = content.scope;
  const wanted = [
    content.sourceId,
    ...content.doNotSumWith,
    ...[parkId, eventId].filter((id) => id !== null),
  ];
  const beside = new Map(
    (await editionsOf(wanted, row.publishedExactly)).map((each) => [each.documentId, each]),
  );
  const others = content.doNotSumWith.flatMap((id) => beside.get(id) ?? []);
  const sources = new Map(
    (
      await editionsOf(
        others.map((other) => figureContent.parse(other.content).sourceId),
        row.publishedExactly,
      )
    ).map((each) => [each.documentId, each]),
  );
  const known = new Map([...beside, ...sources]);
  return {
    note: noteFrom(row),
    figure: { ...figureFrom(row, known), excluded: others.map((other) => figureFrom(other, known)) },
  };
}

/** All published editions of the documents, or only those that were live at an instant. */
async function editionsOf(ids: readonly string[], at: string | null): Promise<EditionRow[]> {
  if (ids.length === 0) return [];
  const rows = await publicDb().$queryRaw`
    SELECT document_id AS "documentId", address.current_slug AS slug, content, number, state, nature, severity,
      public_note AS "publicNote", published_at AS "publishedAt", published_at::text AS "publishedExactly", superseded_at AS "supersededAt",
      min(published_at) OVER (PARTITION BY document_id) AS "firstPublishedAt"
    FROM published_edition
    JOIN LATERAL (SELECT current_slug FROM published_address WHERE published_address.document_id = published_edition.document_id LIMIT 1)
      AS address ON true
    WHERE document_id = ANY(${ids})
      AND (${at}::timestamptz IS NULL OR (published_at <= ${at}::timestamptz AND (superseded_at IS NULL OR superseded_at > ${at}::timestamptz)))`;
  return z.array(editionRow).parse(rows);
}

function noteFrom({
  number,
  state,
  nature,
  publicNote,
  severity,
  publishedAt,
  supersededAt,
}: EditionRow): EditionNote {
  return { number, state, nature, publicNote, severity, publishedAt, supersededAt };
}

function figureFrom(row: EditionRow, known: ReadonlyMap<string, EditionRow>): PublishedFigure {
  const content = figureContent.parse(row.content);
  const source = known.get(content.sourceId);
  if (!source)
    throw new Error(`${row.documentId} rests on ${content.sourceId}, which was not published then`);
  const { title, publisher, published } = sourceContent.parse(source.content);
  return {
    ...content,
    id: row.documentId,
    slug: row.slug,
    edition: row.number,
    publishedAt: row.firstPublishedAt,
    changedAt: row.publishedAt,
    amountYuan: amountYuan(content),
    source: { slug: source.slug, title, publisher, publishedOn: published.on },
    park: subjectOf(content.scope.parkId, known),
    event: subjectOf(content.scope.eventId, known),
  };
}

/** A park or an event by the name it had. */
function subjectOf(id: string | null, known: ReadonlyMap<string, EditionRow>): Subject | null {
  const row = id === null ? undefined : known.get(id);
  return row ? { slug: row.slug, name: z.object({ name: text }).parse(row.content).name } : null;
}
