// A CSV file as a grid: as Excel, WPS and this portal write it, in UTF-8, UTF-16 or GB18030.
import { looksLikeFormula } from "#lib/opendata/csv.ts";
import { type Grid, type GridCell, newGrid } from "./grid.ts";
import { Unreadable } from "./unreadable.ts";

export function gridOfCsv(bytes: Buffer): Grid {
  const text = textOf(bytes);
  // Web pages and programs, whatever their name says.
  if (/^\s*[<%{]/.test(text) || /(?![\t\n\r])\p{Cc}/u.test(text)) throw new Unreadable("not_a_workbook");
  const { grid, put } = newGrid();
  let [row, column] = [1, 0];
  let cell = "";
  let isQuoted = false;
  const separator = separatorOf(text);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === separator || sign === "\n") {
      put(row, column, cellFrom(cell));
      cell = "";
      [row, column] = sign === "\n" ? [row + 1, 0] : [row, column + 1];
    } else if (sign !== "\r") cell += sign;
  }
  if (isQuoted) throw new Unreadable("damaged");
  put(row, column, cellFrom(cell));
  return grid;
}

/** UTF-8 with or without its mark, UTF-16 with it, or the Chinese standard that Excel and WPS write by themselves. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  throw new Unreadable("unknown_encoding");
}

/** Where Excel's own setting is another, or its "Unicode text" was chosen. */
function separatorOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const counts = [",", "\t", ";"].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.sign ?? ",";
}

/** What this portal wrote so that no program would run it loses its apostrophe again; what a program would run is a formula. */
function cellFrom(text: string): GridCell {
  if (text.startsWith("'") && looksLikeFormula(text.slice(1))) return { text: text.slice(1), is: "text" };
  return { text, is: "text", ...(text.startsWith("=") ? { formula: "without_value" } : {}) };
}
