// Published editions as they stood at a moment. Frozen pages and `?as-of=` are drawn from here and from nothing that
// came later; each noun turns an edition's content into the same value that its live reader gives.
import { z } from "zod";
import { publicDb, type Sql, sql } from "#lib/db/client.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import { type Day, isDay } from "#lib/values/day.ts";
import type { Moment } from "#lib/values/moment.ts";
import { asMoment } from "./as-moment.ts";
import type { Changing } from "./explanation.ts";
import { type DocumentKind, documentKinds } from "./kind.ts";
import { mostListed } from "./most-listed.ts";
import { withNames } from "./named-then.ts";
import { type Nature, natures, type Severity, severities } from "./nature.ts";
import { nameIn } from "./published.ts";
import type { Published } from "./stamps.ts";

/** What readers are told of an edition. */
export type EditionNote = {
  number: number;
  state: "published" | "superseded" | "withdrawn";
  nature: Nature;
  publicNote: Text | null;
  severity: Severity | null;
  publishedAt: Date;
  supersededAt: Date | null;
};

/** An edition with what it changed. */
export type ToldEdition = EditionNote & Changing;

/** Another document that came onto a page, changed or was withdrawn after what is shown. */
export type LaterChange = {
  kind: DocumentKind;
  id: string;
  name: Text;
  note: ToldEdition;
  /** Whether the edition itself came after; if not, it stood there and was withdrawn. */
  isLater: boolean;
  /** Why it was withdrawn; null where it was not. */
  withdrawnBecause: Text | null;
};

const editionRow = z.object({
  documentId: z.string(),
  kind: z.enum(documentKinds),
  /** The document's address now: a link on a frozen page leads to where the document is. */
  slug: z.string(),
  firstPublishedAt: z.date(),
  content: z.unknown(),
  number: z.number(),
  state: z.enum(["published", "superseded", "withdrawn"]),
  nature: z.enum(natures),
  publicNote: text.nullable(),
  severity: z.enum(severities).nullable(),
  publishedAt: z.date(),
  /** Editions of one bundle share it, and no others. */
  publishedExactly: z.string(),
  supersededAt: z.date().nullable(),
  withdrawnBecause: text.nullable(),
});
export type EditionRow = z.infer<typeof editionRow>;

/** `before`: the content of the edition before this one; null for the first. */
const changingRow = editionRow.extend({ before: z.unknown() });
export type ChangingRow = z.infer<typeof changingRow>;

/** The published editions for which the condition holds, by document and number. `edition` and `address` name its tables. */
export async function editionsWhere(condition: Sql): Promise<EditionRow[]> {
  return z.array(editionRow).parse(await select(sql`content`, condition));
}

/** The same, each with the content of the one before it. */
export async function changesWhere(condition: Sql): Promise<ChangingRow[]> {
  const before = sql`(SELECT earlier.content FROM published_edition AS earlier
    WHERE earlier.document_id = edition.document_id AND earlier.number < edition.number
    ORDER BY earlier.number DESC LIMIT 1)`;
  return z.array(changingRow).parse(await select(sql`content, ${before} AS before`, condition));
}

async function select(contents: Sql, condition: Sql): Promise<unknown> {
  return publicDb().$queryRaw`
    SELECT edition.document_id AS "documentId", address.kind, address.current_slug AS slug, ${contents}, number, state, nature,
      severity, public_note AS "publicNote", published_at AS "publishedAt",
      ${asMoment(sql`published_at`)} AS "publishedExactly", superseded_at AS "supersededAt",
      CASE WHEN state = 'withdrawn' THEN (SELECT reason FROM published_withdrawal WHERE edition_id = edition.id) END
        AS "withdrawnBecause",
      (SELECT min(earlier.published_at) FROM published_edition AS earlier WHERE earlier.document_id = edition.document_id)
        AS "firstPublishedAt"
    FROM published_edition AS edition
    JOIN LATERAL (SELECT kind, current_slug FROM published_address WHERE published_address.document_id = edition.document_id LIMIT 1)
      AS address ON true
    WHERE ${condition}
    ORDER BY edition.document_id, number`;
}

/** What was live at the moment. */
export function liveAt(moment: Moment): Sql {
  return sql`(published_at <= ${moment}::timestamptz AND (superseded_at IS NULL OR superseded_at > ${moment}::timestamptz))`;
}

