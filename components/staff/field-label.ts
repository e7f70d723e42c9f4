// What a field of a document is called, by its place in the content, and what it holds as people read it.
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { type DocumentForm, fieldsOf } from "#lib/editorial/form.ts";
import { changeFields } from "#lib/editorial/form-change.ts";
import { fieldName, valueText } from "#lib/editorial/form-names.ts";
import { forms } from "#lib/forms.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

/** A document, as far as its fields' names depend on it. */
export type Subject = { kind: DocumentForm["kind"]; content: unknown };

export function subjectOf({ kind, open, published, abandoned }: DeskDocument): Subject {
  return { kind: kind.kind, content: (open ?? published ?? abandoned)?.content };
}

/** Where it has no label, its place. */
export function fieldLabel(words: StaffWords, path: string, { kind, content }: Subject): string {
  return path === "" ? words.document.whole : fieldName(words, fieldsIn(kind), path, content);
}

/** Options by their names. What a row is known by says nothing to people, but that the row is there. */
export function fieldValue(words: StaffWords, path: string, value: string, { kind }: Subject): string {
  if (path.endsWith(`.${value}.id`)) return words.document.rowIsThere;
  return valueText(words, fieldsIn(kind), path, value, {});
}

function fieldsIn(kind: Subject["kind"]) {
  return [...fieldsOf(forms[kind]), ...changeFields(2)];
}
