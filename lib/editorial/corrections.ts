// What was corrected, revised and withdrawn of what is published, for the list of corrections, the feeds and open data.
import { z } from "zod";
import { publicDb, type Sql, sql } from "#lib/db/client.ts";
import type { Window } from "#lib/db/window.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import { asMoment } from "./as-moment.ts";
import type { Names } from "./explanation.ts";
import { type DocumentKind, documentKinds } from "./kind.ts";
import { withNames } from "./named-then.ts";
import { type LaterNature, laterNatures, type Nature, natures, type Severity, severities } from "./nature.ts";
import { nameIn } from "./published.ts";

/** What an edition changed in a published document. Nothing can take such an entry back. */
export type Change = {
  kind: DocumentKind;
  documentId: string;
  slug: string;
  number: number;
  nature: LaterNature;
  severity: Severity | null;
  publicNote: Text | null;
  publishedAt: Date;
  /** The document's name, or a source's title, as this edition has it. */
  name: Text;
  /** The whole document in this edition, and in the one before. */
  content: unknown;
  before: unknown;
  /** What the documents were called then that only one of the two names. */
  names: Names;
};

/** An edition as news: the first one too. */
export type Publication = Omit<Change, "nature"> & { nature: Nature };

/** Every edition after the first, of one document or of all, newest first. */
export async function listChanges(documentId: string | null = null): Promise<Change[]> {
  const found = await editionsWhere(
    sql`number > 1 AND (${documentId}::text IS NULL OR document_id = ${documentId})`,
  );
  return found.flatMap(({ nature, ...row }) => (nature === "first" ? [] : [{ ...row, nature }]));
}

/** The editions of these documents published last, newest first. */
export async function latestPublications(
  documentIds: readonly string[],
  limit: number,
): Promise<Publication[]> {
  return editionsWhere(sql`document_id = ANY(${documentIds})`, limit);
}

const publication = z.object({
  kind: z.enum(documentKinds),
  documentId: z.string(),
  slug: z.string(),
  number: z.number(),
  nature: z.enum(natures),
  severity: z.enum(severities).nullable(),
  publicNote: text.nullable(),
  publishedAt: z.date(),
  publishedExactly: z.string(),
  content: z.unknown(),
  before: z.unknown(),
});

async function editionsWhere(wanted: Sql, limit: number | null = null): Promise<Publication[]> {
  const rows = await publicDb().$queryRaw`
    WITH numbered AS (
      SELECT *, lag(content) OVER (PARTITION BY document_id ORDER BY number) AS before FROM published_edition)
    SELECT address.kind, document_id AS "documentId", address.current_slug AS slug, number, nature, severity,
      public_note AS "publicNote", published_at AS "publishedAt", ${asMoment(sql`published_at`)} AS "publishedExactly", content, before
    FROM numbered JOIN LATERAL (
      SELECT kind, current_slug FROM published_address WHERE published_address.document_id = numbered.document_id LIMIT 1
    ) AS address ON true
    WHERE ${wanted} ORDER BY published_at DESC, document_id, number DESC LIMIT ${limit}`;
  const found = await withNames(z.array(publication).parse(rows));
  return found.map((row) => ({ ...row, name: nameIn(row.content) }));
}

/** A published document that was taken off the pages, with what its readers are told. Its editions keep their addresses. */
export type Withdrawal = {
  kind: DocumentKind;
  documentId: string;
  slug: string;
  /** The edition that was the last. */
  number: number;
  name: Text;
  reason: Text;
  at: Date;
};

/** As PostgreSQL gives it, with the content of the last edition. */
export const withdrawalRow = z
  .object({
    kind: z.enum(documentKinds),
    documentId: z.string(),
    slug: z.string(),
    number: z.number(),
    content: z.unknown(),
    reason: text,
    at: z.date(),
  })
  .transform(({ content, ...row }): Withdrawal => ({ ...row, name: nameIn(content) }));

/** Every withdrawal there was, newest first; also of what has come back since. */
export async function listWithdrawals(): Promise<Withdrawal[]> {
  const rows = await publicDb().$queryRaw`
    SELECT DISTINCT address.kind, document_id AS "documentId", address.current_slug AS slug, number, content, reason, at
    FROM published_withdrawal JOIN published_edition AS edition USING (document_id, number)
    JOIN published_address AS address USING (document_id)
    ORDER BY at DESC, document_id`;
  return z.array(withdrawalRow).parse(rows);
}

