// Workbooks that came back: read, kept for their owner, and compared with what is there each time they are looked at.
import { createHash } from "node:crypto";
import { inTransaction, type Prisma, staffDb, type Transaction } from "#lib/db/client.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import { Forbidden } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import { canAtDesk } from "#lib/staff/permissions.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { isUuid } from "#lib/values/uuid.ts";
import type { Names } from "./cells.ts";
import { circumstancesOf } from "./circumstances.ts";
import { namesIn } from "./names.ts";
import { type Plan, planOf } from "./plan.ts";
import { gridsIn } from "./reading/file.ts";
import { type ProblemCode, Unreadable } from "./reading/unreadable.ts";
import { type SentTable, sentTable, sentTableIn } from "./sent-table.ts";

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
export async function planFor(
  actor: Actor,
  kindOf: KindOf,
  { id, sent }: KeptImport,
  referable: Names["referable"],
  dataSet?: DataSet,
): Promise<Plan> {
  const names = namesIn(referable, dataSet);
  return planOf(sent, await circumstancesOf(staffDb(), actor, kindOf, { id, sent, names }));
}

/** Throws Forbidden where the actor may not. */
export function demandImporting(actor: Actor): void {
  if (!canAtDesk(actor, "import")) throw new Forbidden(`${actor.role} may not bring workbooks in`);
}
