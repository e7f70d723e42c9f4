// What there is in the database that a sheet is compared with.
import type { Transaction } from "#lib/db/client.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { type DeskDocument, documentFrom, latestFirst, may } from "#lib/editorial/drafts.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import { takenOf } from "#lib/editorial/own-address.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { idOf, nameSent } from "./begun.ts";
import type { Names } from "./cells.ts";
import type { Circumstances } from "./plan.ts";
import { rowsToBegin, textIn, versionsIn } from "./sent-rows.ts";
import type { SentRow, SentTable } from "./sent-table.ts";
import { type Table, tables } from "./tables.ts";
import { readVersion } from "./version.ts";

/** `id`: the import's; of it, and of the row, new ids are made. */
export async function circumstancesOf(
  db: Transaction,
  actor: Actor,
  kindOf: KindOf,
  { id, sent, names }: { id: string; sent: SentTable; names: Names },
): Promise<Circumstances> {
  const table = tables[sent.table];
  const named = [...new Set(sent.rows.map((row) => textIn(row, "document")))];
  const there = await documentsWith(db, kindOf, named);
  const documents = there.filter(
    (each) => each.kind.kind === table.kind && !each.abandoned && may(actor, "save", each),
  );
  const copies = await db.workingCopy.findMany({
    where: { actorId: actor.id, documentId: { in: documents.map((each) => each.id) } },
    select: { documentId: true },
  });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const newId = (document: string, row: number) =>
    `${document.slice(0, 60).replace(/-+$/, "")}-${contentDigest([id, row]).slice(0, 8)}`;
  const beginning = rowsToBegin(sent, byId);
  return {
    actor,
    kind: kindOf(table.kind),
    names,
    documents: byId,
    bases: await basesOf(
      db,
      versionsIn(sent).filter(({ document }) => byId.has(document)),
    ),
    ownWords: new Set(copies.map(({ documentId }) => documentId)),
    taken: await idsTaken(db, actor, kindOf, table, beginning, newId),
    namesakes: await namesakesOf(db, actor, kindOf, table, beginning),
    newId,
  };
}

async function documentsWith(
  db: Transaction,
  kindOf: KindOf,
  ids: readonly string[],
): Promise<DeskDocument[]> {
  if (ids.length === 0) return [];
  const rows = await db.document.findMany({ where: { id: { in: [...ids] } }, include: latestFirst });
  return rows.map((row) => documentFrom(kindOf, row));
}

/** A document of which all drafts were abandoned may be begun anew under its id, as in the desk's form. */
async function idsTaken(
  db: Transaction,
  actor: Actor,
  kindOf: KindOf,
  table: Table,
  beginning: readonly SentRow[],
  newId: Circumstances["newId"],
): Promise<Set<string>> {
  const { kind } = table;
  const there = await documentsWith(
    db,
    kindOf,
    beginning.map((row) => idOf(row, table, newId)),
  );
  const isFree = (each: DeskDocument) =>
    each.abandoned && each.kind.kind === kind && may(actor, "save", each);
  const written = beginning.map((row) => textIn(row, "document")).filter((id) => id !== "");
  return new Set([
    ...there.filter((each) => !isFree(each)).map(({ id }) => id),
    ...(await takenOf(kind, new Map(written.map((id) => [id, id])), db)),
  ]);
}

async function namesakesOf(
  db: Transaction,
  actor: Actor,
  kindOf: KindOf,
  { kind }: Table,
  beginning: readonly SentRow[],
): Promise<DeskDocument[]> {
  const names = beginning.map(nameSent).filter((name) => name !== "");
  if (names.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT document.id FROM document JOIN edition ON edition.document_id = document.id
    WHERE document.kind::text = ${kind} AND edition.abandoned_at IS NULL
      AND lower(regexp_replace(normalize(edition.content->'name'->>'zh', NFKC), '[[:space:]]', '', 'g')) = ANY(${names}::text[])
    ORDER BY document.id`;
  const found = await documentsWith(
    db,
    kindOf,
    rows.map(({ id }) => id),
  );
  return found.filter((each) => may(actor, "read", each));
}

/** The content of each version: of an edition that was published, or of a draft's last save until then. */
async function basesOf(
  db: Transaction,
  wanted: readonly { document: string; version: string }[],
): Promise<Map<string, unknown>> {
  const versions = wanted.map(({ version }) => readVersion(version));
  const documents = wanted.map(({ document }) => document);
  const numbers = versions.map((each) => each?.edition ?? 0);
  const saves = versions.map((each) => each?.save ?? 0);
  const rows = await db.$queryRaw<{ place: number; content: unknown }[]>`
    SELECT wanted.place::int AS place, CASE
      WHEN wanted.save > 0 THEN (
        SELECT content FROM revision WHERE edition_id = edition.id AND number <= wanted.save
        ORDER BY number DESC LIMIT 1)
      WHEN edition.published_at IS NOT NULL THEN edition.content END AS content
    FROM unnest(${documents}::text[], ${numbers}::int[], ${saves}::int[])
      WITH ORDINALITY AS wanted (document_id, number, save, place)
    JOIN edition ON edition.document_id = wanted.document_id AND edition.number = wanted.number
      AND edition.abandoned_at IS NULL`;
  return new Map(
    rows
      .filter(({ content }) => content !== null)
      .map(({ place, content }) => {
        const named = wanted[place - 1];
        return [`${named?.document} ${named?.version}`, content] as const;
      }),
  );
}
