// Takes a document's form: saves the draft, does what a row's button says, or sends the draft to its reviewers.
// Whatever was typed is in the person's working copy before anything can go wrong.
import { submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { dropWorkingCopy, endPresence } from "#lib/editorial/commands/working-copy.ts";
import { fieldsOf } from "#lib/editorial/form.ts";
import { act, readAction } from "#lib/editorial/form-rows.ts";
import { Forbidden, Stale } from "#lib/errors.ts";
import { forms } from "#lib/forms.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { auditRefusal } from "#lib/staff/audit-line.ts";
import { seeOther } from "../../../answers.ts";
import { documentPath } from "../../../document-at.ts";
import { saying } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";
import {
  documentToEdit,
  keep,
  readTaken,
  type Taken,
  takeTyped,
  typedFields,
  typedWords,
} from "../../typed-form.ts";
import { isUnchanged } from "../../unchanged.ts";

export const POST = formRoute<Record<string, string | string[]>, { id: string }>({
  fields: typedFields,
  words: typedWords,
  async work({ actor, values, params, request }) {
    const asked = String(values["do"] ?? "save");
    const action = readAction(asked);
    if (action) return changeRows(actor, await readTaken(actor, params.id, values), action);
    const { answer, refused } = await save(
      actor,
      await takeTyped(actor, params.id, values),
      asked === "submit",
    );
    if (refused) await auditRefusal(actor, new URL(request.url).pathname, refused);
    return answer;
  },
  async late({ actor, values, params }) {
    await takeTyped(actor, params.id, values);
  },
});

async function changeRows(
  actor: Actor,
  taken: Taken,
  action: NonNullable<ReturnType<typeof readAction>>,
): Promise<Response> {
  const { document, typed } = taken;
  const page = `${documentPath(document.id)}/edit`;
  const form = fieldsOf(forms[document.kind.kind]);
  const acted = act(form, typed.content, action, () => newRowId(document.id));
  await keep(actor, acted ? { ...taken, typed: { ...typed, content: acted.content } } : taken);
  return seeOther(acted ? `${page}?at=${encodeURIComponent(acted.at)}#${acted.at}` : page);
}

async function save(
  actor: Actor,
  { document, typed, beginning, form, hasAside }: Taken & { hasAside: boolean },
  submits: boolean,
): Promise<{ answer: Response; refused?: "conflict" | "outside" }> {
  const { id, kind, open, slug } = document;
  const path = documentPath(id);
  const page = `${path}/edit`;
  // What the same person's other window had kept is not written over: they choose.
  if (hasAside) return { answer: seeOther(`${path}/conflict`), refused: "conflict" };
  // A save that changes nothing is no save, and takes nothing back from its reviewers.
  if (isUnchanged(document, typed)) {
    await dropWorkingCopy(actor, id, form);
    if (submits && open) return { answer: open.state === "draft" ? await submit(actor, id) : seeOther(path) };
    return { answer: saying(page, { done: "unchanged" }) };
  }
  try {
    const seen = "after" in beginning ? { seen: null, after: beginning.after } : { seen: beginning };
    const from = { document: { id, kind: kind.kind, slug }, formId: form.id };
    await saveDraft(actor, kind, { ...from, ...typed, ...seen });
  } catch (error) {
    if (error instanceof Stale) return { answer: seeOther(`${path}/conflict`), refused: "conflict" };
    if (error instanceof Forbidden) return { answer: saying(page, { done: "outside" }), refused: "outside" };
    throw error;
  }
  await dropWorkingCopy(actor, id, form);
  return { answer: submits ? await submit(actor, id) : saying(page, { done: "saved" }) };
}

async function submit(actor: Actor, id: string): Promise<Response> {
  const document = await documentToEdit(actor, id);
  const path = documentPath(id);
  if (!document.open) return seeOther(path);
  const outcome = await submitForReview(actor, document.kind, document.open.token);
  if (!outcome.ok) return saying(`${path}/edit#problems`, { done: "notSubmitted" });
  await endPresence(actor, id);
  return saying(path, { done: "submitted" });
}

/** Never used twice: rows of all documents share their names. */
function newRowId(documentId: string): string {
  return `${documentId.slice(0, 60).replace(/-+$/, "")}-${crypto.randomUUID().slice(0, 8)}`;
}
