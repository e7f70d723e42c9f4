// The documents that a workbook would begin, with what their rows say as people read it: understood, not as typed.
import type { NamedBegun } from "#components/staff/workbook-begun.tsx";
import { fieldsOf } from "#lib/editorial/form.ts";
import { valueText } from "#lib/editorial/form-names.ts";
import type { Referable } from "#lib/editorial/referable.ts";
import { forms } from "#lib/forms.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { Plan } from "#lib/workbooks/plan.ts";
import { valueAt } from "#lib/workbooks/rows.ts";
import { headingOf } from "#lib/workbooks/tables.ts";

export function namedBegun(
  words: StaffWords,
  { begun, table }: Plan,
  referable: Readonly<Record<string, readonly Referable[]>>,
): NamedBegun[] {
  const fields = fieldsOf(forms[table.kind]);
  return begun.map(({ id, name, row, content, filled }) => {
    // The name stands beside it.
    const columns = table.columns.filter(({ key }) => filled.includes(key) && key !== "name.zh");
    const said = columns.map((column) => {
      const value = valueAt(column, content);
      const held = column.language === null ? value : (value as Record<string, unknown>)?.[column.language];
      const text = valueText(words, fields, column.key, plainText(words, held), referable);
      return { label: headingOf(words, column), text };
    });
    // What could not be understood is told where it is to be mended.
    return { id, name, at: String(row), said: said.filter(({ text }) => text !== "") };
  });
}

function plainText({ workbooks: { answers } }: StaffWords, value: unknown): string {
  if (typeof value === "boolean") return value ? answers.yes : answers.no;
  return Array.isArray(value) ? value.join("\n") : String(value ?? "");
}
