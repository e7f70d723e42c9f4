// A sheet as cells by row and column, as far as they hold anything.
import type { Cell } from "../cells.ts";
import { Unreadable } from "./unreadable.ts";

export type GridCell = Cell & {
  /** A formula has a stored result, which is then the text; or none, and then it is its own text. */
  formula?: "with_value" | "without_value";
};

export type Grid = {
  /** By number from 1, and by column from 0; in order. */
  rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  /** Such as A3:B4. */
  merged: readonly string[];
};

export const mostRows = 5_000;
export const mostColumns = 200;
const mostMerged = 1_000;
const mostCharacters = 2_000_000;

/** Fills a grid cell by cell; throws Unreadable when there are too many. */
export function newGrid() {
  const rows = new Map<number, Map<number, GridCell>>();
  const merged: string[] = [];
  let characters = 0;
  return {
    grid: { rows, merged } satisfies Grid,
    merge(range: string) {
      if (merged.length === mostMerged || range.length > 32) throw new Unreadable("damaged");
      merged.push(range);
    },
    put(row: number, column: number, cell: GridCell) {
      const text = cell.text.replaceAll("\0", "").toWellFormed();
      if (text.trim() === "" && cell.formula === undefined) return;
      if (column >= mostColumns) throw new Unreadable("too_many_columns", { most: mostColumns });
      characters += text.length;
      if (characters > mostCharacters) throw new Unreadable("too_much_text");
      const cells = rows.get(row) ?? new Map<number, GridCell>();
      cells.set(column, { ...cell, text });
      rows.set(row, cells);
      // The head, and the row of names below it.
      if (rows.size > mostRows + 2) throw new Unreadable("too_many_rows", { most: mostRows });
    },
  };
}
