// Takes a document's form: saves the draft, does what a row's button says, or sends the draft to its reviewers.
// Whatever was typed is in the person's working copy before anything can go wrong.
import { randomBytes } from "node:crypto";
import { submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { dropWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { slugIssues } from "#lib/editorial/editing.ts";
import { fieldsOf } from "#lib/editorial/form.ts";
import { act, readAction } from "#lib/editorial/form-rows.ts";
import { Forbidden, Stale } from "#lib/errors.ts";
import { forms } from "#lib/forms.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { seeOther } from "../../../answers.ts";
import { saying } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";
import { documentToEdit, keep, readTaken, type Taken, takeTyped, typedFields } from "../../typed-form.ts";
import { isUnchanged } from "../../unchanged.ts";

export const POST = formRoute<Record<string, string | string[]>, { id: string }>({
  fields: typedFields,
  async work({ actor, values, params }) {
    const asked = String(values["do"] ?? "save");
    const action = readAction(asked);
    if (action) return changeRows(actor, await readTaken(actor, params.id, values), action);
    return save(actor, await takeTyped(actor, params.id, values), asked === "submit");
  },
  async late({ actor, values, params }) {
    await takeTyped(actor, params.id, values).catch(unlessForbidden);
  },
});

async function changeRows(
  actor: Actor,
  taken: Taken,
  action: NonNullable<ReturnType<typeof readAction>>,
): Promise<Response> {
  const { document, typed } = taken;
  const page = `/staff/documents/${document.id}/edit`;
  const newId = () => `${document.id.slice(0, 60)}-${randomBytes(4).toString("hex")}`;
  const acted = act(fieldsOf(forms[document.kind.kind]), typed.content, action, newId);
  await keep(actor, acted ? { ...taken, typed: { ...typed, content: acted.content } } : taken);
  return seeOther(acted ? `${page}?at=${encodeURIComponent(acted.at)}#${acted.at}` : page);
}

async function save(
  actor: Actor,
  { document, typed, beginning }: Taken,
  submits: boolean,
): Promise<Response> {
  const { id, kind, open, slug } = document;
  const page = `/staff/documents/${id}/edit`;
  // A save that changes nothing makes no revision, and takes nothing back from its reviewers.
  if (isUnchanged(document, typed)) {
    await dropWorkingCopy(actor, id);
    if (submits && open)
      return open.state === "draft" ? submit(actor, id) : seeOther(`/staff/documents/${id}`);
    return saying(page, { done: "unchanged" });
  }
  try {
    const seen = "after" in beginning ? { seen: null, after: beginning.after } : { seen: beginning };
    await saveDraft(actor, kind, { document: { id, kind: kind.kind, slug }, ...typed, ...seen });
  } catch (error) {
    if (error instanceof Stale) return seeOther(`/staff/documents/${id}/conflict`);
    if (error instanceof Forbidden) return saying(page, { done: "outside" });
    throw error;
  }
  await dropWorkingCopy(actor, id);
  return submits ? submit(actor, id) : saying(page, { done: "saved" });
}

async function submit(actor: Actor, id: string): Promise<Response> {
  const document = await documentToEdit(actor, id);
  if (!document.open) return seeOther(`/staff/documents/${id}`);
  const issues = document.open.slug === null ? [] : await slugIssues(document, document.open.slug);
  const outcome =
    issues.length > 0 ? { ok: false } : await submitForReview(actor, document.kind, document.open.token);
  return outcome.ok
    ? seeOther(`/staff/documents/${id}`)
    : saying(`/staff/documents/${id}/edit`, { done: "notSubmitted" });
}

function unlessForbidden(error: unknown): void {
  if (!(error instanceof Forbidden)) throw error;
}
