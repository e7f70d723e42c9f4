// Rows as the files that readers download.
import { type Cell, csvText } from "./csv.ts";

export type Row = Record<string, Cell>;

/** `header`: the names of the columns, for a table that may be empty. */
export function csvFile(
  rows: readonly Row[],
  header: readonly string[] = Object.keys(rows[0] ?? {}),
): Response {
  const text = csvText(
    header,
    rows.map((row) => Object.values(row)),
  );
  return new Response(text, { headers: { "content-type": "text/csv; charset=utf-8; header=present" } });
}

/** Numbers stay exact decimal text: JSON's own lose their last digits. */
export function jsonFile(data: readonly Row[] | Row): Response {
  return Response.json(Array.isArray(data) ? data.map(plainRow) : plainRow(data as Row));
}

export function noSuchFile(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response("没有这个文件 / There is no such file\n", { status: 404, headers });
}

function plainRow(row: Row): Record<string, string | null> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)]));
}

function plainCell(cell: Cell): string | null {
  return typeof cell === "object" && cell !== null ? cell.number : cell;
}
