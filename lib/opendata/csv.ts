// CSV (RFC 4180) as spreadsheets in China open it: UTF-8 with a byte order mark. Text that a spreadsheet would run as a
// formula is neutralised; numbers never are, so that -5 stays -5.

/** A number is written as it is; pass decimal text as a number cell. */
export type Cell = string | null | { number: string };

export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${header.map(quoted).join(",")}\r\n${csvLines(rows)}`;
}

/** Rows without a header, for what is written piece by piece. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell) : cell.number;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
