// What the rows of a sheet say: of which document, taken from which version of it, and which of their cells differ from that.
// Pure: what is there is handed in.
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { longestCell, type Names, readCell } from "./cells.ts";
import { pathOf } from "./paths.ts";
import { type Fields, rowsOf, type TableRow, valueAt, withRow, withValue } from "./rows.ts";
import type { Problem, SentRow, SentTable } from "./sent-table.ts";
import { type FieldColumn, type PlaceColumn, type Table, tables } from "./tables.ts";
import { markOf, readVersion, writeVersion } from "./version.ts";

export type Known = {
  names: Names;
  /** Those that the actor may write, by id. */
  documents: ReadonlyMap<string, DeskDocument>;
  /** What they were in the versions that rows name, by `${id} ${version}`. */
  bases: ReadonlyMap<string, unknown>;
  /** Never used before; the same for the same row each time. */
  newId(document: string, row: number): string;
};

/** What the sheet says of one document, from one version of it. */
type Group = { base: unknown; mine: unknown; cells: Map<string, string>; version: string };
export type NewRow = { parent: string; id: string; number: number; sent: SentRow };
export type Work = { document: DeskDocument; groups: Map<string, Group>; added: NewRow[]; firstRow: number };

export type Notice = { at: string | null } & (
  | { code: "older"; document: string; from: string; present: string }
  | { code: "formula_value" }
  | { code: "in_review"; document: string }
  | {
      code: "would_be_wrong";
      document: string;
      path: string;
      issue: string;
      values: Record<string, string | number>;
    }
);

export type Found = { problems: Problem[]; notices: Notice[] };

/** The versions that the rows name, as far as they can be read. */
export function versionsIn({ rows }: SentTable): { document: string; version: string }[] {
  const named = rows.map((row) => ({ document: textIn(row, "document"), version: versionIn(row) }));
  const known = named.filter(({ document, version }) => document !== "" && version !== "");
  return [...new Map(known.map((each) => [`${each.document} ${each.version}`, each])).values()];
}

/** Rows without version and mark that are of no document which is there. */
export function rowsToBegin(sent: SentTable, documents: ReadonlyMap<string, unknown>): SentRow[] {
  if (tables[sent.table].within !== null) return [];
  return sent.rows.filter(
    (row) =>
      textIn(row, "version") === "" && textIn(row, "mark") === "" && !documents.has(textIn(row, "document")),
  );
}

/** Each document that the rows speak of, by id. What cannot be read of them goes into `found`. */
export function workOf(sent: SentTable, table: Table, known: Known, found: Found): Map<string, Work> {
  const work = new Map<string, Work>();
  const seen = new Map<string, number>();
  const beginning = new Set(rowsToBegin(sent, known.documents));
  for (const row of sent.rows.filter((each) => !beginning.has(each))) {
    const at = (key: PlaceColumn) => placeOf(sent, row, key);
    const refuse = (code: Problem["code"], key: PlaceColumn, values: Problem["values"] = {}) =>
      found.problems.push({ at: at(key), code, values });
    const id = textIn(row, "document");
    const document = known.documents.get(id);
    if (id === "") {
      refuse("no_document", "document");
      continue;
    }
    if (!document) {
      refuse("unknown_document", "document", { id });
      continue;
    }
    const begun: Work = work.get(id) ?? { document, groups: new Map(), added: [], firstRow: row.number };
    if (table.within !== null && textIn(row, "row") === "") {
      const parent = textIn(row, "parent");
      if (textIn(row, "mark") !== "") refuse("changed_mark", "row");
      else if (parent === "") refuse("no_parent", "parent");
      else if (table.columns.some(({ key }) => textIn(row, key) !== "")) {
        const newId = known.newId(id, row.number);
        begun.added.push({ parent, id: newId, number: row.number, sent: row });
        work.set(id, begun);
      }
      continue;
    }
    const rowId = table.within === null ? id : textIn(row, "row");
    const other = seen.get(`${id} ${rowId}`);
    if (other !== undefined) {
      refuse("twice_row", table.within === null ? "document" : "row", { other });
      continue;
    }
    seen.set(`${id} ${rowId}`, row.number);
    const taken = rowTaken(row, table, id, rowId, known, refuse);
    if (!taken) continue;
    const columns = table.columns.filter(({ key }) => key in sent.columns);
    const { value, cells } = readRow(sent, row, columns, taken.row.value, known.names, found);
    if (cells.size === 0) continue;
    const group = begun.groups.get(taken.version) ?? {
      base: taken.base,
      mine: taken.base,
      cells: new Map(),
      version: taken.version,
    };
    const prefix = pathOf(table, taken.row);
    for (const [key, place] of cells) group.cells.set(`${prefix}${key}`, place);
    group.mine = withRow(table, group.mine, rowId, value);
    begun.groups.set(taken.version, group);
    work.set(id, begun);
  }
  return work;
}

