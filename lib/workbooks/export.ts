// A table as a workbook: a sheet of rows that say which they are and what they were taken from, and a sheet that says
// what may be changed in it, and how. Always in Chinese: colleagues send it to each other.

import { inTransaction } from "#lib/db/client.ts";
import { documentName } from "#lib/editorial/document-name.ts";
import { type DeskDocument, type DeskEdition, listDocuments } from "#lib/editorial/drafts.ts";
import { valuesOffered } from "#lib/editorial/form.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import { type Cells, inOneBatch } from "#lib/opendata/batches.ts";
import type { SheetColumn } from "#lib/opendata/workbook/sheet.ts";
import { type Sheet, workbook } from "#lib/opendata/workbook/workbook.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { writeAudit } from "#lib/staff/audit-line.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { cellOf, type Names, typeOf } from "./cells.ts";
import { namesIn } from "./names.ts";
import { parentsOf, rowsOf } from "./rows.ts";
import { columnsBefore, type FieldColumn, headingOf, placeHeading, type Table } from "./tables.ts";
import { markOf, versionOf, writeVersion } from "./version.ts";

/** The file, of the documents that the actor may read, for the desk of a district; written into the audit trail before it leaves. */
export async function exportedTable(
  actor: Actor,
  kindOf: KindOf,
  table: Table,
  dataSet?: DataSet,
): Promise<AsyncGenerator<Uint8Array, void, undefined>> {
  const documents = await listDocuments(actor, kindOf, table.kind);
  const referable = await listReferable(actor, kindOf);
  await inTransaction(undefined, (tx) =>
    writeAudit(tx, actor, { action: "workbook_exported", object: `workbook:${table.name}` }),
  );
  const names = namesIn(referable, dataSet);
  return workbook([rowsSheet(table, documents, names), explanationSheet(table, documents, names)]);
}

/** What a table takes of a document: what is live, or else what is being written; null for what was withdrawn. */
export function takenFrom({ open, published }: Pick<DeskDocument, "open" | "published">): DeskEdition | null {
  return published?.state === "published" ? published : open;
}

export function rowsSheet(
  table: Table,
  documents: readonly Pick<DeskDocument, "id" | "open" | "published">[],
  names: Names,
): Sheet {
  return {
    name: zhStaff.workbooks.tables[table.name].title,
    columns: sheetColumns(table),
    batches: batches(table, documents, names),
  };
}

function sheetColumns(table: Table): SheetColumn[] {
  const before = columnsBefore(table).map((name) => ({
    name,
    type: "code" as const,
    heading: placeHeading(zhStaff, table, name),
  }));
  const fields = table.columns.map((column) => ({
    name: column.key,
    type: typeOf(column.field),
    heading: headingOf(zhStaff, column),
  }));
  return [...before, ...fields];
}

async function* batches(
  table: Table,
  documents: readonly Pick<DeskDocument, "id" | "open" | "published">[],
  names: Names,
): AsyncGenerator<Cells[]> {
  for (const document of documents) {
    const edition = takenFrom(document);
    if (!edition) continue;
    const { content } = edition;
    const version = versionOf(edition);
    yield rowsOf(table, document.id, content).map(({ id, parent, value }) => ({
      document: document.id,
      "about.document": documentName(content)?.zh ?? null,
      parent: parent?.id ?? null,
      "about.parent": parent?.name ?? null,
      row: id,
      version: writeVersion(version),
      mark: markOf(document.id, id, version, value),
      ...Object.fromEntries(table.columns.map((column) => [column.key, cellOf(column, value, names)])),
    }));
  }
}

/**
 * One line for each rule, one for each column with what to write there, the ids of places that have no row yet, and those of
 * what may be named.
 */
function explanationSheet(
  table: Table,
  documents: readonly Pick<DeskDocument, "id" | "open" | "published">[],
  names: Names,
): Sheet {
  const { explanation, tables } = zhStaff.workbooks;
  const own = tables[table.name];
  const rules = [own.lead, ...own.rules, ...explanation.rules].map((content, index) => ({
    item: explanation.rule(index + 1),
    content,
  }));
  const before = columnsBefore(table).map((name) => ({
    item: placeHeading(zhStaff, table, name),
    content: name.startsWith("about.") ? explanation.onlyToRead : explanation.notToTouch,
  }));
  const fields = table.columns.map((column) => ({
    item: headingOf(zhStaff, column),
    content: [zhStaff.fields[column.field.words].help, ...choicesOf(column, names)].join(" "),
  }));
  return {
    name: explanation.sheet,
    columns: [
      { name: explanation.item, type: "text" },
      { name: explanation.content, type: "text" },
    ],
    batches: inOneBatch(
      [
        ...rules,
        ...before,
        ...fields,
        ...placesWithoutRows(table, documents),
        ...documentsNamed(table, names),
      ].map(({ item, content }) => ({
        [explanation.item]: item,
        [explanation.content]: content,
      })),
    ),
  };
}

/** No row tells their ids, so that nobody could add the first. */
function placesWithoutRows(
  table: Table,
  documents: readonly Pick<DeskDocument, "id" | "open" | "published">[],
): { item: string; content: string }[] {
  const headed = (key: "document" | "about.parent") => placeHeading(zhStaff, table, key);
  return documents.flatMap((document) => {
    const content = takenFrom(document)?.content;
    const about = documentName(content)?.zh ?? "";
    return parentsOf(table, content)
      .filter(({ id, hasRows }) => id !== "" && !hasRows)
      .map(({ id, name }) => ({
        item: id,
        content: `${headed("about.parent")}：${about} ${name}（${headed("document")} ${document.id}）`,
      }));
  });
}

function choicesOf({ field }: FieldColumn, names: Names): string[] {
  const { explanation } = zhStaff.workbooks;
  if (field.is === "check") return [explanation.oneOf(Object.values(names.answers[0] ?? {}).join("；"))];
  if (field.is !== "choice" && field.is !== "choices") return [];
  const options: Record<string, string> = zhStaff.options[field.options];
  return [
    explanation.oneOf(
      valuesOffered(field, names.dataSet)
        .map((value) => options[value] ?? value)
        .join("；"),
    ),
  ];
}

function documentsNamed({ columns }: Table, { referable }: Names): { item: string; content: string }[] {
  const kinds = new Set(
    columns.flatMap(({ field }) => (field.is === "reference" || field.is === "references" ? [field.to] : [])),
  );
  return [...kinds].flatMap((kind) =>
    (referable[kind] ?? []).map(({ id, name }) => ({
      item: id,
      content: `${zhStaff.document.kinds[kind]}：${name}`,
    })),
  );
}
