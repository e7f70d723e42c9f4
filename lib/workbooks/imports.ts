// Workbooks that came back: read and kept for their owner, compared with what is there each time they are looked at, and
// written as drafts all together or not at all.
import { createHash } from "node:crypto";
import { inTransaction, type Prisma, staffDb, type Transaction } from "#lib/db/client.ts";
import { lockDocument } from "#lib/editorial/commands/lock.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { documentFrom, latestFirst, may, typedOf } from "#lib/editorial/drafts.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import type { Choice } from "#lib/editorial/merge.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { Forbidden } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import { canAtDesk } from "#lib/staff/permissions.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { isUuid } from "#lib/values/uuid.ts";
import type { Names } from "./cells.ts";
import { namesIn } from "./names.ts";
import { type Plan, planOf, presentOf } from "./plan.ts";
import { gridsIn } from "./reading/file.ts";
import { type ProblemCode, Unreadable } from "./reading/unreadable.ts";
import { versionsIn } from "./sent-rows.ts";
import { type SentTable, sentTable, sentTableIn } from "./sent-table.ts";
import { tables } from "./tables.ts";
import { readVersion } from "./version.ts";

/** More than anyone looks back at. */
const mostKept = 20;

export type KeptImport = {
  id: string;
  fileName: string;
  sent: SentTable;
  expiresAt: Date;
  appliedAt: Date | null;
  /** The documents that were written. */
  saved: string[];
};

/** Reads a file and keeps what it says for a day. Throws Unreadable for what is no workbook of ours. */
export async function readImport(
  actor: Actor,
  file: { name: string; bytes: Buffer },
): Promise<{ id: string }> {
  demandImporting(actor);
  const sent = await readOrRecord(actor, file.bytes);
  const digest = createHash("sha256").update(file.bytes).digest("hex");
  const fileName = file.name.replaceAll("\0", "").toWellFormed().slice(0, 200);
  return inTransaction(undefined, async (tx) => {
    await forgetOld(tx, actor);
    const kept = await tx.workbookImport.create({
      data: { actorId: actor.id, fileName, digest, sent: sent as Prisma.InputJsonValue },
      select: { id: true },
    });
    await writeAudit(tx, actor, { action: "workbook_read", object: `import:${kept.id}`, digest });
    return kept;
  });
}

async function readOrRecord(actor: Actor, bytes: Buffer): Promise<SentTable> {
  try {
    return sentTableIn(gridsIn(bytes));
  } catch (error) {
    if (error instanceof Unreadable) await recordRefusal(actor, error.code);
    throw error;
  }
}

/** A file that could not be read, or was not taken in at all. */
export async function recordRefusal(actor: Actor, code: ProblemCode): Promise<void> {
  const line = { action: "workbook_read", object: "workbook:file", result: `refused:${code}` };
  await inTransaction(undefined, (tx) => writeAudit(tx, actor, line));
}

