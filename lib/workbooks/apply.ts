// A workbook that was read, written as drafts: what changes documents and what begins them, all together or not at all.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { lockDocuments } from "#lib/editorial/commands/lock.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { type DeskDocument, typedOf } from "#lib/editorial/drafts.ts";
import type { Kind, KindOf } from "#lib/editorial/kind.ts";
import type { Choice } from "#lib/editorial/merge.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { documentId } from "#lib/sources/evidence.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import type { Begun } from "./begun.ts";
import { circumstancesOf } from "./circumstances.ts";
import { demandImporting, findImport } from "./imports.ts";
import { listedDocument, listKey, listsFor, withListed } from "./listing.ts";
import { namesIn } from "./names.ts";
import { type Plan, planOf, presentOf } from "./plan.ts";
import { textIn } from "./sent-rows.ts";
import type { SentTable } from "./sent-table.ts";

export type Applied = "applied" | "again" | "moved" | "unchosen" | "unlisted";

export type Asked = {
  id: string;
  digest: string;
  chosen: ReadonlyMap<string, Choice>;
  /** The key of the list onto which those go that are begun; none where it is left out. */
  list?: string | null;
};

/**
 * Writes it as drafts, if it would change just what the person saw (`digest`); `chosen` by document and path, such as
 * p-1:name.zh. Sent twice, it is written once.
 */
export async function applyImport(
  actor: Actor,
  kindOf: KindOf,
  { id, digest, chosen, list = null }: Asked,
  dataSet?: DataSet,
): Promise<Applied> {
  demandImporting(actor);
  if (list !== null && !documentId.safeParse(listedDocument(list)).success) return "unlisted";
  const names = namesIn(await listReferable(actor, kindOf), dataSet);
  try {
    return await inTransaction(undefined, async (tx) => {
      const kept = await findImport(actor, id, tx);
      if (!kept) throw new Forbidden(`no import ${id}`);
      if (kept.appliedAt) return "again";
      await lockAll(tx, kept.sent, list === null ? [] : [listedDocument(list)]);
      const planned = planOf(kept.sent, await circumstancesOf(tx, actor, kindOf, { ...kept, names }));
      if (planned.digest !== digest || planned.problems.length > 0) return "moved";
      if (planned.documents.some((each) => !isChosen(each, chosen))) return "unchosen";
      const lists = list === null ? [] : await listsFor(actor, kindOf, planned.table, tx);
      const listing = lists.find((each) => listKey(each) === list);
      if (list !== null && !listing) return "unlisted";
      const saved: string[] = [];
      for (const each of planned.documents)
        if (await save(tx, actor, each, chosen)) saved.push(each.document.id);
      const begun = planned.begun.map((each) => each.id);
      for (const each of planned.begun) await begin(tx, actor, kindOf(planned.table.kind), each);
      saved.push(...begun);
      if (listing && begun.length > 0) {
        await saveContent(tx, actor, listing, withListed(planned.table, presentOf(listing).content, begun));
        saved.push(listing.id);
      }
      await tx.$executeRaw`
        UPDATE workbook_import SET applied_at = now(), saved = ${saved} WHERE id::text = ${id}`;
      await writeAudit(tx, actor, { action: "workbook_applied", object: `import:${id}`, digest });
      return "applied";
    });
  } catch (error) {
    // In this moment someone began a document with an id that was free.
    if (error instanceof Stale || error instanceof StateError) return "moved";
    throw error;
  }
}

/** Imports that write take turns: what one begins, the next finds there. */
async function lockAll(tx: Transaction, { rows }: SentTable, others: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('portal.workbook_import'))::text`;
  await lockDocuments(tx, [...rows.map((row) => textIn(row, "document")), ...others]);
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
  await saveContent(tx, actor, document, content);
  return true;
}

async function saveContent(
  tx: Transaction,
  actor: Actor,
  { id, kind, slug, open, published }: DeskDocument,
  content: unknown,
): Promise<void> {
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
}

/** As the desk's form of a new document does; what it lacks is said when it is submitted. */
async function begin(tx: Transaction, actor: Actor, kind: Kind, { id, content }: Begun): Promise<void> {
  const document = { id, kind: kind.kind, slug: id };
  await saveDraft(actor, kind, { document, content, seen: null, after: 0 }, tx);
}