/** Every published edition of the documents. */
export async function editionsOf(ids: readonly string[]): Promise<ChangingRow[]> {
  return ids.length === 0 ? [] : changesWhere(sql`edition.document_id = ANY(${[...ids]})`);
}

/** The documents as they were live at the moment; those that were not are left out. */
export async function editionsAt(ids: readonly string[], moment: Moment): Promise<EditionRow[]> {
  if (ids.length === 0) return [];
  return editionsWhere(sql`edition.document_id = ANY(${[...ids]}) AND ${liveAt(moment)}`);
}

/** Every published edition of the document that has, or once had, the slug. */
export async function editionsBySlug(kind: EditionRow["kind"], slug: string): Promise<ChangingRow[]> {
  return changesWhere(isAt(kind, slug));
}

function isAt(kind: EditionRow["kind"], slug: string): Sql {
  return sql`edition.document_id = (
    SELECT document_id FROM published_address WHERE kind = ${kind}::document_kind AND slug = ${slug} LIMIT 1)`;
}

/** The edition of that number, among all of the document that has, or once had, the slug; null where there was none. */
export async function findEdition(
  kind: EditionRow["kind"],
  slug: string,
  number: number,
): Promise<{ row: ChangingRow; rows: ChangingRow[] } | null> {
  const rows = await editionsBySlug(kind, slug);
  const row = rows.find((each) => each.number === number);
  return row ? { row, rows } : null;
}

/** Every published edition of the document as readers are told of it, newest first; none where there is no such document. */
export async function listEditions(kind: EditionRow["kind"], slug: string): Promise<ToldEdition[]> {
  return notesFrom(await editionsBySlug(kind, slug));
}

/** The newest of them, as many as a page lists. */
export async function newestEditions(kind: EditionRow["kind"], slug: string): Promise<ToldEdition[]> {
  const rows = await changesWhere(sql`${isAt(kind, slug)} AND number > (
    SELECT max(number) FROM published_edition AS newest WHERE newest.document_id = edition.document_id) - ${mostListed}::int`);
  return notesFrom(rows);
}

/** When the portal published for the first time; null where it never has. */
export async function firstPublication(): Promise<Date | null> {
  const rows = await publicDb().$queryRaw`SELECT min(published_at) AS first FROM published_edition`;
  return z.array(z.object({ first: z.date().nullable() })).parse(rows)[0]?.first ?? null;
}

/** Editions by document: at one moment each document has one at most. */
export type Known = ReadonlyMap<string, EditionRow>;

export function byDocument(rows: readonly EditionRow[]): Known {
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Newest first, each with what it changed. */
export async function notesFrom(rows: readonly ChangingRow[]): Promise<ToldEdition[]> {
  return (await toldFrom(rows)).sort((one, other) => other.number - one.number);
}

export async function toldFrom(rows: readonly ChangingRow[]): Promise<ToldEdition[]> {
  return withNames(
    rows.map(({ kind, content, before, publishedExactly, ...row }) => ({
      ...noteFrom(row),
      ...{ kind, content, before, publishedExactly },
    })),
  );
}

/** Editions of what else a page shows, as changes since the moment. `told`: what readers are told of each, in the same order. */
export function asLaterChanges(
  rows: readonly EditionRow[],
  told: readonly ToldEdition[],
  moment: Moment,
): LaterChange[] {
  return told.flatMap((note, index) => {
    const row = rows[index];
    if (!row) return [];
    const { kind, documentId, content, publishedExactly, withdrawnBecause } = row;
    const isLater = publishedExactly > moment;
    return [{ kind, id: documentId, name: nameIn(content), note, isLater, withdrawnBecause }];
  });
}

export function noteFrom(row: EditionNote): EditionNote {
  const { number, state, nature, publicNote, severity, publishedAt, supersededAt } = row;
  return { number, state, nature, publicNote, severity, publishedAt, supersededAt };
}

/** The stamps that the document's live row had. */
export function stampsThen(row: EditionRow, confirmedOn: string | null): Published {
  return {
    id: row.documentId,
    slug: row.slug,
    edition: row.number,
    publishedAt: row.firstPublishedAt,
    changedAt: row.publishedAt,
    confirmedOn: confirmedOn === null ? null : asDay(confirmedOn),
  };
}

function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}