async function forgetOld(tx: Transaction, { id: actorId }: Actor): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM workbook_import WHERE expires_at < now() OR id IN (
      SELECT id FROM workbook_import WHERE actor_id = ${actorId} ORDER BY read_at DESC OFFSET ${mostKept - 1})`;
}

/** The actor's own, newest first. */
export async function listImports(actor: Actor): Promise<Omit<KeptImport, "sent">[]> {
  return staffDb().$queryRaw`
    SELECT id::text, file_name AS "fileName", expires_at AS "expiresAt", applied_at AS "appliedAt", saved
    FROM workbook_import WHERE actor_id = ${actor.id} AND expires_at > now() ORDER BY read_at DESC`;
}

/** Null where there is none, it is another's, or its day is over. */
export async function findImport(
  actor: Actor,
  id: string,
  db: Transaction = staffDb(),
): Promise<KeptImport | null> {
  if (!isUuid(id)) return null;
  // Whoever writes it waits for whoever is writing it.
  const [row] = await db.$queryRaw<KeptImport[]>`
    SELECT id::text, file_name AS "fileName", sent, expires_at AS "expiresAt", applied_at AS "appliedAt", saved
    FROM workbook_import WHERE id::text = ${id} AND actor_id = ${actor.id} AND expires_at > now() FOR UPDATE`;
  return row ? { ...row, sent: sentTable.parse(row.sent) } : null;
}

/** What it would change now. */
export function planFor(
  actor: Actor,
  kindOf: KindOf,
  { id, sent }: KeptImport,
  referable: Names["referable"],
  dataSet?: DataSet,
): Promise<Plan> {
  return plan(staffDb(), actor, kindOf, { id, sent, names: namesIn(referable, dataSet) });
}

export type Applied = "applied" | "again" | "moved" | "unchosen";

/**
 * Writes it as drafts, if it would change just what the person saw (`digest`); `chosen` by document and path, such as
 * p-1:name.zh. Sent twice, it is written once.
 */
export async function applyImport(
  actor: Actor,
  kindOf: KindOf,
  { id, digest, chosen }: { id: string; digest: string; chosen: ReadonlyMap<string, Choice> },
  dataSet?: DataSet,
): Promise<Applied> {
  demandImporting(actor);
  const names = namesIn(await listReferable(actor, kindOf), dataSet);
  return inTransaction(undefined, async (tx) => {
    const kept = await findImport(actor, id, tx);
    if (!kept) throw new Forbidden(`no import ${id}`);
    if (kept.appliedAt) return "again";
    await lockAll(tx, kept.sent);
    const planned = await plan(tx, actor, kindOf, { id, sent: kept.sent, names });
    if (planned.digest !== digest || planned.problems.length > 0) return "moved";
    if (planned.documents.some((each) => !isChosen(each, chosen))) return "unchosen";
    const saved: string[] = [];
    for (const each of planned.documents)
      if (await save(tx, actor, each, chosen)) saved.push(each.document.id);
    await tx.$executeRaw`
      UPDATE workbook_import SET applied_at = now(), saved = ${saved} WHERE id::text = ${id}`;
    await writeAudit(tx, actor, { action: "workbook_applied", object: `import:${id}`, digest });
    return "applied";
  });
}

/** Throws Forbidden where the actor may not. */
export function demandImporting(actor: Actor): void {
  if (!canAtDesk(actor, "import")) throw new Forbidden(`${actor.role} may not bring workbooks in`);
}

/** In one order, so that two imports wait for each other, never crosswise. */
async function lockAll(tx: Transaction, { rows }: SentTable): Promise<void> {
  const ids = new Set(rows.map(({ cells }) => cells["document"]?.text.trim() ?? ""));
  for (const each of [...ids].sort()) await lockDocument(tx, each);
}

type Planned = Plan["documents"][number];

export function choiceKey(document: string, path: string): string {
  return `${document}:${path}`;
}

function isChosen({ document, places }: Planned, chosen: ReadonlyMap<string, Choice>): boolean {
  return places.every(({ by, path }) => by !== "both" || chosen.has(choiceKey(document.id, path)));
}

/** Nothing where the choices leave the document as it is. */
async function save(
  tx: Transaction,
  actor: Actor,
  { document, places, result }: Planned,
  chosen: ReadonlyMap<string, Choice>,
): Promise<boolean> {
  const choices = places.flatMap(({ by, path }) => {
    const choice = chosen.get(choiceKey(document.id, path));
    return by === "both" && choice ? [[path, choice] as const] : [];
  });
  const content = result(new Map(choices));
  if (contentDigest(content) === contentDigest(presentOf(document).content)) return false;
  const { id, kind, slug, open, published } = document;
  await saveDraft(
    actor,
    kind,
    {
      ...(open ? typedOf(open) : {}),
      document: { id, kind: kind.kind, slug },
      content,
      seen: open?.token ?? null,
      after: published?.number ?? 0,
    },
    tx,
  );
  return true;
}

async function plan(
  db: Transaction,
  actor: Actor,
  kindOf: KindOf,
  { id, sent, names }: { id: string; sent: SentTable; names: Names },
): Promise<Plan> {
  const { kind } = tables[sent.table];
  const named = new Set(sent.rows.map(({ cells }) => cells["document"]?.text.trim() ?? ""));
  const rows = await db.document.findMany({ where: { kind, id: { in: [...named] } }, include: latestFirst });
  const documents = rows
    .map((row) => documentFrom(kindOf, row))
    .filter((document) => !document.abandoned && may(actor, "save", document));
  const copies = await db.workingCopy.findMany({
    where: { actorId: actor.id, documentId: { in: documents.map((each) => each.id) } },
    select: { documentId: true },
  });
  const byId = new Map(documents.map((document) => [document.id, document]));
  return planOf(sent, {
    actor,
    names,
    documents: byId,
    bases: await basesOf(
      db,
      versionsIn(sent).filter(({ document }) => byId.has(document)),
    ),
    ownWords: new Set(copies.map(({ documentId }) => documentId)),
    newId: (document, row) =>
      `${document.slice(0, 60).replace(/-+$/, "")}-${contentDigest([id, row]).slice(0, 8)}`,
  });
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
