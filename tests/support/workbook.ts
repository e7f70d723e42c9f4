// A workbook as people work on it: cells changed by their places, and saved by this portal's own writer.
import { letters } from "#lib/opendata/workbook/sheet.ts";
import { workbook } from "#lib/opendata/workbook/workbook.ts";
import { gridsIn } from "#lib/workbooks/reading/file.ts";

/** Where the column of a field meets the row that holds `text` anywhere, such as B7. */
export function placeIn(file: Buffer, key: string, text: string): string {
  const rows = [...(gridOf(file).rows ?? [])];
  const column = rows.flatMap(([, cells]) => [...cells]).find(([, cell]) => cell.text === key)?.[0];
  const row = rows.find(([, cells]) => [...cells.values()].some((cell) => cell.text === text))?.[0];
  if (column === undefined || row === undefined) throw new Error(`no ${key} of ${text}`);
  return `${letters(column)}${row}`;
}

/** The number of the last row that has anything. */
export function lastRowOf(file: Buffer): number {
  return Math.max(...gridOf(file).rows.keys());
}

/** The first sheet with other texts in these cells; the row after the last may be written, too. */
export async function withCells(file: Buffer, texts: Readonly<Record<string, string>>): Promise<Buffer> {
  const { rows } = gridOf(file);
  const lastRow = Math.max(...rows.keys(), ...Object.keys(texts).map((at) => Number(/\d+/.exec(at)?.[0])));
  const lastColumn = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => ({
    name: rows.get(1)?.get(column)?.text ?? "",
    type: "text" as const,
  }));
  async function* body() {
    for (let row = 2; row <= lastRow; row += 1)
      yield [
        Object.fromEntries(
          columns.map(({ name }, column) => [
            name,
            texts[`${letters(column)}${row}`] ?? rows.get(row)?.get(column)?.text ?? null,
          ]),
        ),
      ];
  }
  return Buffer.concat(await Array.fromAsync(workbook([{ name: "sheet", columns, batches: body() }])));
}

function gridOf(file: Buffer) {
  const [grid] = gridsIn(file);
  if (!grid) throw new Error("no sheet");
  return grid;
}
