// The rows of a table in a document's content, however unfinished that is: read, and with one of them changed.

import { documentName } from "#lib/editorial/document-name.ts";
import { blankRow, fieldsOf, isBlank } from "#lib/editorial/form.ts";
import { act } from "#lib/editorial/form-rows.ts";
import { forms } from "#lib/forms.ts";
import type { FieldColumn, Table } from "./tables.ts";

export type Fields = Readonly<Record<string, unknown>>;

export type TableRow = {
  /** The row's own, or the document's where that is the row; empty where a draft's row has none. */
  id: string;
  /** Of the site, or of the policy; null where the document is the row. */
  parent: { id: string; name: string } | null;
  value: Fields;
};

/** In the order of the document. */
export function rowsOf({ within }: Table, documentId: string, content: unknown): TableRow[] {
  if (within === null) return [{ id: documentId, parent: null, value: fieldsIn(content) }];
  const [outer, inner] = within;
  return listAt(content, outer).flatMap((parent) =>
    listAt(parent, inner).map((value) => ({
      id: idOf(value),
      parent: { id: idOf(parent), name: nameOf(parent) },
      value: fieldsIn(value),
    })),
  );
}

/** In what the rows stand, be it that one has none yet: its id, its name, and whether it has rows. */
export function parentsOf(
  { within }: Table,
  content: unknown,
): { id: string; name: string; hasRows: boolean }[] {
  if (within === null) return [];
  const [outer, inner] = within;
  return listAt(content, outer).map((parent) => ({
    id: idOf(parent),
    name: nameOf(parent),
    hasRows: listAt(parent, inner).length > 0,
  }));
}

/** The content with another value for one row; the same where there is no such row. */
export function withRow({ within }: Table, content: unknown, id: string, value: Fields): unknown {
  if (within === null) return value;
  const [outer, inner] = within;
  return withList(content, outer, (parent) =>
    withList(parent, inner, (row) => (idOf(row) === id ? value : row)),
  );
}

/** The content with an empty row at the end of its parent's; null where there is no such parent. */
export function withNewRow(
  { within, kind }: Table,
  content: unknown,
  parentId: string,
  id: string,
): unknown | null {
  if (within === null) return null;
  const [outer, inner] = within;
  const parent = listAt(content, outer).findIndex((each) => idOf(each) === parentId);
  if (parent < 0) return null;
  const action = { verb: "add", path: `${outer}.${parent}.${inner}`, variant: null } as const;
  return act(fieldsOf(forms[kind]), content, action, () => id)?.content ?? null;
}

/** Whether every row, and whatever it stands in, can be told from the others. */
export function haveOwnIds({ within }: Table, content: unknown): boolean {
  if (within === null) return true;
  const parents = listAt(content, within[0]);
  return [parents, ...parents.map((parent) => listAt(parent, within[1]))].every((rows) => {
    const ids = rows.map(idOf);
    return ids.every((id) => id !== "") && new Set(ids).size === ids.length;
  });
}

/** What a row holds under a column; undefined where it holds nothing of the kind. */
export function valueAt({ field, groups }: Pick<FieldColumn, "field" | "groups">, row: Fields): unknown {
  let within: unknown = row;
  for (const { key } of [...groups, field]) within = fieldsIn(within)[key];
  return within;
}

/** The row with this under the column. Groups and fields that hold nothing any more are as the form leaves them. */
export function withValue(
  { field, groups }: Pick<FieldColumn, "field" | "groups">,
  row: Fields,
  value: unknown,
): Fields {
  const [group, ...inner] = groups;
  if (!group) return kept(row, field, value);
  const before = row[group.key] ?? blankRow(group.fields);
  const held = withValue({ field, groups: inner }, fieldsIn(before), value);
  return kept(row, group, group.optional && isBlank(held) ? null : held);
}

function kept(row: Fields, { key, omitted }: { key: string; omitted?: boolean }, value: unknown): Fields {
  if (!omitted || !isBlank(value)) return { ...row, [key]: value };
  return Object.fromEntries(Object.entries(row).filter(([each]) => each !== key));
}

function fieldsIn(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listAt(value: unknown, key: string): unknown[] {
  const list = fieldsIn(value)[key];
  return Array.isArray(list) ? list : [];
}

function withList(content: unknown, key: string, change: (row: unknown) => unknown): unknown {
  const list = fieldsIn(content)[key];
  return Array.isArray(list) ? { ...fieldsIn(content), [key]: list.map(change) } : content;
}

function idOf(row: unknown): string {
  const { id } = fieldsIn(row);
  return typeof id === "string" ? id : "";
}

function nameOf(row: unknown): string {
  const { number } = fieldsIn(row);
  return documentName(row)?.zh ?? (typeof number === "number" ? String(number) : "");
}
