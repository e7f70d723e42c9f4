// Publishes approved editions together, all or none, and tells every edge to drop what it keeps.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { type Outcome, Stale, StateError } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import { putSearchEntry } from "#lib/search/entries.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { requiredSignoffs } from "#lib/staff/permissions.ts";
import { type DocumentKind, documentKinds, type Kind } from "../kind.ts";
import { isTaken } from "../own-address.ts";
import { demand, type EditionToken, lockDocumentsOf, lockEdition } from "./lock.ts";
import { beginPublishing, endPublishing } from "./publication-turn.ts";
import { type EditionRow, record } from "./record.ts";
import { orIssues, Refused, whereAllIsThere } from "./refused.ts";
import { whatIsWrong } from "./what-is-wrong.ts";

type BundleToPublish = {
  title: Text;
  editions: readonly { kind: Kind; seen: EditionToken }[];
  /** A bundle that staff have put together; left out, one is made. */
  id?: string;
};

export async function publish(
  actor: Actor,
  bundle: BundleToPublish,
  within?: Transaction,
): Promise<Outcome<{ bundleId: string }>> {
  if (bundle.editions.length === 0) throw new StateError("a bundle holds at least one edition");
  const work = async (tx: Transaction) => {
    await lockDocumentsOf(
      tx,
      bundle.editions.map(({ seen }) => seen.editionId),
    );
    // Only then: an order that is carried out holds its documents already when it comes to wait for its turn.
    await beginPublishing(tx);
    const bundleId = bundle.id ?? (await tx.bundle.create({ data: { title: bundle.title } })).id;
    if (bundle.id) await demandWhole(tx, bundle.id, bundle.editions);
    for (const { kind, seen } of inOrder(bundle.editions)) await publishOne(tx, actor, kind, seen, bundleId);
    // Documents of one bundle may refer to one another; those references are looked at when all are there.
    await whereAllIsThere("bundle", () => tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`);
    await tx.$executeRaw`DELETE FROM schedule WHERE bundle_id = ${bundleId}::uuid`;
    await tx.$executeRaw`UPDATE bundle SET published_at = now() WHERE id = ${bundleId}::uuid`;
    await endPublishing(tx, bundleId);
    return { ok: true as const, value: { bundleId } };
  };
  return orIssues(within, () => inTransaction(within, work));
}

/** A bundle is published as its page showed it: nothing has been put in or taken out meanwhile. */
async function demandWhole(
  tx: Transaction,
  bundleId: string,
  editions: BundleToPublish["editions"],
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM bundle WHERE id = ${bundleId}::uuid FOR UPDATE`;
  const held = await tx.edition.findMany({ where: { bundleId }, select: { id: true } });
  const seen = new Set(editions.map(({ seen: { editionId } }) => editionId));
  if (held.length !== seen.size || held.some(({ id }) => !seen.has(id)))
    throw new Stale("the bundle holds something else by now");
}

/** What others refer to comes first. */
export function inOrder<E extends { kind: Kind }>(editions: readonly E[]): E[] {
  const place = ({ kind }: E) => documentKinds.indexOf(kind.kind);
  return [...editions].sort((one, other) => place(one) - place(other));
}

async function publishOne(
  tx: Transaction,
  actor: Actor,
  kind: Kind,
  seen: EditionToken,
  bundleId: string,
): Promise<void> {
  const edition = await lockEdition(tx, kind, seen);
  demand(actor, kind, "publish", edition);
  if (edition.bundleId !== null && edition.bundleId !== bundleId)
    throw new StateError("what is in a bundle is published with it");
  const { documentId } = edition;
  const issues = await whatIsWrong(tx, kind, edition);
  if (issues.length > 0)
    throw new Refused(issues.map((issue) => ({ ...issue, field: `${documentId}.${issue.field}` })));
  const document = await tx.document.findUniqueOrThrow({ where: { id: documentId } });
  const slug = edition.slug ?? document.slug;
  await demandOwnAddress(tx, documentId, kind.kind, slug);
  await demandSignoffs(tx, actor, edition);

  await tx.edition.updateMany({ where: { documentId, state: "published" }, data: { state: "superseded" } });
  const published = await tx.edition.update({
    where: { id: edition.id },
    // Where nothing changed that readers quote, nobody need say more than why.
    data: { state: "published", bundleId, nature: edition.nature ?? "revision" },
  });
  await tx.document.update({ where: { id: documentId }, data: { slug } });
  await whereAllIsThere(documentId, async () =>
    kind.put(tx, { id: documentId, slug }, edition.content, {
      edition: edition.number,
      publishedAt: await firstPublishedAt(tx, documentId),
      changedAt: timeOf(published),
    }),
  );
  await putSearchEntry(tx, documentId, edition.content);
  await tx.workingCopy.deleteMany({ where: { documentId, actorId: actor.id } });
  await record(tx, actor, "published", published);
}

async function firstPublishedAt(tx: Transaction, documentId: string): Promise<Date> {
  const first = await tx.edition.findFirstOrThrow({
    where: { documentId, publishedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { publishedAt: true },
  });
  return timeOf(first);
}

function timeOf({ publishedAt }: Pick<EditionRow, "publishedAt">): Date {
  if (!publishedAt) throw new Error("the database sets the time of publication");
  return publishedAt;
}

/** An address that leads, or once led, to another document cannot be taken. */
export async function demandOwnAddress(
  tx: Transaction,
  id: string,
  kind: DocumentKind,
  slug: string,
): Promise<void> {
  if (await isTaken({ id, kind, slug }, tx))
    throw new Refused([{ field: `${id}.slug`, code: "address_taken" }]);
}

async function demandSignoffs(tx: Transaction, actor: Actor, edition: EditionRow): Promise<void> {
  if (actor.role === "installer") return;
  const signed = await tx.signoff.count({ where: { editionId: edition.id, digest: edition.digest } });
  if (signed < requiredSignoffs) throw new StateError(`${signed} of ${requiredSignoffs} sign-offs`);
}
