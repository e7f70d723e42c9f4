// The sheets of an .xlsx workbook (ECMA-376 part 1, SpreadsheetML) as Excel and WPS write them: with the formulas and merged
// cells that other readers keep to themselves.
import { dayOfSerial } from "../serial-day.ts";
import { type Archive, openArchive } from "./archive.ts";
import { type Grid, type GridCell, newGrid } from "./grid.ts";
import { Unreadable } from "./unreadable.ts";
import { walk } from "./xml.ts";

const mostSheets = 20;

/** One after the other, in the workbook's order; each is read when it is asked for. */
export function* sheetsOf(bytes: Buffer): Generator<Grid> {
  const archive = openArchive(bytes);
  const [main] = relationsOf(archive, "").filter(({ type }) => type.endsWith("/officeDocument"));
  if (!main) throw new Unreadable("not_a_workbook");
  if (main.target.endsWith(".bin")) throw new Unreadable("binary_excel");
  const relations = relationsOf(archive, main.target);
  const { sheets, is1904 } = workbookOf(archive, main.target);
  const partOf = (type: string) => relations.find((each) => each.type.endsWith(`/${type}`))?.target;
  const texts = sharedTexts(archive, partOf("sharedStrings"));
  const dayStyles = stylesOfDays(archive, partOf("styles"));
  for (const id of sheets.slice(0, mostSheets)) {
    const sheet = relations.find((each) => each.id === id && each.type.endsWith("/worksheet"));
    if (sheet) yield gridOf(archive.read(sheet.target), { texts, dayStyles, is1904 });
  }
}

type Relation = { id: string; type: string; target: string };

function relationsOf(archive: Archive, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(path)) return found;
  walk(archive.read(path), {
    open({ name, attributes }) {
      if (name !== "Relationship") return;
      const { Id = "", Type = "", Target = "" } = attributes;
      const target = Target.startsWith("/") ? Target.slice(1) : resolved(`${folder}${Target}`);
      found.push({ id: Id, type: Type, target });
    },
  });
  return found;
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function workbookOf(archive: Archive, path: string): { sheets: string[]; is1904: boolean } {
  const sheets: string[] = [];
  let isWorkbook = false;
  let is1904 = false;
  walk(archive.read(path), {
    open({ name, attributes }) {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (name === "sheet") sheets.push(attributes["id"] ?? "");
    },
  });
  if (!isWorkbook) throw new Unreadable("not_a_workbook");
  return { sheets, is1904 };
}

function sharedTexts(archive: Archive, path: string | undefined): string[] {
  const texts: string[] = [];
  if (path === undefined || !archive.has(path)) return texts;
  let isPhonetic = false;
  walk(archive.read(path), {
    open({ name }) {
      if (name === "si") texts.push("");
      if (name === "rPh") isPhonetic = true;
    },
    close(name, text) {
      if (name === "t" && !isPhonetic) texts.push(`${texts.pop() ?? ""}${text}`);
      if (name === "rPh") isPhonetic = false;
    },
  });
  return texts.map(withSigns);
}

/** The places of the cell formats that show a number as a day. */
function stylesOfDays(archive: Archive, path: string | undefined): Set<number> {
  const found = new Set<number>();
  if (path === undefined || !archive.has(path)) return found;
  const own = new Map<number, boolean>();
  let isInCells = false;
  let place = 0;
  walk(archive.read(path), {
    open({ name, attributes }) {
      if (name === "numFmt")
        own.set(Number(attributes["numFmtId"]), showsDay(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isInCells = true;
      if (name !== "xf" || !isInCells) return;
      const format = Number(attributes["numFmtId"] ?? 0);
      if (own.get(format) ?? isBuiltInDay(format)) found.add(place);
      place += 1;
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return found;
}

/** ECMA-376 part 1, 18.8.30; those from 27 on are East Asian. */
function isBuiltInDay(format: number): boolean {
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
}

/** Excel's own formats are no longer than 255 characters; what is longer is none, and costs nothing to pass over. */
function showsDay(code: string): boolean {
  if (code.length > 255) return false;
  return /[ymd年月日]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|General/g, ""));
}

type Book = { texts: readonly string[]; dayStyles: ReadonlySet<number>; is1904: boolean };

function gridOf(xml: Buffer, book: Book): Grid {
  const { grid, put, merge } = newGrid();
  let row = 0;
  let column = -1;
  let cell = { type: "n", style: 0 };
  let value: string | null = null;
  let formula: string | null = null;
  let isPhonetic = false;
  walk(xml, {
    open({ name, attributes }) {
      if (name === "row") {
        row = Number(attributes["r"] ?? row + 1);
        if (!Number.isSafeInteger(row) || row < 1) throw new Unreadable("damaged");
        column = -1;
      }
      if (name === "c") {
        const { r, t = "n", s = "0" } = attributes;
        column = r === undefined ? column + 1 : columnOf(r);
        cell = { type: t, style: Number(s) };
        value = null;
        formula = null;
      }
      if (name === "rPh") isPhonetic = true;
      if (name === "mergeCell") merge(attributes["ref"] ?? "");
    },
    close(name, text) {
      if (name === "v") value = text;
      if (name === "t" && !isPhonetic) value = `${value ?? ""}${text}`;
      if (name === "rPh") isPhonetic = false;
      if (name === "f") formula = text;
      if (name === "c") put(row, column, cellFrom(cell, value, formula, book));
    },
  });
  return grid;
}

function cellFrom(
  cell: { type: string; style: number },
  value: string | null,
  formula: string | null,
  book: Book,
): GridCell {
  if (formula === null) return plainCell(cell, value ?? "", book);
  if (value === null) return { text: `=${formula}`, is: "text", formula: "without_value" };
  return { ...plainCell(cell, value, book), formula: "with_value" };
}

function plainCell({ type, style }: { type: string; style: number }, value: string, book: Book): GridCell {
  switch (type) {
    case "s":
      return { text: book.texts[Number(value)] ?? "", is: "text" };
    case "b":
      return { text: value === "1" ? "TRUE" : "FALSE", is: "boolean" };
    case "e":
      return { text: value, is: "error" };
    case "d":
      return { text: value.slice(0, 10), is: "day" };
    case "n": {
      if (value === "") return { text: "", is: "text" };
      const day = book.dayStyles.has(style) ? dayOfSerial(Number(value), book.is1904) : null;
      return day === null ? { text: plainNumber(value), is: "number" } : { text: day, is: "day" };
    }
    default:
      return { text: withSigns(value), is: "text" };
  }
}

/** Numbers are stored with the rounding of binary fractions: 0.1 + 0.2 is 0.30000000000000004. Fifteen digits are meant. */
function plainNumber(stored: string): string {
  const number = Number(stored);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : stored;
}

/** _x000D_ is a sign by its number. */
function withSigns(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The column of a place such as AB12, from 0. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
