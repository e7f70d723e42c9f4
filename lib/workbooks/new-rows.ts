// The rows that a sheet adds to a document that is there: each in the place that it names, under a name that nothing there has.
// Pure: what is there is handed in.
import { differences } from "#lib/editorial/merge.ts";
import type { Names } from "./cells.ts";
import { pathOf } from "./paths.ts";
import type { PlannedPlace } from "./plan.ts";
import { rowsOf, withNewRow, withRow } from "./rows.ts";
import { type Named, nameIn, nameKeyOf, sameName } from "./same-name.ts";
import { columnsFilled, type Found, type NewRow, placeOf, readRow, rowAt } from "./sent-rows.ts";
import type { SentTable } from "./sent-table.ts";
import type { Table } from "./tables.ts";

/** The names of its rows, as they are and as the sheet changes them; `cells` are those that it changes, by path. */
export function namesThere(
  table: Table,
  present: unknown,
  changed: unknown,
  cells: ReadonlyMap<string, string>,
): Named[] {
  return [...namesIn(table, present), ...renamedIn(table, changed, cells)];
}

function namesIn(table: Table, content: unknown): Named[] {
  return rowsOf(table, "", content).map(({ id, parent, value }) => ({
    parent: parent?.id ?? null,
    name: nameIn(value),
    said: { code: "same_row", values: { id } },
  }));
}

function renamedIn(table: Table, content: unknown, cells: ReadonlyMap<string, string>): Named[] {
  return rowsOf(table, "", content).flatMap((row) => {
    const cell = cells.get(`${pathOf(table, row)}${nameKeyOf(table)}`);
    const name = { parent: row.parent?.id ?? null, name: nameIn(row.value) };
    return cell ? [{ ...name, said: { code: "same_name_row", values: { other: rowAt(cell) } } }] : [];
  });
}

type Added = { places: PlannedPlace[]; rows: ((content: unknown) => unknown)[] };

/** `before`: the names that are there. What cannot be done goes into `found`. */
export function addRows(
  present: unknown,
  before: readonly Named[],
  added: readonly NewRow[],
  sent: SentTable,
  table: Table,
  names: Names,
  found: Found,
): Added {
  const result: Added = { places: [], rows: [] };
  const known = [...before];
  for (const { parent, id, number, sent: row } of added) {
    const begun = withNewRow(table, present, parent, id);
    const blank = begun === null ? undefined : rowsOf(table, "", begun).find((each) => each.id === id);
    if (!blank) {
      found.problems.push({
        at: placeOf(sent, row, "parent"),
        code: "unknown_parent",
        values: { id: parent },
      });
      continue;
    }
    const { value } = readRow(sent, row, columnsFilled(row, table.columns), blank.value, names, found);
    const named = { parent, name: nameIn(value) };
    const same = sameName(known, named);
    if (same) found.problems.push({ at: placeOf(sent, row, nameKeyOf(table)), ...same });
    known.push({ ...named, said: { code: "same_name_row", values: { other: number } } });
    const add = (content: unknown) => withRow(table, withNewRow(table, content, parent, id), id, value);
    const [place] = differences(present, add(present), present).filter(({ by }) => by === "me");
    if (place) result.places.push({ ...place, at: [String(number)], isNew: true });
    result.rows.push(add);
  }
  return result;
}
