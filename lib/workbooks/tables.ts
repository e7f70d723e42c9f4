// The tables that leave the desk as workbooks and come back: which rows of which documents they hold, and a column for
// each field of the desk's form that fits a cell.

import { type Field, type FieldOf, fieldsOf } from "#lib/editorial/form.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { forms } from "#lib/forms.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

export const tableNames = ["parks", "spaces", "clauses", "projects"] as const;
export type TableName = (typeof tableNames)[number];

/** A field that one cell holds. */
export type CellField = Exclude<Field, FieldOf<"rows" | "group">>;

export type FieldColumn = {
  /** Its place within the row, such as name.zh or procedure.office.zh; the column's name in the hidden row. */
  key: string;
  field: CellField;
  /** The groups that it stands in, outermost first. */
  groups: readonly FieldOf<"group">[];
  /** A text has a column for each language. */
  language: "zh" | "en" | null;
};

export type Table = {
  name: TableName;
  kind: DocumentKind;
  /** Where its rows stand in a document: a list of rows, and the list in each of those. Null where the document is the row. */
  within: readonly [outer: string, inner: string] | null;
  /** Documents that list those of the table, and in which field. Null where none do. */
  listedIn: { kind: DocumentKind; field: string } | null;
  columns: readonly FieldColumn[];
};

/** The columns that say which row it is, in this order; no field has such a name. */
export const placeColumns = ["document", "parent", "row", "version", "mark"] as const;
export type PlaceColumn = (typeof placeColumns)[number];
/** What the document and the parent are called: for whoever reads the sheet, and ignored when it comes back. */
export const nameColumns = ["about.document", "about.parent"] as const;
export type NameColumn = (typeof nameColumns)[number];

const places: Record<TableName, Pick<Table, "kind" | "within" | "listedIn">> = {
  parks: { kind: "park", within: null, listedIn: null },
  spaces: { kind: "park", within: ["sites", "spaces"], listedIn: null },
  clauses: { kind: "policy_package", within: ["policies", "clauses"], listedIn: null },
  projects: {
    kind: "signed_project",
    within: null,
    listedIn: { kind: "signing_event", field: "projectIds" },
  },
};

export const tables = Object.fromEntries(
  tableNames.map((name) => [name, { name, ...places[name], columns: columnsOf(fieldsOfRow(places[name])) }]),
) as unknown as Readonly<Record<TableName, Table>>;

function fieldsOfRow({ kind, within }: Pick<Table, "kind" | "within">): readonly Field[] {
  let fields: readonly Field[] = fieldsOf(forms[kind]);
  for (const key of within ?? []) {
    const rows = fields.find((field) => field.key === key);
    if (rows?.is !== "rows") throw new Error(`${kind} has no rows ${key}`);
    fields = rows.row;
  }
  return fields;
}

/** Rows within rows do not fit a cell; they are edited in the form. */
function columnsOf(fields: readonly Field[], groups: readonly FieldOf<"group">[] = []): FieldColumn[] {
  return fields.flatMap((field): FieldColumn[] => {
    const key = [...groups, field].map((each) => each.key).join(".");
    if (field.is === "rows") return [];
    if (field.is === "group") return columnsOf(field.fields, [...groups, field]);
    if (field.is !== "text") return [{ key, field, groups, language: null }];
    return (["zh", "en"] as const).map((language) => ({
      key: `${key}.${language}`,
      field,
      groups,
      language,
    }));
  });
}

/** The head of a column of a field: the form's own words. */
export function headingOf(words: Pick<StaffWords, "fields" | "edit">, column: FieldColumn): string {
  const { field, groups, language } = column;
  const label = [...groups, field].map((each) => words.fields[each.words].label).join(" · ");
  return language === "en" ? `${label} · ${words.edit.languages.en}` : label;
}

/** The columns that a table's sheet has before those of its fields. A park's sheet needs no second number for the park. */
export function columnsBefore({ within }: Table): (PlaceColumn | NameColumn)[] {
  return within === null
    ? ["document", "version", "mark"]
    : ["document", "about.document", "parent", "about.parent", "row", "version", "mark"];
}

export function placeHeading(
  { workbooks: { places, tables: own } }: Pick<StaffWords, "workbooks">,
  { name }: Table,
  column: PlaceColumn | NameColumn,
): string {
  const headings: Partial<Record<string, string>> = { ...places, ...own[name].places };
  return headings[column] ?? column;
}
