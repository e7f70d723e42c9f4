import { expect, it } from "vitest";
import { csvText } from "#lib/opendata/csv.ts";

it("begins with a byte order mark, so that spreadsheets read it as UTF-8", () => {
  expect(csvText(["名称"], [["丰泽"]])).toBe("\uFEFF名称\r\n丰泽\r\n");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-5万元", "'-5万元"],
  ["@cmd", "'@cmd"],
  ["\tx", "'\tx"],
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
