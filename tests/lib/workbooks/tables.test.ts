import { describe, expect, test } from "vitest";
import { enStaff } from "#lib/i18n/staff/en.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import {
  columnsBefore,
  headingOf,
  placeHeading,
  type TableName,
  tableNames,
  tables,
} from "#lib/workbooks/tables.ts";

const keysOf = (name: TableName) => tables[name].columns.map(({ key }) => key);

describe("the columns of a table are the fields of the form that fit a cell", () => {
  test("of parks", () => {
    expect(keysOf("parks")).toEqual([
      "name.zh",
      "name.en",
      "nameEnBasis",
      "form",
      "streetCode",
      "industries",
      "ordinal",
      "headlineFigures",
      "confirmedOn",
      "membership.status",
      "membership.sourceId",
      "membership.quote",
      "membership.why.zh",
      "membership.why.en",
    ]);
  });

  test("of spaces, clauses and projects: of the row, and of the groups in it", () => {
    expect(keysOf("spaces")).toEqual(expect.arrayContaining(["name.zh", "areaFrom", "availableFrom"]));
    expect(keysOf("clauses")).toEqual(expect.arrayContaining(["purpose", "procedure.office.en", "opensOn"]));
    expect(keysOf("projects")).toEqual(
      expect.arrayContaining(["amount.asWritten", "amount.basis", "cancelled", "parkId"]),
    );
    expect(tableNames.flatMap(keysOf).filter((key) => /benefits|milestones|materials/.test(key))).toEqual([]);
  });
});

describe.each([
  ["Chinese", zhStaff],
  ["English", enStaff],
])("in %s", (_, words) => {
  test.each([...tableNames])("no two columns of %s are called the same", (name) => {
    const table = tables[name];
    const headings = [
      ...columnsBefore(table).map((column) => placeHeading(words, table, column)),
      ...table.columns.map((column) => headingOf(words, column)),
    ];
    expect(headings.filter((each, index) => headings.indexOf(each) !== index)).toEqual([]);
  });

  test("no option has a name that a list would part, or that another has", () => {
    const lists = tableNames.flatMap((name) =>
      tables[name].columns.flatMap(({ field }) =>
        field.is === "choice" || field.is === "choices"
          ? [
              field.values.map(
                (value) => (words.options[field.options] as Record<string, string>)[value] ?? "",
              ),
            ]
          : [],
      ),
    );
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    const inLists = tables.parks.columns.flatMap(({ field }) =>
      field.is === "choices" ? Object.values(words.options[field.options]) : [],
    );
    expect(inLists.filter((each) => /[;；,，、\n]/.test(each))).toEqual([]);
  });
});
