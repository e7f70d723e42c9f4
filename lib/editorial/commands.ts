// What people do with editions. Knows no noun: each hands in its Kind. Every command takes its actor first, keeps all
// or nothing, and leaves a line in the timeline and in the audit trail. Times are the database's own.
import { inTransaction, type Prisma, type Transaction } from "#lib/db/client.ts";
import { Forbidden, type Issue, StateError } from "#lib/errors.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { can, requiredSignoffs, signoffLevels } from "#lib/staff/permissions.ts";
import { contentDigest } from "./digest.ts";
import type { DocumentKind, Kind } from "./kind.ts";
import { after, type EditionState, type EditionVerb } from "./states.ts";

export type Outcome<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };
export type EditionToken = { editionId: string; revision: number };

export type Draft = {
  document: { id: string; kind: DocumentKind; slug: string };
  content: unknown;
  /** The edition and revision that the person saw; null for a document's next edition. */
  seen: EditionToken | null;
  nature?: "first" | "revision" | "correction" | "new_period";
  publicNote?: Text;
  severity?: "changes_conclusion" | "keeps_conclusion";
};

/** Keeps the content as a draft, whatever it is; *submit* and *publish* judge it. Throws StateError on a stale token. */
export async function saveDraft(actor: Actor, draft: Draft, within?: Transaction): Promise<EditionToken> {
  return inTransaction(within, async (tx) => {
    const { document } = draft;
    await tx.document.createMany({ data: [document], skipDuplicates: true });
    if (!(await lockDocument(tx, document.id)))
      throw new StateError(`the address ${document.slug} is another document's`);
    const latest = await tx.edition.findFirst({
      where: { documentId: document.id },
      orderBy: { number: "desc" },
    });
    const open = latest && latest.publishedAt === null ? latest : null;
    if (
      (open?.id ?? null) !== (draft.seen?.editionId ?? null) ||
      (open?.revision ?? 0) !== (draft.seen?.revision ?? 0)
    ) {
      throw new StateError("someone else has saved this document meanwhile");
    }
    const number = open?.number ?? (latest?.number ?? 0) + 1;
    demand(actor, "save", open?.state ?? "draft", number);

    const fields = {
      content: draft.content as Prisma.InputJsonValue,
      digest: contentDigest(draft.content),
      nature: draft.nature ?? (number === 1 ? "first" : "revision"),
      publicNote: draft.publicNote ?? undefined,
      severity: draft.severity ?? null,
    } as const;
    if (open) await tx.signoff.deleteMany({ where: { editionId: open.id } });
    const saved = open
      ? await tx.edition.update({
          where: { id: open.id },
          data: { ...fields, state: "draft", revision: { increment: 1 } },
        })
      : await tx.edition.create({ data: { ...fields, documentId: document.id, number } });
    await record(tx, actor, "saved", saved);
    return { editionId: saved.id, revision: saved.revision };
  });
}

/** Sends a draft to its reviewers; refuses content that its kind's schema refuses, naming the fields. */
export async function submitForReview(
  actor: Actor,
  kind: Kind,
  seen: EditionToken,
  within?: Transaction,
): Promise<Outcome<EditionToken>> {
  return inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, seen);
    const state = demand(actor, "submit", edition.state, edition.number);
    const issues = kind.check(edition.content);
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: await move(tx, actor, edition, state, "submitted") };
  });
}

/**
 * Signs the edition off at a level, 1 to 3, as read: `digest` is what the reviewer's page showed. The last level approves it.
 * That different people sign is the database's word.
 */
export async function signOff(
  actor: Actor,
  seen: EditionToken & { digest: string; level: number; checklist: Record<string, boolean> },
  within?: Transaction,
): Promise<EditionToken> {
  return inTransaction(within, async (tx) => {
    if (signoffLevels[actor.role] !== seen.level)
      throw new Forbidden(`${actor.role} may not sign at level ${seen.level}`);
    const edition = await lockEdition(tx, seen);
    const isLast = seen.level === requiredSignoffs;
    const state = demand(actor, isLast ? "approve" : "sign_off", edition.state, edition.number);
    const done = await tx.signoff.count({ where: { editionId: edition.id } });
    if (seen.level !== done + 1) throw new StateError(`the next sign-off is level ${done + 1}`);
    await tx.signoff.create({
      data: {
        editionId: edition.id,
        level: seen.level,
        actorId: actor.id,
        digest: seen.digest,
        checklist: seen.checklist,
      },
    });
    return move(tx, actor, edition, state, "signed_off");
  });
}

/** The installer's own approval of the project's facts: it stands for no review and says so in the timeline. */
export async function approveUnreviewed(
  actor: Actor,
  seen: EditionToken,
  within?: Transaction,
): Promise<EditionToken> {
  return inTransaction(within, async (tx) => {
    const edition = await lockEdition(tx, seen);
    if (actor.role !== "installer")
      throw new Forbidden("only the installer's first editions go without review");
    return move(
      tx,
      actor,
      edition,
      demand(actor, "approve", edition.state, edition.number),
      "approved_unreviewed",
    );
  });
}

