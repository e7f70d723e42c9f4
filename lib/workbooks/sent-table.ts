// One of our tables in a sheet that came back: which column is which, and the rows, with where everything stands. Pure.
import { z } from "zod";
import { enStaff } from "#lib/i18n/staff/en.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import { letters } from "#lib/opendata/workbook/sheet.ts";
import type { Grid, GridCell } from "./reading/grid.ts";
import { type ProblemCode, Unreadable } from "./reading/unreadable.ts";
import { columnsBefore, headingOf, placeHeading, type Table, tableNames, tables } from "./tables.ts";

/** Something to be mended or noted, where it stands: B7, a row's number, or null for the whole file. */
const problem = z.object({
  at: z.string().nullable(),
  code: z.custom<ProblemCode>((code) => typeof code === "string"),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type Problem = z.infer<typeof problem>;

const sentCell = z.object({
  text: z.string(),
  is: z.enum(["text", "number", "day", "boolean", "error"]),
  formula: z.enum(["with_value", "without_value"]).optional(),
});

/** As it is kept between the dry run and its application. */
export const sentTable = z.object({
  table: z.enum(tableNames),
  /** The letter of each column that is there, by its key. */
  columns: z.record(z.string(), z.string()),
  rows: z.array(z.object({ number: z.number().int(), cells: z.record(z.string(), sentCell) })),
  problems: z.array(problem),
});
export type SentTable = z.infer<typeof sentTable>;
export type SentRow = SentTable["rows"][number];

/** The first of the sheets that holds one of our tables. Throws Unreadable where none does. */
export function sentTableIn(grids: Iterable<Grid>): SentTable {
  for (const grid of grids) {
    const [head] = grid.rows;
    const table = head && tableOf(head[1]);
    if (head && table) return read(table, grid, head[0]);
  }
  throw new Unreadable("no_table");
}

type Cells = ReadonlyMap<number, GridCell>;

/** By how many columns are called as the table's: names of columns may be missing, moved or strange. */
function tableOf(head: Cells): Table | null {
  const counted = tableNames.map((name) => {
    const keys = new Set([...head.values()].map(({ text }) => keysOf(tables[name]).get(plain(text))));
    keys.delete(undefined);
    return { table: tables[name], count: keys.size };
  });
  const [best] = counted.sort((one, other) => other.count - one.count);
  return best && best.count >= 3 ? best.table : null;
}

/** Every name that a column may have, in either language, and its key. */
function keysOf(table: Table): Map<string, string> {
  const named = [zhStaff, enStaff].flatMap((words) => [
    ...columnsBefore(table).map((key) => [placeHeading(words, table, key), key] as const),
    ...table.columns.map((column) => [headingOf(words, column), column.key] as const),
  ]);
  const keys = named.map(([, key]) => [key, key] as const);
  return new Map([...keys, ...named].map(([name, key]) => [plain(name), key]));
}

function read(table: Table, grid: Grid, headRow: number): SentTable {
  const problems: Problem[] = grid.merged.map((range) => ({
    at: range.split(":")[0] ?? range,
    code: "merged",
    values: { range },
  }));
  const { columns, issues } = columnsIn(table, grid, headRow);
  problems.push(...issues);
  if (![...columns.values()].includes("document")) {
    const name = placeHeading(zhStaff, table, "document");
    problems.push({ at: null, code: "no_document_column", values: { name } });
  }
  const rows: SentRow[] = [];
  for (const [number, cells] of grid.rows) {
    if (number <= headRow || isRowOfKeys(table, cells)) continue;
    const total = [...cells].find(([, { text }]) => isTotal(text));
    if (total) {
      const at = `${letters(total[0])}${number}`;
      problems.push({ at, code: "total_row", values: { text: total[1].text.trim() } });
      continue;
    }
    const held = [...columns].flatMap(([column, key]) => {
      const cell = cells.get(column);
      return cell ? [[key, cell] as const] : [];
    });
    if (held.length > 0) rows.push({ number, cells: Object.fromEntries(held) });
  }
  if (rows.length === 0 && problems.length === 0) throw new Unreadable("nothing_in_it");
  const places = [...columns].map(([column, key]) => [key, letters(column)] as const);
  return { table: table.name, columns: Object.fromEntries(places), rows, problems };
}

/** By the head; where somebody changed that, by the hidden row of keys below it. */
function columnsIn(
  table: Table,
  { rows }: Grid,
  headRow: number,
): { columns: Map<number, string>; issues: Problem[] } {
  const keys = keysOf(table);
  const head: Cells = rows.get(headRow) ?? new Map();
  const below = [...rows].find(([number, cells]) => number > headRow && isRowOfKeys(table, cells))?.[1];
  const used = new Set([...rows.values()].flatMap((cells) => [...cells.keys()]));
  const columns = new Map<number, string>();
  const issues: Problem[] = [];
  for (const column of [...used].sort((one, other) => one - other)) {
    const name = head.get(column)?.text.trim() ?? "";
    const key = keys.get(plain(name)) ?? keys.get(plain(below?.get(column)?.text ?? ""));
    const at = `${letters(column)}${headRow}`;
    if (key === undefined)
      issues.push({ at, code: "unknown_column", values: { name: name || letters(column) } });
    else if ([...columns.values()].includes(key)) issues.push({ at, code: "twice_column", values: { name } });
    else columns.set(column, key);
  }
  return { columns, issues };
}

function isRowOfKeys(table: Table, cells: Cells): boolean {
  const keys: readonly string[] = [...columnsBefore(table), ...table.columns.map(({ key }) => key)];
  return (
    cells.size > 1 &&
    [...cells.values()].filter(({ text }) => keys.includes(text.trim())).length > cells.size / 2
  );
}

function isTotal(text: string): boolean {
  return /^(?:合计|小计|总计|共计|累计|total|subtotal|sum)[:：]?$/i.test(
    text.normalize("NFKC").replaceAll(/\s/g, ""),
  );
}

function plain(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
}
