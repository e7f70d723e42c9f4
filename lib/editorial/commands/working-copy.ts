// A person's own working copy of a document: what they are typing, kept as typed before anyone else sees it.
import { z } from "zod";
import { inTransaction, staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { Kind } from "../kind.ts";
import { natures, severities } from "../nature.ts";
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
  nature: z.enum(natures).optional(),
  publicNote: typedText.optional(),
  severity: z.enum(severities).optional(),
});
export type Typed = z.infer<typeof typed>;

/** What the person had before them when they began: an open edition after so many moves, or the number of the latest edition. */
export type Beginning = { editionId: string; moves: number } | { after: number };

/** Which of a person's windows sent something: the form's id, and the stamp of the working copy that it was drawn from. */
export type FormSeen = { id: string | null; kept: string };

/**
 * Keeps what was typed. Asks only whether the person may work on this document; refuses nothing else. What another window
 * of the same person had kept, and `form` has not seen, is set aside. Gives whether anything waits there for a choice.
 */
export async function keepWorkingCopy(
  actor: Actor,
  kind: Kind,
  document: { id: string; content: unknown; isFirst: boolean },
  draft: Typed,
  beginning: Beginning,
  form?: FormSeen,
): Promise<{ hasAside: boolean }> {
  demandPermission(actor, "save", document.isFirst ? 1 : 2, kind.parksOf(document.id, document.content));
  const began =
    "after" in beginning
      ? { editionId: null, base: beginning.after }
      : { editionId: beginning.editionId, base: beginning.moves };
  const { id = null, kept = null } = form ?? {};
  // In one statement: of two windows that send at once, neither misses the other.
  const [row] = await staffDb().$queryRaw<{ hasAside: boolean }[]>`
    INSERT INTO working_copy AS copy (actor_id, document_id, draft, edition_id, base, form_id)
    VALUES (${actor.id}, ${document.id}, ${JSON.stringify(draft)}::jsonb, ${began.editionId}::uuid, ${began.base}, ${id})
    ON CONFLICT (actor_id, document_id) DO UPDATE SET
      draft = excluded.draft, edition_id = excluded.edition_id, base = excluded.base, form_id = excluded.form_id,
      aside = CASE
        WHEN ${kept}::text <> floor(extract(epoch FROM copy.saved_at) * 1000)::text
          AND (copy.form_id IS NULL OR copy.form_id IS DISTINCT FROM excluded.form_id)
          AND copy.draft <> excluded.draft
        THEN copy.aside || jsonb_build_array(copy.draft) ELSE copy.aside END
    RETURNING aside <> '[]' AS "hasAside"`;
  return { hasAside: row?.hasAside ?? false };
}

/** Puts what the person chose in the place of their copy and of what was set aside last; the rest of that waits on. */
export async function keepChosen(
  actor: Actor,
  kind: Kind,
  document: { id: string; content: unknown; isFirst: boolean },
  chosen: Typed,
): Promise<void> {
  demandPermission(actor, "save", document.isFirst ? 1 : 2, kind.parksOf(document.id, document.content));
  await staffDb().$executeRaw`
    UPDATE working_copy SET draft = ${JSON.stringify(chosen)}::jsonb, form_id = NULL, aside = aside - (-1)
    WHERE actor_id = ${actor.id} AND document_id = ${document.id}`;
}

/** Lets the words go that this form sent: they were saved for the others. What another window keeps meanwhile stays. */
export async function dropWorkingCopy(actor: Actor, documentId: string, form: FormSeen): Promise<void> {
  const formId = { formId: form.id };
  await staffDb().workingCopy.deleteMany({
    where: { actorId: actor.id, documentId, ...formId, aside: { equals: [] } },
  });
}

/** Lets a working copy go, because the person gave it up; what was set aside last takes its place. */
export async function giveUpWorkingCopy(actor: Actor, documentId: string): Promise<void> {
  await inTransaction(undefined, async (tx) => {
    await tx.$executeRaw`
      DELETE FROM working_copy WHERE actor_id = ${actor.id} AND document_id = ${documentId} AND aside = '[]'`;
    await tx.$executeRaw`
      UPDATE working_copy SET draft = aside -> -1, aside = aside - (-1), form_id = NULL
      WHERE actor_id = ${actor.id} AND document_id = ${documentId}`;
  });
}

/** Shows the others that this person does not have the document open any more. */
export async function endPresence(actor: Actor, documentId: string): Promise<void> {
  await staffDb().visit.deleteMany({ where: { documentId, actorId: actor.id } });
}

/** Shows the others that this person has the document open. Who left without a word is forgotten after a day. */
export async function showPresence(actor: Actor, documentId: string): Promise<void> {
  await staffDb().$executeRaw`
    INSERT INTO visit (document_id, actor_id, name, seen_at) VALUES (${documentId}, ${actor.id}, ${actor.name}, now())
    ON CONFLICT (document_id, actor_id) DO UPDATE SET name = excluded.name, seen_at = now()`;
  await staffDb().$executeRaw`DELETE FROM visit WHERE seen_at < now() - interval '1 day'`;
}
