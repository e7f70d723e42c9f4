// What waits for a person at the desk, and what happened lately: only of documents that they may know.
import { staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { signoffLevels } from "#lib/staff/permissions.ts";
import { type DeskDocument, documentFrom, latestFirst, may } from "./drafts.ts";
import type { KindOf } from "./kind.ts";

export type Returned = { document: DeskDocument; reason: string | null; by: string; at: Date };
export type Inbox = {
  /** Drafts that the actor wrote in, and has not submitted. */
  drafts: DeskDocument[];
  /** What the actor typed and has not saved for the others. */
  copies: { document: DeskDocument; savedAt: Date }[];
  /** Drafts of the actor's that a reviewer gave back. */
  returned: Returned[];
  /** What the actor is the next to sign off. */
  toReview: DeskDocument[];
  /** Signed off by everyone, and for the actor to publish; what is to be published at a time is not among it. */
  toPublish: DeskDocument[];
};

export async function inboxOf(actor: Actor, kindOf: KindOf): Promise<Inbox> {
  const [documents, copied, written, orders] = await Promise.all([
    listOpen(actor, kindOf),
    staffDb().workingCopy.findMany({
      where: { actorId: actor.id },
      include: { document: { include: latestFirst } },
      orderBy: { savedAt: "desc" },
    }),
    staffDb().save.findMany({
      where: { actorId: actor.id, edition: { publishedAt: null, abandonedAt: null } },
      distinct: ["editionId"],
      select: { editionId: true },
    }),
    staffDb().schedule.findMany({ where: { failedAt: null }, select: { bundleId: true } }),
  ]);
  const wrote = new Set(written.map(({ editionId }) => editionId));
  const isMine = ({ open }: DeskDocument) => open !== null && wrote.has(open.token.editionId);
  const ordered = new Set(orders.map(({ bundleId }) => bundleId));
  const drafts = documents.filter((each) => each.open?.state === "draft" && isMine(each));
  const returned = await returnedOf(drafts);
  const given = new Set(returned.map(({ document }) => document.id));
  return {
    drafts: drafts.filter(({ id }) => !given.has(id)),
    copies: copied
      .map(({ document, savedAt }) => ({ document: documentFrom(kindOf, document), savedAt }))
      .filter(({ document }) => may(actor, "read", document)),
    returned,
    toReview: documents.filter((each) => isNextFor(actor, each) && !isMine(each)),
    toPublish: documents.filter(
      (each) =>
        each.open?.state === "approved" &&
        may(actor, "publish", each) &&
        !ordered.has(each.open.bundleId ?? ""),
    ),
  };
}

/** Every document that somebody is working on, as far as the actor may know of it. */
export async function listOpen(actor: Actor, kindOf: KindOf): Promise<DeskDocument[]> {
  const rows = await staffDb().document.findMany({
    where: { editions: { some: { publishedAt: null, abandonedAt: null } } },
    include: latestFirst,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => documentFrom(kindOf, row)).filter((each) => may(actor, "read", each));
}

/** Whether the next sign-off of the document is at the actor's level, and not theirs already at another. */
export function isNextFor(actor: Actor, document: DeskDocument): boolean {
  const { open } = document;
  if (open?.state !== "in_review" || !may(actor, "sign_off", document)) return false;
  return (
    signoffLevels[actor.role] === open.signoffs.length + 1 &&
    !open.signoffs.some(({ actorId }) => actorId === actor.id)
  );
}

/** By whom and why the draft came back to its author; null where it did not, or was submitted again. */
export async function whyReturned(document: DeskDocument): Promise<Returned | null> {
  if (document.open?.state !== "draft") return null;
  return (await returnedOf([document]))[0] ?? null;
}

/** Those of which the last thing that reviewers and authors did with each other is that it was given back. */
async function returnedOf(drafts: readonly DeskDocument[]): Promise<Returned[]> {
  const entries = await staffDb().timelineEntry.findMany({
    where: {
      documentId: { in: drafts.map(({ id }) => id) },
      verb: { in: ["submitted", "returned", "abandoned"] },
    },
    orderBy: { at: "desc" },
  });
  return drafts.flatMap((document) => {
    const last = entries.find(
      ({ documentId, edition }) => documentId === document.id && edition === document.open?.number,
    );
    return last?.verb === "returned" ? [{ document, reason: last.note, by: last.actorId, at: last.at }] : [];
  });
}

/** Documents that were published within two weeks, newest first. */
export async function publishedLately(actor: Actor, kindOf: KindOf, limit: number): Promise<DeskDocument[]> {
  const rows = await staffDb().$queryRaw<{ id: string }[]>`
    SELECT document_id AS id FROM edition WHERE published_at > now() - interval '14 days'
    GROUP BY document_id ORDER BY max(published_at) DESC, document_id LIMIT 200`;
  const ids = rows.map(({ id }) => id);
  const documents = await staffDb().document.findMany({ where: { id: { in: ids } }, include: latestFirst });
  return documents
    .map((row) => documentFrom(kindOf, row))
    .filter((each) => may(actor, "read", each))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .slice(0, limit);
}