/** Of one document, of one kind of documents, of one nature. */
export type EntryFilter = {
  document?: string;
  kind?: DocumentKind;
  nature?: LaterNature | "withdrawal";
};

/** What stands in the list of corrections: a change, or that a document was withdrawn. */
export type Entry = Change | Withdrawal;

/**
 * A part of all changes and withdrawals, by document and number. `after` names the last one before it: sf-012-v2, or
 * sf-012-v2-withdrawn, which follows the edition that it ended.
 */
export async function entriesAfter(
  { after, take }: Pick<Window, "after"> & { take: number | null },
  filter: EntryFilter = {},
): Promise<Entry[]> {
  const { document = null, kind = null, nature = null } = filter;
  const [, lastDocument = "", number = "0", withdrawn] = /^(.*)-v(\d+)(-withdrawn)?$/.exec(after ?? "") ?? [];
  const lastNumber = Number(number);
  const isAfter = sql`(edition.document_id, edition.number) > (${lastDocument}, ${lastNumber})`;
  const isWanted = sql`(${document}::text IS NULL OR edition.document_id = ${document})
    AND (${kind}::document_kind IS NULL OR address.kind = ${kind}::document_kind)`;
  const withAddress = sql`JOIN LATERAL (SELECT kind, current_slug FROM published_address
    WHERE published_address.document_id = edition.document_id LIMIT 1) AS address ON true`;
  const rows = await publicDb().$queryRaw`
    (SELECT address.kind, edition.document_id AS "documentId", address.current_slug AS slug, edition.number, 0 AS place,
      edition.nature::text AS nature, edition.severity::text AS severity, edition.public_note AS note,
      edition.published_at AS "publishedAt", ${asMoment(sql`edition.published_at`)} AS "publishedExactly", edition.content, (SELECT before.content FROM published_edition AS before
        WHERE before.document_id = edition.document_id AND before.number < edition.number
        ORDER BY before.number DESC LIMIT 1) AS before
    FROM published_edition AS edition ${withAddress}
    WHERE edition.number > 1 AND ${isAfter} AND ${isWanted}
      AND (${nature}::text IS NULL OR edition.nature::text = ${nature})
    ORDER BY edition.document_id, edition.number LIMIT ${take})
    UNION ALL
    (SELECT address.kind, edition.document_id, address.current_slug, edition.number, 1,
      'withdrawal', NULL, withdrawal.reason, withdrawal.at, ${asMoment(sql`withdrawal.at`)}, edition.content, NULL
    FROM published_withdrawal AS withdrawal JOIN published_edition AS edition USING (document_id, number) ${withAddress}
    WHERE (${isAfter} OR (${withdrawn === undefined} AND edition.document_id = ${lastDocument} AND edition.number = ${lastNumber}))
      AND ${isWanted} AND (${nature}::text IS NULL OR ${nature} = 'withdrawal')
    ORDER BY edition.document_id, edition.number LIMIT ${take})
    ORDER BY "documentId", number, place LIMIT ${take}`;
  const found = await withNames(z.array(entryRow).parse(rows));
  return found.map(entryFrom);
}

/** Every change and every withdrawal there was. */
export async function listEntries(): Promise<Entry[]> {
  return entriesAfter({ after: null, take: null });
}

const entryRow = z.object({
  kind: z.enum(documentKinds),
  documentId: z.string(),
  slug: z.string(),
  number: z.number(),
  nature: z.enum([...laterNatures, "withdrawal"]),
  severity: z.enum(severities).nullable(),
  note: text.nullable(),
  publishedAt: z.date(),
  publishedExactly: z.string(),
  content: z.unknown(),
  before: z.unknown(),
});

function entryFrom({
  note,
  ...entry
}: Omit<z.infer<typeof entryRow>, "publishedExactly"> & { names: Names }): Entry {
  const { kind, documentId, slug, number, nature, publishedAt } = entry;
  const name = nameIn(entry.content);
  if (nature === "withdrawal")
    return { kind, documentId, slug, number, name, at: publishedAt, reason: text.parse(note) };
  return { ...entry, nature, name, publicNote: note };
}
