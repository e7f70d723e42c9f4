// What a person sees who opens a document to change it: their own words where they have any, else the draft, else what is published.
import { staffDb } from "#lib/db/client.ts";
import type { Issue } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { Beginning, FormSeen, Typed } from "./commands/working-copy.ts";
import {
  type DeskDocument,
  type DeskEdition,
  findDeskEdition,
  findWorkingCopy,
  typedAt,
  typedOf,
  type WorkingCopy,
} from "./drafts.ts";
import { ownIssues } from "./own-issues.ts";

export type Opened = {
  typed: Typed;
  /** mine: the person's working copy. */
  from: "mine" | "draft" | "published" | "abandoned";
  /** When that was last written; when it was published. */
  since: Date;
  /** Who saved the draft, by account; null for everything else. */
  savedBy: string | null;
  beginning: Beginning;
  /** Someone else has saved, or the document has gone on, since the person began. */
  hasMovedOn: boolean;
  /** Another window of the same person had kept other words, and they have yet to choose. */
  hasAside: boolean;
};

export async function openForEditing(actor: Actor, document: DeskDocument): Promise<Opened> {
  const copy = await findWorkingCopy(actor, document.id);
  if (copy) {
    const beginning = beginningOf(copy);
    const hasMovedOn = await movedOn(actor, document, beginning);
    const { savedAt: since, aside } = copy;
    const hasAside = aside.length > 0;
    return { typed: copy.typed, from: "mine", since, savedBy: null, beginning, hasMovedOn, hasAside };
  }
  const { open, published, abandoned } = document;
  const edition = open ?? published ?? abandoned;
  if (!edition) throw new Error(`${document.id} has no edition at all`);
  const saved = open && (await lastSave(open));
  return {
    typed: shownOf(edition),
    from: open ? "draft" : published ? "published" : "abandoned",
    since: saved?.at ?? edition.publishedAt ?? edition.abandonedAt ?? edition.createdAt,
    savedBy: saved?.by ?? null,
    beginning: presentOf(document),
    hasMovedOn: false,
    hasAside: false,
  };
}

/** The present state of a document, as whoever begins now has it before them. */
export function presentOf({ open, published }: DeskDocument): Beginning {
  return open ? open.token : { after: published?.number ?? 0 };
}

function beginningOf({ editionId, base }: WorkingCopy): Beginning {
  return editionId === null ? { after: base } : { editionId, moves: base };
}

/** What is said of a change belongs to the edition that is open, not to the one before it. */
function shownOf(edition: DeskEdition): Typed {
  return edition.publishedAt === null ? typedOf(edition) : { content: edition.content };
}

/** By the rule of saving: what the person saved themselves in between is not in their way. */
async function movedOn(actor: Actor, { open, published }: DeskDocument, began: Beginning): Promise<boolean> {
  if (!open) return !("after" in began) || began.after !== (published?.number ?? 0);
  if ("after" in began ? began.after !== open.number - 1 : began.editionId !== open.token.editionId)
    return true;
  const seen = "after" in began ? 0 : began.moves;
  if (seen === open.token.moves) return false;
  const others = await staffDb().save.count({
    where: { editionId: open.token.editionId, number: { gt: seen }, actorId: { not: actor.id } },
  });
  return others > 0 || open.state !== "draft";
}

/** Whether another window of the same person has written this copy, or let it go, since a form of theirs was drawn. */
export function isFromElsewhere(copy: WorkingCopy | null, { id, kept }: FormSeen): boolean {
  // An answer that never arrived leaves the form with an old stamp: what it wrote itself is not elsewhere.
  if (copy && id !== null && copy.formId === id) return false;
  return stampOf(copy) !== kept;
}

/** By which a form knows the copy that it was drawn from; "" where there was none. */
export function stampOf(copy: Pick<WorkingCopy, "savedAt"> | null): string {
  return String(copy?.savedAt.getTime() ?? "");
}

/**
 * Whether the person has saved the document themselves since a form of theirs was drawn: in another window, or just now.
 * `copy`: the one that the form was drawn from, or has written; what was saved before it is not news to the form.
 */
export async function hasSavedSince(
  actor: Actor,
  { open }: DeskDocument,
  began: Beginning,
  copy: Pick<WorkingCopy, "savedAt"> | null,
): Promise<boolean> {
  if (!open) return false;
  const number = { gt: "after" in began ? 0 : began.moves };
  const since = copy ? { savedAt: { gt: copy.savedAt } } : {};
  const where = { editionId: open.token.editionId, number, actorId: actor.id, ...since };
  return (await staffDb().save.count({ where })) > 0;
}

export type Versions = {
  base: Typed;
  mine: Typed;
  theirs: Typed;
  /** Who made the present version, by account, and when; null for what the installer published. */
  saved: { by: string; at: Date } | null;
  /** `theirs` are the same person's own, kept from another window. */
  ofWindows: boolean;
  /** The draft that the person was writing was abandoned, and nobody has begun another. */
  ofAbandoned: boolean;
};

/**
 * The three versions that meet when a working copy has fallen behind, or when two windows of one person differ: those
 * first. Null where the person has no working copy.
 */
export async function versionsOf(actor: Actor, document: DeskDocument): Promise<Versions | null> {
  const copy = await findWorkingCopy(actor, document.id);
  const edition = document.open ?? document.published ?? document.abandoned;
  if (!copy || !edition) return null;
  const base = (await typedAt(document.id, copy)) ?? { content: null };
  const began = copy.editionId === null ? null : await findDeskEdition(document.id, copy.editionId);
  const ofAbandoned = document.open === null && began?.state === "abandoned";
  const mine = copy.typed;
  const aside = copy.aside.at(-1);
  if (aside) return { base, mine, theirs: aside, saved: null, ofWindows: true, ofAbandoned };
  const saved = await lastSave(edition);
  return { base, mine, theirs: shownOf(edition), saved, ofWindows: false, ofAbandoned };
}

async function lastSave({ token }: DeskEdition): Promise<Versions["saved"]> {
  const row = await staffDb().save.findFirst({
    where: { editionId: token.editionId },
    orderBy: { number: "desc" },
    select: { actorId: true, savedAt: true },
  });
  return row && { by: row.actorId, at: row.savedAt };
}

/** Everything that would keep what was typed from being submitted, in the order of the form. */
export async function whatIsWrongWith(
  document: DeskDocument,
  typed: Typed,
  number: number,
): Promise<Issue[]> {
  const { id, kind, slug, published } = document;
  const said = { nature: null, publicNote: null, severity: null, slug, ...typed };
  return ownIssues(kind, { ...said, id, number }, published?.content);
}
