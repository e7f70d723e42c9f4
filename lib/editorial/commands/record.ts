// What everyone leaves behind who does something to a document: a line in the timeline and one in the audit trail.
import type { Prisma, Transaction } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";

export type EditionRow = Prisma.EditionGetPayload<object>;

/** `note`: the person's own words, for colleagues. */
export async function record(
  tx: Transaction,
  actor: Actor,
  verb: string,
  edition: EditionRow,
  note: string | null = null,
): Promise<void> {
  const { documentId, number, id, digest } = edition;
  await tx.timelineEntry.create({ data: { documentId, edition: number, actorId: actor.id, verb, note } });
  await writeAudit(tx, actor, { action: verb, object: `edition:${id}`, digest });
}
