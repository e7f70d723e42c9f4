// Bundles that staff put together before publication: an event with its projects and its figures is one piece of news.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can } from "#lib/staff/permissions.ts";
import type { Kind } from "../kind.ts";
import { demandPermission, type EditionToken, lockEdition } from "./lock.ts";
import { record } from "./record.ts";

/** Makes an empty bundle. Whoever may write may begin one. */
export async function openBundle(actor: Actor, title: Text, within?: Transaction): Promise<{ id: string }> {
  return inTransaction(within, async (tx) => {
    if (!["editor", "final_reviewer"].includes(actor.role))
      throw new Forbidden(`${actor.role} may not open a bundle`);
    return tx.bundle.create({ data: { title }, select: { id: true } });
  });
}

/** Puts an open edition into a bundle, or with null takes it out of the one that it is in. */
export async function putIntoBundle(
  actor: Actor,
  kind: Kind,
  seen: EditionToken,
  bundleId: string | null,
  within?: Transaction,
): Promise<void> {
  await inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, kind, seen);
    const parks = kind.parksOf(edition.documentId, edition.content);
    const concern = { isFirst: edition.number === 1, parks };
    if (!can(actor, "schedule", concern)) demandPermission(actor, "save", edition.number, parks);
    if (edition.publishedAt !== null) throw new StateError("a published edition stays in its bundle");
    const moved = await tx.edition.update({ where: { id: edition.id }, data: { bundleId } });
    await record(tx, actor, bundleId ? "put_into_bundle" : "taken_out_of_bundle", moved);
  });
}
