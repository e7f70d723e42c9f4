// CSV (RFC 4180) as spreadsheets in China open it: UTF-8 with a byte order mark. Text that a spreadsheet would run as a
// formula is neutralised; numbers never are, so that -5 stays -5.
import type { Column, Value } from "./columns.ts";

/** A number is written as it is; pass decimal text as a number cell. */
export type Cell = string | null | { number: string };

/** Between the values of a list in one cell. */
export const listSeparator = ";";

export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${header.map(quoted).join(",")}\r\n${csvLines(rows)}`;
}

/** Rows without a header, for what is written piece by piece. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

/** A row of a table as cells, in the order of its columns. */
export function cellsOf(columns: readonly Column[], row: Readonly<Record<string, Value>>): Cell[] {
  return columns.map(({ name, type }) => cellOf(row[name] ?? null, type));
}

/** What begins like this is run, or read as something else, when a spreadsheet opens it. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

function cellOf(value: Value, type: Column["type"]): Cell {
  if (value === null) return null;
  if (type === "integer" || type === "decimal") return { number: String(value) };
  return typeof value === "object" ? value.join(listSeparator) : String(value);
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? quoted(looksLikeFormula(cell) ? `'${cell}` : cell) : cell.number;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
