// Takes a published document off the pages. Its addresses stay and say why; its editions stay readable as they were.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { isDangling } from "#lib/db/sql-state.ts";
import type { Outcome } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import { removeSearchEntry } from "#lib/search/entries.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { Kind } from "../kind.ts";
import { demand, type EditionToken, lockEdition } from "./lock.ts";
import { beginPublishing, endPublishing } from "./publication-turn.ts";
import { record } from "./record.ts";
import { orIssues, Refused } from "./refused.ts";

/** `reason` is what readers are told. Refused while another published document refers to this one. */
export async function withdraw(
  actor: Actor,
  kind: Kind,
  seen: EditionToken & { reason: Text },
  within?: Transaction,
): Promise<Outcome<null>> {
  if (seen.reason.zh.trim() === "") return { ok: false, issues: [{ field: "reason", code: "required" }] };
  const work = async (tx: Transaction) => {
    const edition = await lockEdition(tx, kind, seen);
    await beginPublishing(tx);
    const state = demand(actor, kind, "withdraw", edition);
    await removeSearchEntry(tx, edition.documentId);
    await removeLive(tx, kind, edition.documentId);
    const withdrawn = await tx.edition.update({ where: { id: edition.id }, data: { state } });
    await tx.withdrawal.create({
      data: { editionId: edition.id, reason: seen.reason, actorId: actor.id },
    });
    await record(tx, actor, "withdrawn", withdrawn, seen.reason.zh);
    await endPublishing(tx, edition.id);
    return { ok: true as const, value: null };
  };
  return orIssues(within, () => inTransaction(within, work));
}

async function removeLive(tx: Transaction, kind: Kind, id: string): Promise<void> {
  try {
    await kind.remove(tx, id);
    // Some references wait for the end of the transaction; here they are to be heard at once.
    await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
  } catch (error) {
    if (isDangling(error)) throw new Refused([{ field: id, code: "in_use" }]);
    throw error;
  }
}
