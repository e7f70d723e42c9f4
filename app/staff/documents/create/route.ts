// Begins a document: with its name, its id, and the park that it is about.
import { z } from "zod";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { findDocument } from "#lib/editorial/drafts.ts";
import { documentKinds } from "#lib/editorial/kind.ts";
import { Forbidden, type Issue, StateError } from "#lib/errors.ts";
import { forms } from "#lib/forms.ts";
import { kindOf } from "#lib/kinds.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { seeOther } from "../../answers.ts";
import { tryAgain } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";

const fields = z.object({
  kind: z.enum(documentKinds),
  name: z.string(),
  id: z.string(),
  park: z.string().optional(),
});
type Values = z.infer<typeof fields>;

export const POST = formRoute({
  fields,
  words: {
    page: (_, form) => `/staff/documents/new?kind=${encodeURIComponent(String(form["kind"]))}`,
    fields: ["name", "id", "park"],
  },
  async work({ actor, values, form }) {
    const id = values.id.trim();
    const again = (issues: Issue[]) =>
      tryAgain(`/staff/documents/new?kind=${values.kind}`, issues, form, "name", "id", "park");
    const issues = issuesOf({ ...values, id });
    if (issues.length > 0) return again(issues);

    // Sent twice, or by someone who went back: what has been begun is opened, and never begun again. What was abandoned may be
    // begun anew under its id.
    const there = await findDocument(actor, kindOf, id);
    const isAbandoned = there?.abandoned && there.kind.kind === values.kind;
    if (there && !isAbandoned) {
      const isTheSame = there.kind.kind === values.kind && there.open?.number === 1;
      return isTheSame ? seeOther(`/staff/documents/${id}/edit`) : again([{ field: "id", code: "id_taken" }]);
    }
    const content = forms[values.kind].begin({ id, name: values.name.trim(), parkId: values.park || null });
    try {
      const document = { id, kind: values.kind, slug: id };
      await saveDraft(actor, kindOf(values.kind), { document, content, seen: null, after: 0 });
    } catch (error) {
      if (error instanceof Forbidden) return again([{ field: "park", code: "not_yours" }]);
      if (error instanceof StateError) return again([{ field: "id", code: "id_taken" }]);
      throw error;
    }
    return seeOther(`/staff/documents/${id}/edit`);
  },
});

function issuesOf({ name, id }: Values): Issue[] {
  const issues: Issue[] = [];
  if (name.trim() === "") issues.push({ field: "name", code: "required" });
  if (id === "") issues.push({ field: "id", code: "required" });
  else if (!documentId.safeParse(id).success) issues.push({ field: "id", code: "not_an_id" });
  return issues;
}
