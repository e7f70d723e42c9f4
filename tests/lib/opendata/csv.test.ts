import { expect, it } from "vitest";
import type { Column, ColumnType } from "#lib/opendata/columns.ts";
import { cellsOf, csvText } from "#lib/opendata/csv.ts";

it("begins with a byte order mark, so that spreadsheets read it as UTF-8", () => {
  expect(csvText(["名称"], [["丰泽"]])).toBe("\uFEFF名称\r\n丰泽\r\n");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-5万元", "'-5万元"],
  ["@cmd", "'@cmd"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ["a,b", '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ["two\nlines", '"two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
])("keeps the text %j from being run or torn apart", (text, written) => {
  expect(csvText(["t"], [[text]])).toBe(`\uFEFFt\r\n${written}\r\n`);
});

it("leaves numbers alone, negative ones as well, and empty cells empty", () => {
  expect(csvText(["n", "e"], [[{ number: "-5" }, null]])).toBe("\uFEFFn,e\r\n-5,\r\n");
});

const column = (name: string, type: ColumnType): Column => ({ name, type, isRequired: false, codes: [] });

it("writes each cell as its column says: numbers as numbers, a list as one text, nothing as nothing", () => {
  const columns = [
    column("n", "decimal"),
    column("i", "integer"),
    column("b", "boolean"),
    column("l", "list"),
    column("e", "text"),
  ];
  const row = { e: null, l: ["=a", "b"], b: false, i: -3, n: "-14.8", unknown: "x" };
  expect(csvText(["n", "i", "b", "l", "e"], [cellsOf(columns, row)])).toBe(
    "\uFEFFn,i,b,l,e\r\n-14.8,-3,false,'=a;b,\r\n",
  );
});
