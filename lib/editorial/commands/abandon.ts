// Gives a draft up for good: begun by mistake, or no longer wanted. It stays in the history; its number, and an address under
// which nothing was ever published, are free again.
import { inTransaction } from "#lib/db/client.ts";
import type { Outcome } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { Kind } from "../kind.ts";
import { abandonedSlug } from "../own-address.ts";
import { demand, type EditionToken, lockEdition } from "./lock.ts";
import { record } from "./record.ts";

/** `reason`: for colleagues. The actor's own working copy goes with the draft. */
export async function abandon(
  actor: Actor,
  kind: Kind,
  seen: EditionToken & { reason: string },
): Promise<Outcome<null>> {
  const reason = seen.reason.trim();
  if (reason === "") return { ok: false, issues: [{ field: "reason", code: "required" }] };
  return inTransaction(undefined, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    const state = demand(actor, kind, "abandon", edition);
    const abandoned = await tx.edition.update({
      where: { id: edition.id },
      data: { state, bundleId: null, moves: { increment: 1 } },
    });
    const { documentId } = edition;
    await tx.workingCopy.deleteMany({ where: { documentId, actorId: actor.id } });
    if ((await tx.edition.count({ where: { documentId, publishedAt: { not: null } } })) === 0)
      await tx.document.update({ where: { id: documentId }, data: { slug: abandonedSlug(edition.id) } });
    await record(tx, actor, "abandoned", abandoned, reason);
    return { ok: true as const, value: null };
  });
}
