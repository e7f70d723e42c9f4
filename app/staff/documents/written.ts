// What a person wrote into a document's form, each field by its name: for whoever may not keep it there any more. Told by what
// they sent and by nothing else, so that it says nothing of what is, or is not, at that address.
import { fieldLabel, fieldValue } from "#components/staff/field-label.ts";
import { leaves } from "#lib/editorial/changes.ts";
import { fieldsOf, stepsTo } from "#lib/editorial/form.ts";
import { readTyped } from "#lib/editorial/form-change.ts";
import { documentKinds } from "#lib/editorial/kind.ts";
import { forms } from "#lib/forms.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { Form } from "#lib/notes/read-form.ts";
import type { Wrote } from "#lib/staff/refusal-page.ts";

export function writtenIn(words: StaffWords, form: Form): Wrote[] {
  const sent = Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, [value].flat().map(String)]),
  );
  const kind = kindWith(Object.keys(sent));
  const { content, ...said } = readTyped(fieldsOf(forms[kind]), sent, { number: 2, ownSlug: "" });
  const about = { kind, content };
  return [...leaves(content), ...leaves(said)]
    .filter(([path]) => isNamed(kind, path) || path in said || path.startsWith("publicNote."))
    .map(([path, value]) => ({
      label: fieldLabel(words, path, about),
      text: fieldValue(words, path, value, about),
    }));
}

/** The kind whose form knows most of these names. */
function kindWith(names: readonly string[]) {
  const known = (kind: (typeof documentKinds)[number]) => names.filter((name) => isNamed(kind, name)).length;
  return documentKinds.reduce((best, kind) => (known(kind) > known(best) ? kind : best));
}

function isNamed(kind: (typeof documentKinds)[number], path: string): boolean {
  const last = path.split(".").at(-1);
  return last !== "id" && last !== "is" && stepsTo(fieldsOf(forms[kind]), path).length > 0;
}
