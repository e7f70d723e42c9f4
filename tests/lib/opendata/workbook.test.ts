// A workbook is read back by another program's reader, and says what was written.
import { inflateRawSync } from "node:zlib";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { Cells } from "#lib/opendata/batches.ts";
import type { ColumnType } from "#lib/opendata/columns.ts";
import { workbook } from "#lib/opendata/workbook/workbook.ts";

type Columns = [name: string, type: ColumnType][];

async function written(columns: Columns, ...batches: Cells[][]): Promise<Buffer> {
  const sheet = { name: "data", columns: columns.map(([name, type]) => ({ name, type })) };
  async function* parts() {
    yield* batches;
  }
  return Buffer.concat(await Array.fromAsync(workbook([{ ...sheet, batches: parts() }])));
}

/** The only cell below the head. */
async function readBack(type: ColumnType, cell: Cells[string]): Promise<unknown> {
  const [sheet] = await readWorkbook(await written([["c", type]], [{ c: cell }]), { trim: false });
  return sheet?.data[1]?.[0];
}

describe("a cell", () => {
  test.each([
    ["decimal", "14.8", 14.8],
    ["decimal", "-0.5", -0.5],
    ["decimal", "1480000000", 1_480_000_000],
    ["decimal", "123456789012345", 123_456_789_012_345],
    ["integer", 3, 3],
    ["boolean", true, true],
    ["boolean", false, false],
  ] as const)("of type %s with %j is the number or the answer that it is", async (type, cell, read) => {
    expect(await readBack(type, cell)).toBe(read);
  });

  test.each(["1234567890123456", "0.1234567890123456", "99999999999999.999999"])(
    "with %s, of which a spreadsheet would lose digits, stays text",
    async (number) => {
      expect(await readBack("decimal", number)).toBe(number);
    },
  );

  test.each([
    "丰泽产业社区",
    "<b>&amp;\"'",
    "two\nlines\tand a tab",
    "  spaces  ",
    "_x0041_ is no A",
    "𠮷 and 😀",
    "2021-09",
    "0012",
    "TRUE",
  ])("with the text %j says just that", async (text) => {
    expect(await readBack("text", text)).toBe(text);
  });

  test("holds a list as the text that a CSV file holds", async () => {
    expect(await readBack("list", ["sf-011", "sf-012"])).toBe("sf-011;sf-012");
  });

  test("as long as a spreadsheet can hold is whole, a longer one says that it was cut", async () => {
    expect(await readBack("text", "x".repeat(32_767))).toHaveLength(32_767);
    const read = String(await readBack("text", "园".repeat(40_000)));
    expect(read.length).toBe(32_767);
    expect(read.endsWith(" […]")).toBe(true);
  });
});

test.each(["=1+1", '=HYPERLINK("http://example.com")', "+1", "-1", "@cmd", "\tx", "\rx"])(
  "the text %j is text, is marked as text, and is no formula",
  async (text) => {
    const xml = await sheetXmlOf(await written([["c", "text"]], [{ c: text }]));
    expect(xml).not.toContain("<f>");
    expect(xml).toMatch(/<c r="A2" s="2" t="inlineStr">/);
  },
);

test("what XML cannot carry is written by its number", async () => {
  const xml = await sheetXmlOf(await written([["c", "text"]], [{ c: "a\u0000b\u001fc\ufffe\r" }]));
  expect(xml).toContain("a_x0000_b_x001F_c_xFFFE__x000D_");
});

test("an empty cell is empty, and not nought", async () => {
  const columns: Columns = [
    ["a", "decimal"],
    ["b", "text"],
    ["c", "text"],
  ];
  const [sheet] = await readWorkbook(await written(columns, [{ a: null, b: null, c: "x" }]));
  expect(sheet?.data).toEqual([
    ["a", "b", "c"],
    [null, null, "x"],
  ]);
});

test("rows follow one another over all batches, under columns beyond Z", async () => {
  const names = Array.from({ length: 60 }, (_, n) => `column${n}`);
  const row = (n: number) => Object.fromEntries(names.map((name, index) => [name, n * 100 + index]));
  const columns = names.map((name): Columns[number] => [name, "integer"]);
  const [sheet] = await readWorkbook(await written(columns, [row(1), row(2)], [row(3)]));
  expect(sheet?.data).toEqual([names, ...[1, 2, 3].map((n) => names.map((_, index) => n * 100 + index))]);
});

test("a table without rows still has its columns", async () => {
  const [sheet] = await readWorkbook(await written([["id", "text"]]));
  expect(sheet?.data).toEqual([["id"]]);
});

test("the same data make the same bytes", async () => {
  const columns: Columns = [["c", "text"]];
  expect(await written(columns, [{ c: "园" }])).toEqual(await written(columns, [{ c: "园" }]));
});

test("data that cannot be read break the workbook off instead of ending it", async () => {
  async function* broken(): AsyncGenerator<Cells[]> {
    yield [{ c: "x" }];
    throw new Error("the database went away");
  }
  const sheet = { name: "data", columns: [{ name: "c", type: "text" as const }], batches: broken() };
  await expect(Array.fromAsync(workbook([sheet]))).rejects.toThrow("the database went away");
});

/** The first sheet as it is in the archive. */
async function sheetXmlOf(archive: Buffer): Promise<string> {
  const name = archive.indexOf("xl/worksheets/sheet1.xml");
  const end = archive.indexOf(Buffer.from([0x50, 0x4b, 0x07, 0x08]), name);
  return inflateRawSync(archive.subarray(name + "xl/worksheets/sheet1.xml".length, end)).toString();
}
