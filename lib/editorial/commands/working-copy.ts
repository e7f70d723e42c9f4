// A person's own working copy of a document: what they are typing, kept as typed before anyone else sees it.
import { z } from "zod";
import { type Prisma, staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { Kind } from "../kind.ts";
import { demandPermission } from "./lock.ts";

/** A text as typed; what it lacks is said when it is submitted. */
export const typedText = z.object({
  zh: z.string(),
  en: z.string().optional(),
  hant: z.string().optional(),
});
export type TypedText = z.infer<typeof typedText>;

/** What a form holds: the content as typed, and what is said of the change. */
export const typed = z.object({
  content: z.unknown(),
  slug: z.string().optional(),
  nature: z.enum(["first", "revision", "correction", "new_period"]).optional(),
  publicNote: typedText.optional(),
  severity: z.enum(["changes_conclusion", "keeps_conclusion"]).optional(),
});
export type Typed = z.infer<typeof typed>;

/** What the person had before them when they began: an open edition's save, or the number of the latest edition. */
export type Beginning = { editionId: string; revision: number } | { after: number };

/** Keeps what was typed. Asks only whether the person may work on this document; refuses nothing else. */
export async function keepWorkingCopy(
  actor: Actor,
  kind: Kind,
  document: { id: string; content: unknown; isFirst: boolean },
  draft: Typed,
  beginning: Beginning,
): Promise<void> {
  demandPermission(actor, "save", document.isFirst ? 1 : 2, kind.parksOf(document.id, document.content));
  const began =
    "after" in beginning
      ? { editionId: null, base: beginning.after }
      : { editionId: beginning.editionId, base: beginning.revision };
  const kept = { draft: draft as Prisma.InputJsonValue, ...began };
  const key = { actorId: actor.id, documentId: document.id };
  await staffDb().workingCopy.upsert({
    where: { actorId_documentId: key },
    create: { ...key, ...kept },
    update: kept,
  });
}

/** Lets a working copy go: it was saved for the others, or the person gave it up. */
export async function dropWorkingCopy(actor: Actor, documentId: string): Promise<void> {
  await staffDb().workingCopy.deleteMany({ where: { actorId: actor.id, documentId } });
}

/** Shows the others that this person has the document open. */
export async function showPresence(actor: Actor, documentId: string): Promise<void> {
  await staffDb().$executeRaw`
    INSERT INTO visit (document_id, actor_id, name, seen_at) VALUES (${documentId}, ${actor.id}, ${actor.name}, now())
    ON CONFLICT (document_id, actor_id) DO UPDATE SET name = excluded.name, seen_at = now()`;
}