/** The row as it was in the version that it names. */
function rowTaken(
  row: SentRow,
  table: Table,
  document: string,
  rowId: string,
  { bases }: Known,
  refuse: (code: Problem["code"], key: PlaceColumn, values?: Problem["values"]) => void,
): { version: string; base: unknown; row: TableRow } | null {
  const written = textIn(row, "version");
  const version = readVersion(written);
  const base = bases.get(`${document} ${versionIn(row)}`);
  if (written === "" && textIn(row, "mark") === "" && table.within === null)
    refuse("there_already", "document", { id: document });
  else if (written === "") refuse("no_version", "version");
  else if (!version || base === undefined) refuse("unknown_version", "version", { version: written });
  else {
    const taken = rowsOf(table, document, base).find(({ id }) => id === rowId);
    const parent = textIn(row, "parent");
    if (!taken) refuse("unknown_row", "row", { id: rowId });
    else if (textIn(row, "mark") !== markOf(document, rowId, version, taken.value))
      refuse("changed_mark", "mark");
    else if (parent !== "" && parent !== taken.parent?.id) refuse("moved_row", "parent");
    else return { version: writeVersion(version), base, row: taken };
  }
  return null;
}

/** The row as the sheet has it under these columns, and the cells that differ from `before`, by key. */
export function readRow(
  sent: SentTable,
  row: SentRow,
  columns: readonly FieldColumn[],
  before: Fields,
  names: Names,
  { problems, notices }: Found,
): { value: Fields; cells: Map<string, string> } {
  let value = before;
  const cells = new Map<string, string>();
  for (const column of columns) {
    const { text, is, formula } = row.cells[column.key] ?? { text: "", is: "text" };
    const at = placeOf(sent, row, column.key);
    const understood = readCell(column, value, { text, is }, names);
    if ("problem" in understood) {
      const code = formula === "without_value" ? "formula_without_value" : understood.problem;
      problems.push({ at, code, values: code === "too_long" ? { most: longestCell } : {} });
    } else if (understood.value !== valueAt(column, value)) {
      if (formula === "without_value") problems.push({ at, code: "formula_without_value", values: {} });
      if (formula === "with_value") notices.push({ at, code: "formula_value" });
      value = withValue(column, value, understood.value);
      cells.set(column.key, at);
    }
  }
  return { value, cells };
}

/** Of a new row: what nobody has written stays as the form begins it. */
export function columnsFilled(row: SentRow, columns: readonly FieldColumn[]): FieldColumn[] {
  return columns.filter(({ key }) => textIn(row, key) !== "");
}

/** Such as B7; the row's number where the sheet has no such column. */
export function placeOf({ columns }: SentTable, { number }: SentRow, key: string): string {
  return `${columns[key] ?? ""}${number}`;
}

/** The number of the row in which a place is. */
export function rowAt(place: string): number {
  return Number(place.replace(/^\D+/, ""));
}

export function textIn({ cells }: SentRow, key: string): string {
  return cells[key]?.text.trim() ?? "";
}

/** In the one way in which it is written; empty where it cannot be read. */
function versionIn(row: SentRow): string {
  const version = readVersion(textIn(row, "version"));
  return version === null ? "" : writeVersion(version);
}
