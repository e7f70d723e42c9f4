// What anyone may read of publication itself: former addresses, and what was published last.
import { z } from "zod";
import { publicDb, type Sql, sql } from "#lib/db/client.ts";
import type { Window } from "#lib/db/window.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";
import { type DocumentKind, documentKinds } from "./kind.ts";
import { type LaterNature, laterNatures, type Nature, natures, type Severity, severities } from "./nature.ts";

export type Bundle = { id: string; title: Text; publishedAt: Date; count: number };

/** The bundles published last, newest first. */
export async function latestBundles(limit: number): Promise<Bundle[]> {
  const rows = await publicDb().$queryRaw`
    SELECT bundle.id, title, bundle.published_at AS "publishedAt", count(*)::int AS count
    FROM published_bundle AS bundle JOIN published_edition ON bundle_id = bundle.id
    GROUP BY bundle.id, title, bundle.published_at ORDER BY bundle.published_at DESC LIMIT ${limit}`;
  return z
    .array(z.object({ id: z.string(), title: text, publishedAt: z.date(), count: z.number() }))
    .parse(rows);
}

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
};

const named = z.union([z.object({ name: text }), z.object({ title: text })]);

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
  content: z.unknown(),
  before: z.unknown(),
});

async function editionsWhere(wanted: Sql, limit: number | null = null): Promise<Publication[]> {
  const rows = await publicDb().$queryRaw`
    WITH numbered AS (
      SELECT *, lag(content) OVER (PARTITION BY document_id ORDER BY number) AS before FROM published_edition)
    SELECT address.kind, document_id AS "documentId", address.current_slug AS slug, number, nature, severity,
      public_note AS "publicNote", published_at AS "publishedAt", content, before
    FROM numbered JOIN LATERAL (
      SELECT kind, current_slug FROM published_address WHERE published_address.document_id = numbered.document_id LIMIT 1
    ) AS address ON true
    WHERE ${wanted} ORDER BY published_at DESC, document_id, number DESC LIMIT ${limit}`;
  return z
    .array(publication)
    .parse(rows)
    .map((row) => ({ ...row, name: nameIn(row.content) }));
}

function nameIn(content: unknown): Text {
  const found = named.parse(content);
  return "name" in found ? found.name : found.title;
}

/** A published document's current address, its name, and when its content last changed. */
export type Listed = { kind: DocumentKind; slug: string; name: Text; changedAt: Date };

/** Everything that is published now, each kind in the portal's order. */
export async function listDocuments(): Promise<Listed[]> {
  const rows = await publicDb().$queryRaw`
    SELECT DISTINCT kind::text AS kind, current_slug AS slug, content, published_at AS "changedAt",
      (content->>'ordinal')::int AS ordinal
    FROM published_edition JOIN published_address USING (document_id)
    WHERE state = 'published' ORDER BY kind, ordinal, slug`;
  return z
    .array(
      z.object({ kind: z.enum(documentKinds), slug: z.string(), content: z.unknown(), changedAt: z.date() }),
    )
    .parse(rows)
    .map(({ content, ...row }) => ({ ...row, name: nameIn(content) }));
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

const withdrawalRow = z
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
      edition.published_at AS at, edition.content, (SELECT before.content FROM published_edition AS before
        WHERE before.document_id = edition.document_id AND before.number < edition.number
        ORDER BY before.number DESC LIMIT 1) AS before
    FROM published_edition AS edition ${withAddress}
    WHERE edition.number > 1 AND ${isAfter} AND ${isWanted}
      AND (${nature}::text IS NULL OR edition.nature::text = ${nature})
    ORDER BY edition.document_id, edition.number LIMIT ${take})
    UNION ALL
    (SELECT address.kind, edition.document_id, address.current_slug, edition.number, 1,
      'withdrawal', NULL, withdrawal.reason, withdrawal.at, edition.content, NULL
    FROM published_withdrawal AS withdrawal JOIN published_edition AS edition USING (document_id, number) ${withAddress}
    WHERE (${isAfter} OR (${withdrawn === undefined} AND edition.document_id = ${lastDocument} AND edition.number = ${lastNumber}))
      AND ${isWanted} AND (${nature}::text IS NULL OR ${nature} = 'withdrawal')
    ORDER BY edition.document_id, edition.number LIMIT ${take})
    ORDER BY "documentId", number, place LIMIT ${take}`;
  return z.array(entryRow).parse(rows);
}

/** Every change and every withdrawal there was. */
export async function listEntries(): Promise<Entry[]> {
  return entriesAfter({ after: null, take: null });
}

const entryRow = z
  .object({
    kind: z.enum(documentKinds),
    documentId: z.string(),
    slug: z.string(),
    number: z.number(),
    nature: z.enum([...laterNatures, "withdrawal"]),
    severity: z.enum(severities).nullable(),
    note: text.nullable(),
    at: z.date(),
    content: z.unknown(),
    before: z.unknown(),
  })
  .transform(({ nature, severity, note, at, content, before, ...row }): Entry => {
    const name = nameIn(content);
    if (nature === "withdrawal") return { ...row, name, at, reason: text.parse(note) };
    return { ...row, name, nature, severity, publicNote: note, publishedAt: at, content, before };
  });

/** What became of the document that an address names; null where it never named any. */
export type Whereabouts =
  | { is: "here" }
  | { is: "moved"; slug: string }
  | { is: "withdrawn"; withdrawal: Withdrawal }
  | null;

export async function whereaboutsOf(kind: DocumentKind, slug: string): Promise<Whereabouts> {
  const rows = await publicDb().$queryRaw`
    SELECT address.kind, address.document_id AS "documentId", current_slug AS slug, number, content, state, reason, at
    FROM published_address AS address
    JOIN LATERAL (SELECT number, content, state::text AS state FROM published_edition
      WHERE document_id = address.document_id ORDER BY number DESC LIMIT 1) AS latest ON true
    LEFT JOIN published_withdrawal AS withdrawal USING (document_id, number)
    WHERE address.kind = ${kind}::document_kind AND address.slug = ${slug} LIMIT 1`;
  const [found] = z
    .array(z.object({ slug: z.string(), state: z.string() }).and(z.record(z.string(), z.unknown())))
    .parse(rows);
  if (!found) return null;
  if (found.slug !== slug) return { is: "moved", slug: found.slug };
  return found.state === "withdrawn"
    ? { is: "withdrawn", withdrawal: withdrawalRow.parse(found) }
    : { is: "here" };
}

/** The last link of the audit trail's chain on each day before `today`, oldest first; those of a day that is over never change. */
export async function listAuditHeads(today: Day): Promise<{ day: string; id: string; hash: string }[]> {
  const rows = await publicDb().$queryRaw`
    SELECT day::text AS day, id::text AS id, hash FROM audit_head WHERE day < ${today}::date ORDER BY day`;
  return z.array(z.object({ day: z.string(), id: z.string(), hash: z.string() })).parse(rows);
}
