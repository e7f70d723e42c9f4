// Keeps what a person typed as a document's open edition, whatever it is. Every save stays readable.
import { inTransaction, type Prisma, type Transaction } from "#lib/db/client.ts";
import { jsonOrNull } from "#lib/db/json.ts";
import { Stale, StateError } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { contentDigest } from "../digest.ts";
import { aliveFirst } from "../drafts.ts";
import type { DocumentKind, Kind } from "../kind.ts";
import type { Nature, Severity } from "../nature.ts";
import { isTaken } from "../own-address.ts";
import { demandMove, demandPermission, type EditionToken, lockDocument } from "./lock.ts";
import { isSaved, withOwnSaves } from "./own-saves.ts";
import { type EditionRow, record } from "./record.ts";
import type { TypedText } from "./working-copy.ts";

export type Draft = {
  document: { id: string; kind: DocumentKind; slug: string };
  content: unknown;
  /** The open edition as the person saw it; null where none was open. */
  seen: EditionToken | null;
  /** Where none was open: the number of the latest edition that the person saw, 0 for a new document. */
  after?: number;
  nature?: Nature;
  publicNote?: TypedText;
  severity?: Severity;
  /** The address that it is to have; the document's own where it is left out. */
  slug?: string;
  /** The form that is sent, by the id that was drawn with it. */
  formId?: string | null;
};

/**
 * Keeps the content as a draft, whatever it is; *submit* and *publish* judge it. Throws Stale on a stale token. What the same
 * person has saved since, from another window, stays wherever this form changed nothing.
 */
export async function saveDraft(
  actor: Actor,
  kind: Kind,
  draft: Draft,
  within?: Transaction,
): Promise<EditionToken> {
  return inTransaction(within, async (tx) => {
    const { document } = draft;
    await tx.document.createMany({ data: [document], skipDuplicates: true });
    if (!(await lockDocument(tx, document.id)))
      throw new StateError(`the address ${document.slug} is another document's`);
    const last = await tx.edition.findFirst({ where: { documentId: document.id }, orderBy: aliveFirst });
    const latest = last?.state === "abandoned" ? null : last;
    const open = latest && latest.publishedAt === null ? latest : null;
    const number = open?.number ?? (latest?.number ?? 0) + 1;
    const demandScope = (content: unknown) =>
      demandPermission(actor, "save", number, kind.parksOf(document.id, content));
    // Of the parks that it was about as well: nobody takes a document of another park over by renaming the park.
    if (last) demandScope(last.content);
    demandScope(draft.content);
    demandMove(open?.state ?? "draft", "save");
    if (!(await isCurrent(tx, actor, draft, open, latest)))
      throw new Stale("someone else has saved this document meanwhile");

    if (last && !latest) await takeAddress(tx, document);
    const whole = open ? await withOwnSaves(tx, draft, open) : draft;
    if (open && whole !== draft && isSaved(whole, open)) return { editionId: open.id, moves: open.moves };
    demandScope(whole.content);
    const saved = await write(tx, actor, open, { ...whole, number });
    await record(tx, actor, "saved", saved);
    return { editionId: saved.id, moves: saved.moves };
  });
}

/**
 * Whether the person saw the present state. Saves of their own that came in between do not count: someone who goes back
 * in the browser, presses twice or has two windows is not in their own way.
 */
async function isCurrent(
  tx: Transaction,
  actor: Actor,
  { seen, after }: Draft,
  open: EditionRow | null,
  latest: EditionRow | null,
): Promise<boolean> {
  if (!open) return seen === null && (after ?? latest?.number ?? 0) === (latest?.number ?? 0);
  if (seen ? seen.editionId !== open.id : (after ?? open.number - 1) !== open.number - 1) return false;
  if (seen?.moves === open.moves) return true;
  const others = await tx.save.count({
    where: { editionId: open.id, number: { gt: seen?.moves ?? 0 }, actorId: { not: actor.id } },
  });
  // A sign-off or a return counts up as well, without a save: then the state has moved on.
  return others === 0 && open.state === "draft";
}

/** A document of which all drafts were abandoned is begun anew: under its first address, unless another has it by now. */
async function takeAddress(tx: Transaction, { id, kind }: Draft["document"]): Promise<void> {
  if (!(await isTaken({ id, kind, slug: id }, tx)))
    await tx.document.update({ where: { id }, data: { slug: id } });
}

async function write(
  tx: Transaction,
  actor: Actor,
  open: EditionRow | null,
  draft: Draft & { number: number },
): Promise<EditionRow> {
  const said = {
    content: draft.content as Prisma.InputJsonValue,
    // What a later edition is, someone says; nothing is taken for said.
    nature: draft.number === 1 ? "first" : draft.nature === "first" ? null : (draft.nature ?? null),
    publicNote: jsonOrNull(draft.publicNote ?? null),
    severity: draft.severity ?? null,
    slug: draft.slug ?? null,
  } as const;
  const fields = { ...said, digest: contentDigest(draft.content) };
  if (open) await tx.signoff.deleteMany({ where: { editionId: open.id } });
  const saved = open
    ? await tx.edition.update({
        where: { id: open.id },
        data: { ...fields, state: "draft", moves: { increment: 1 } },
      })
    : await tx.edition.create({ data: { ...fields, documentId: draft.document.id, number: draft.number } });
  await tx.save.create({
    data: {
      ...said,
      editionId: saved.id,
      number: saved.moves,
      actorId: actor.id,
      formId: draft.formId ?? null,
    },
  });
  return saved;
}