/** Publishes approved editions together, all or none, and tells every edge to drop what it keeps. */
export async function publish(
  actor: Actor,
  bundle: { title: Text; editions: readonly { kind: Kind; slug: string; seen: EditionToken }[] },
  within?: Transaction,
): Promise<Outcome<{ bundleId: string }>> {
  if (bundle.editions.length === 0) throw new StateError("a bundle holds at least one edition");
  return inTransaction(within, async (tx) => {
    await tx.$executeRaw`SELECT set_config('portal.publishing', 'on', true)`;
    const { id: bundleId } = await tx.bundle.create({ data: { title: bundle.title } });
    for (const { kind, slug, seen } of bundle.editions) {
      const edition = await lockEdition(tx, seen);
      demand(actor, "publish", edition.state, edition.number);
      const issues = kind.check(edition.content);
      if (issues.length > 0) {
        throw new Refused(
          issues.map((issue) => ({ ...issue, field: `${edition.documentId}.${issue.field}` })),
        );
      }
      if (edition.number > 1 && edition.publicNote === null) {
        throw new Refused([{ field: `${edition.documentId}.publicNote`, code: "required" }]);
      }
      await demandOwnAddress(tx, edition.documentId, kind.kind, slug);
      await demandSignoffs(tx, actor, edition);
      await publishOne(tx, actor, kind, edition, slug, bundleId);
    }
    await tx.$executeRaw`UPDATE bundle SET published_at = now() WHERE id = ${bundleId}::uuid`;
    await tx.$executeRaw`SELECT set_config('portal.publishing', 'off', true)`;
    await tx.$executeRaw`SELECT pg_notify('portal_published', ${bundleId})`;
    return { ok: true as const, value: { bundleId } };
  }).catch((error: unknown) => {
    // Thrown, so that the transaction was undone; handed back, because a person can mend it.
    if (error instanceof Refused && !within) return { ok: false as const, issues: error.issues };
    throw error;
  });
}

/** Content that can not be published, met when part of the bundle already was. */
export class Refused extends Error {
  issues: Issue[];
  constructor(issues: Issue[]) {
    super(issues.map(({ field, code }) => `${field}: ${code}`).join("; "));
    this.issues = issues;
  }
}

type EditionRow = Prisma.EditionGetPayload<object>;

async function publishOne(
  tx: Transaction,
  actor: Actor,
  kind: Kind,
  edition: EditionRow,
  slug: string,
  bundleId: string,
): Promise<void> {
  const { documentId } = edition;
  await tx.edition.updateMany({ where: { documentId, state: "published" }, data: { state: "superseded" } });
  const published = await tx.edition.update({
    where: { id: edition.id },
    data: { state: "published", bundleId },
  });
  const first = await tx.edition.findFirstOrThrow({
    where: { documentId, publishedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { publishedAt: true },
  });
  if (!first.publishedAt || !published.publishedAt)
    throw new Error("the database sets the time of publication");
  await tx.document.update({ where: { id: documentId }, data: { slug } });
  const stamps = {
    edition: edition.number,
    publishedAt: first.publishedAt,
    changedAt: published.publishedAt,
  };
  await kind.put(tx, { id: documentId, slug }, edition.content, stamps);
  await record(tx, actor, "published", published);
}

/** An address that leads, or once led, to another document can not be taken. */
async function demandOwnAddress(
  tx: Transaction,
  documentId: string,
  kind: DocumentKind,
  slug: string,
): Promise<void> {
  const others = { kind, slug };
  const now = await tx.document.count({ where: { ...others, id: { not: documentId } } });
  const once = await tx.formerSlug.count({ where: { ...others, documentId: { not: documentId } } });
  if (now + once > 0) throw new Refused([{ field: `${documentId}.slug`, code: "taken" }]);
}

async function demandSignoffs(tx: Transaction, actor: Actor, edition: EditionRow): Promise<void> {
  if (actor.role === "installer") return;
  const signed = await tx.signoff.count({ where: { editionId: edition.id, digest: edition.digest } });
  if (signed < requiredSignoffs) throw new StateError(`${signed} of ${requiredSignoffs} sign-offs`);
}

/** The state after the verb; throws where the actor may not do it, or it can not be done. */
function demand(actor: Actor, verb: EditionVerb, state: EditionState, number: number): EditionState {
  if (!can(actor, verb, { isFirst: number === 1, parks: [] }))
    throw new Forbidden(`${actor.role} may not ${verb}`);
  const next = after(state, verb);
  if (next === null) throw new StateError(`an edition that is ${state} can not be: ${verb}`);
  return next;
}

/** Whether there is such a document; it is this transaction's until its end. */
async function lockDocument(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM document WHERE id = ${id} FOR UPDATE`;
  return rows.length > 0;
}

async function lockEdition(tx: Transaction, seen: EditionToken): Promise<EditionRow> {
  const found = await tx.edition.findUniqueOrThrow({
    where: { id: seen.editionId },
    select: { documentId: true },
  });
  await lockDocument(tx, found.documentId);
  const edition = await tx.edition.findUniqueOrThrow({ where: { id: seen.editionId } });
  if (edition.revision !== seen.revision)
    throw new StateError("someone else has changed this edition meanwhile");
  return edition;
}

async function move(
  tx: Transaction,
  actor: Actor,
  edition: EditionRow,
  state: EditionState,
  verb: string,
): Promise<EditionToken> {
  const moved = await tx.edition.update({
    where: { id: edition.id },
    data: { state, revision: { increment: 1 } },
  });
  await record(tx, actor, verb, moved);
  return { editionId: moved.id, revision: moved.revision };
}

async function record(tx: Transaction, actor: Actor, verb: string, edition: EditionRow): Promise<void> {
  const { documentId, number, id, digest } = edition;
  await tx.timelineEntry.create({ data: { documentId, edition: number, actorId: actor.id, verb } });
  const { id: actorId, role, address } = actor;
  const trail = { actorId, role, address, action: verb, object: `edition:${id}`, digest, result: "done" };
  // The trigger fills in the chain.
  await tx.auditEvent.create({ data: { ...trail, previous: "", hash: "" } });
}
