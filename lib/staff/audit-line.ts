// The one way to write a line of the audit trail. The database numbers, times and chains it.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import type { Actor } from "./actor.ts";

export type AuditLine = {
  /** The verb: published, signed_in, account_created … */
  action: string;
  /** What it was done to: edition:…, account:… */
  object: string;
  /** The content digest at that moment, where there is content. */
  digest?: string | null;
  /** done, or refused with its reason's code. */
  result?: string;
};

/** An actor, or whoever stands at the door and is none yet. */
export type Doer = Pick<Actor, "id" | "address"> & { role: string };

export async function writeAudit(tx: Transaction, doer: Doer, line: AuditLine): Promise<void> {
  const { id: actorId, role, address } = doer;
  const { action, object, digest = null, result = "done" } = line;
  const trail = { actorId, role, address, action, object, digest, result };
  // The trigger fills in the chain.
  await tx.auditEvent.create({ data: { ...trail, previous: "", hash: "" } });
}

/** Why someone was not given what they asked for: the answer's status, or what stood in the way. */
export type RefusalReason =
  | number
  | "session_ended"
  | "conflict"
  | "outside"
  | "moved"
  | "unchosen"
  | "unlisted";

/** What someone asked for at an address and was not given. Nothing of what they sent stands in it. */
export async function auditRefusal(doer: Doer, path: string, why: RefusalReason): Promise<void> {
  const line = { action: "asked", object: `address:${path.slice(0, 200)}`, result: `refused:${why}` };
  await inTransaction(undefined, (tx) => writeAudit(tx, doer, line));
}
