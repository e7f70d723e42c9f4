// What everyone leaves behind who does something to a document: a line in the timeline and one in the audit trail.
import type { Prisma, Transaction } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";

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
  const { id: actorId, role, address } = actor;
  const trail = { actorId, role, address, action: verb, object: `edition:${id}`, digest, result: "done" };
  // The trigger fills in the chain.
  await tx.auditEvent.create({ data: { ...trail, previous: "", hash: "" } });
}
