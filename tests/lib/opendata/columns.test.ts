import { expect, test } from "vitest";
import { z } from "zod";
import {
  address,
  columnsOf,
  day,
  decimal,
  id,
  instant,
  integer,
  list,
  partialDay,
  text,
} from "#lib/opendata/columns.ts";
import { columnsOfTable } from "#lib/opendata/tables.ts";
import { tableNames } from "#lib/values/data-files.ts";

test.each([
  ["text", text],
  ["text", id],
  ["text", partialDay],
  ["text", address],
  ["code", z.enum(["a", "b"])],
  ["code", z.literal("a")],
  ["list", list],
  ["integer", integer],
  ["decimal", decimal],
  ["boolean", z.boolean()],
  ["day", day],
  ["instant", instant],
])("a column is %s, empty or not", (type, schema) => {
  const [filled, empty] = columnsOf(z.strictObject({ filled: schema, empty: schema.nullable() }));
  expect(filled).toMatchObject({ name: "filled", type, isRequired: true });
  expect(empty).toMatchObject({ name: "empty", type, isRequired: false });
});

test("a code knows what it may be", () => {
  const [column] = columnsOf(z.strictObject({ c: z.enum(["park", "group"]).nullable() }));
  expect(column?.codes).toEqual(["park", "group"]);
});

test("a decimal is exact text, a partial day one that exists", () => {
  for (const good of ["0", "-5", "14.8", "123456789012345.123456"])
    expect(decimal.safeParse(good).success).toBe(true);
  for (const bad of ["1e5", "", "1,000", ".5", "NaN"]) expect(decimal.safeParse(bad).success).toBe(false);
  for (const good of ["2021", "2021-09", "2021-09-27"]) expect(partialDay.safeParse(good).success).toBe(true);
  for (const bad of ["2021-13", "2021-02-30", "21"]) expect(partialDay.safeParse(bad).success).toBe(false);
});

test.each(tableNames)("every row of %s says its id, source, as-of, licence, version and address", (name) => {
  const columns = columnsOfTable(name).map((column) => column.name);
  expect(columns[0]).toBe("id");
  for (const told of ["source", "as_of", "licence", "edition", "published_at", "address"])
    expect(columns).toContain(told);
});
