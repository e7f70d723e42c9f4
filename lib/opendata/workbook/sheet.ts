// One sheet of a workbook as XML (ECMA-376 part 1, SpreadsheetML), row after row. Text is written as text and marked as
// such, so that no spreadsheet runs it as a formula, neither on opening nor when somebody edits the cell.
import type { ColumnType, Value } from "../columns.ts";
import { listSeparator, looksLikeFormula } from "../csv.ts";

export type SheetColumn = {
  name: string;
  type: ColumnType;
  /** What people read at its head; the name then stands in a hidden row of its own below. */
  heading?: string;
};

/** Places in the list of cell formats, which workbook.ts writes. */
export const formats = { plain: 0, bold: 1, textForCertain: 2 } as const;

const widths: Record<ColumnType, number> = {
  text: 28,
  code: 16,
  list: 24,
  integer: 10,
  decimal: 16,
  boolean: 10,
  day: 12,
  instant: 26,
};

/** How many rows stand above the data. */
export function headRows(columns: readonly SheetColumn[]): 1 | 2 {
  return columns.some(({ heading }) => heading !== undefined) ? 2 : 1;
}

/** A head of column names that stays in sight, and the rows below it. */
export async function* sheetXml(
  columns: readonly SheetColumn[],
  batches: AsyncIterable<readonly Readonly<Record<string, Value>>[]>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(beginning(columns) + headXml(columns));
  let number: number = headRows(columns);
  for await (const rows of batches) {
    const lines = rows.map((row) => {
      number += 1;
      return rowXml(number, columns, row);
    });
    yield Buffer.from(lines.join(""));
  }
  yield Buffer.from("</sheetData></worksheet>");
}

function headXml(columns: readonly SheetColumn[]): string {
  const row = (number: number, textOf: (column: SheetColumn) => string) =>
    columns
      .map((column, index) => textCell(`${letters(index)}${number}`, textOf(column), formats.bold))
      .join("");
  const first = `<row r="1">${row(1, ({ name, heading }) => heading ?? name)}</row>`;
  return headRows(columns) === 1
    ? first
    : `${first}<row r="2" hidden="1">${row(2, ({ name }) => name)}</row>`;
}

function beginning(columns: readonly SheetColumn[]): string {
  const rows = headRows(columns);
  const cols = columns.map(
    ({ type }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widths[type]}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>` +
    `</sheetView></sheetViews><cols>${cols.join("")}</cols><sheetData>`
  );
}

function rowXml(
  number: number,
  columns: readonly SheetColumn[],
  row: Readonly<Record<string, Value>>,
): string {
  const cells = columns.map(({ name, type }, index) =>
    cellXml(`${letters(index)}${number}`, type, row[name] ?? null),
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cellXml(at: string, type: ColumnType, cell: Value): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "object") return textCell(at, cell.join(listSeparator));
  const isNumber = (type === "integer" || type === "decimal") && isHeldExactly(String(cell));
  return isNumber ? `<c r="${at}"><v>${cell}</v></c>` : textCell(at, String(cell));
}

/** Spreadsheets keep fifteen digits of a number and lose the rest without a word. A draft may hold what is no number. */
function isHeldExactly(number: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(number) && number.replace(/^-?0*\.?0*|\./g, "").length <= 15;
}

function textCell(at: string, text: string, format?: number): string {
  const chosen = format ?? (looksLikeFormula(text) ? formats.textForCertain : formats.plain);
  const style = chosen === formats.plain ? "" : ` s="${chosen}"`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const longestText = 32_767;

function escaped(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  return (
    shortened(text)
      // What looks like SpreadsheetML's own escape is escaped itself, then what XML cannot carry.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, byNumber)
      .replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
  );
}

function byNumber(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A longer text would make the whole workbook unreadable; that it is cut is said. */
function shortened(text: string): string {
  const mark = " […]";
  return text.length <= longestText ? text : text.slice(0, longestText - mark.length) + mark;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
