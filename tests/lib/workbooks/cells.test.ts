// What people leave in a cell, by the kind of field that it is for.
import { describe, expect, test } from "vitest";
import type { DataSet } from "#lib/values/data-set.ts";
import { type Cell, cellOf, longestCell, readCell } from "#lib/workbooks/cells.ts";
import { namesIn } from "#lib/workbooks/names.ts";
import { withValue } from "#lib/workbooks/rows.ts";
import { type TableName, tables } from "#lib/workbooks/tables.ts";

const names = namesIn({
  park: [
    { id: "p-1", name: "一号园" },
    { id: "p-2", name: "同名园" },
    { id: "p-3", name: "同名园" },
  ],
  figure: [
    { id: "sf-1", name: "一" },
    { id: "sf-2", name: "二" },
  ],
});

function column(table: TableName, key: string) {
  const found = tables[table].columns.find((each) => each.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
}

function read(table: TableName, key: string, text: string, is: Cell["is"] = "text", before: unknown = null) {
  const row = before === null ? {} : withValue(column(table, key), {}, before);
  return readCell(column(table, key), row, { text, is }, names);
}

describe("a cell for a number", () => {
  test.each([
    ["300", "text", "300"],
    ["300", "number", "300"],
    ["３００．５", "text", "300.5"],
    ["1,200", "text", "1200"],
    [" 12 ", "text", "12"],
    ["", "text", null],
  ] as const)("with %j (%s) holds %j", (text, is, value) => {
    expect(read("spaces", "areaFrom", text, is, "7")).toEqual({ value });
  });

  test.each([
    ["1.2亿元", "money_in_number"],
    ["25元", "money_in_number"],
    ["约300", "not_a_number"],
    ["3-5", "not_a_number"],
  ] as const)("with %j is refused: %s", (text, problem) => {
    expect(read("spaces", "rentFrom", text)).toEqual({ problem });
  });

  test.each([
    ["32.50", "32.5"],
    ["300", "300.00"],
    ["0.50", "0.5"],
  ])("that holds %s and comes back as %s has not changed", (before, text) => {
    expect(read("spaces", "rentFrom", text, "number", before)).toEqual({ value: before });
  });

  test("that holds what is no number, and comes back with it, has not changed", () => {
    expect(read("spaces", "rentFrom", "25元", "text", "25元")).toEqual({ value: "25元" });
  });

  test("a whole number is one", () => {
    expect(read("parks", "ordinal", "１５")).toEqual({ value: 15 });
    expect(read("parks", "ordinal", "1.5", "number")).toEqual({ problem: "not_a_number" });
  });
});

describe("a cell for an amount of money", () => {
  test.each(["4540万元", "２．５６亿元", "人民币 1,480 元"])("with %j holds it as it was typed", (text) => {
    expect(read("projects", "amount.asWritten", text)).toEqual({ value: text });
  });

  test.each([
    ["4540", "number", "money_without_unit"],
    ["1.2亿", "text", "not_money"],
    ["约4540万元", "text", "not_money"],
  ] as const)("with %j (%s) is refused: %s", (text, is, problem) => {
    expect(read("projects", "amount.asWritten", text, is)).toEqual({ problem });
  });
});

describe("a cell for a day", () => {
  test.each([
    ["2026-03-01", "text"],
    ["2026/3/1", "text"],
    ["2026年3月1日", "text"],
    ["2026.3.1", "text"],
    ["20260301", "number"],
    ["2026-03-01", "day"],
    ["46082", "number"],
    ["46082.75", "number"],
  ] as const)("with %j (%s) holds 2026-03-01", (text, is) => {
    expect(read("spaces", "availableFrom", text, is)).toEqual({ value: "2026-03-01" });
  });

  test.each([
    ["2026-02-30", "text"],
    ["2026", "number"],
    ["明年", "text"],
    ["999999", "number"],
  ] as const)("with %j (%s) is refused", (text, is) => {
    expect(read("spaces", "availableFrom", text, is)).toEqual({ problem: "not_a_day" });
  });
});

describe("a cell for a text", () => {
  test("changes its own language and keeps the others", () => {
    const before = { zh: "东侧", en: "East", hant: "東側" };
    expect(read("spaces", "name.zh", "西侧", "text", before)).toEqual({ value: { ...before, zh: "西侧" } });
    expect(read("spaces", "name.en", "", "text", before)).toEqual({ value: { zh: "东侧", hant: "東側" } });
  });

  test("empty, where there may be none, is none", () => {
    expect(read("spaces", "rentBasis.zh", "", "text", { zh: "含税" })).toEqual({ value: null });
    expect(read("spaces", "rentBasis.zh", "")).toEqual({ value: undefined });
  });

  test("that the program made a day of is refused", () => {
    expect(read("clauses", "number", "2026-01-02", "day")).toEqual({ problem: "became_a_day" });
    expect(read("spaces", "name.zh", "2026-01-02", "day")).toEqual({ problem: "became_a_day" });
  });

  test("keeps what looks like a formula", () => {
    expect(read("spaces", "name.zh", "=1+1")).toEqual({ value: { zh: "=1+1" } });
  });

  test(`holds ${longestCell} characters and no more`, () => {
    const longest = "字".repeat(longestCell);
    expect(read("projects", "quote", longest)).toEqual({ value: longest });
    expect(read("projects", "quote", `${longest}字`)).toEqual({ problem: "too_long" });
  });
});

describe("a cell for a choice", () => {
  test.each([
    ["本站所译", { value: "working" }],
    ["working", { value: "working" }],
    [" 见于来源 ", { value: "sourced" }],
    ["别处", { problem: "not_an_option" }],
  ])("with %j: %j", (text, understood) => {
    expect(read("parks", "nameEnBasis", text)).toEqual(understood);
  });

  test.each([
    ["设计；广告", ["design", "advertising"]],
    ["设计、广告,设计", ["design", "advertising"]],
    ["", []],
  ])("of several with %j: %j", (text, value) => {
    expect(read("parks", "industries", text, "text", ["legal"])).toEqual({ value });
  });

  test.each([
    ["是", true],
    ["否", false],
    ["TRUE", true],
    ["yes", true],
    ["0", false],
  ])("between yes and no with %j: %s", (text, value) => {
    expect(read("projects", "cancelled", text, "text", !value)).toEqual({ value });
  });
});

describe("a cell for another document", () => {
  test.each([
    ["p-1", { value: "p-1" }],
    ["一号园", { value: "p-1" }],
    ["同名园", { problem: "unknown_reference" }],
    ["p-9", { problem: "unknown_reference" }],
  ])("with %j: %j", (text, understood) => {
    expect(read("projects", "parkId", text)).toEqual(understood);
  });

  test("or several of them", () => {
    expect(read("parks", "headlineFigures", "sf-2;sf-1")).toEqual({ value: ["sf-2", "sf-1"] });
  });
});

test("an error of the program's is refused in every cell", () => {
  for (const key of ["name.zh", "areaFrom", "availableFrom"])
    expect(read("spaces", key, "#REF!", "error")).toEqual({ problem: "error_value" });
});

describe("what a group holds", () => {
  const basis = column("projects", "amount.basis");
  const written = column("projects", "amount.asWritten");

  test("begins whole, and ends whole", () => {
    const begun = withValue(written, { amount: null }, "4540万元");
    expect(begun).toEqual({ amount: { asWritten: "4540万元", basis: null } });
    expect(withValue(written, begun, null)).toEqual({ amount: null });
    expect(withValue(basis, { amount: null }, "paid_in")).toEqual({
      amount: { asWritten: "", basis: "paid_in" },
    });
  });

  test("that came into the schema later is left out while it is empty", () => {
    const office = column("clauses", "procedure.office.zh");
    const begun = withValue(office, {}, { zh: "区商务局" });
    expect(begun).toMatchObject({ procedure: { office: { zh: "区商务局" }, materials: [], phone: null } });
    expect(withValue(office, begun, null)).toEqual({});
  });
});

test("a cell shows options by name, lists parted, and nothing for nothing", () => {
  const shown = (table: TableName, key: string, row: Record<string, unknown>) =>
    cellOf(column(table, key), row, names);
  expect(shown("parks", "nameEnBasis", { nameEnBasis: "working" })).toBe("本站所译");
  expect(shown("parks", "industries", { industries: ["design", "legal"] })).toBe("设计;法律服务");
  expect(shown("projects", "cancelled", { cancelled: false })).toBe("否");
  expect(shown("projects", "amount.asWritten", { amount: null })).toBe(null);
  expect(shown("parks", "ordinal", { ordinal: 3 })).toBe(3);
});

test("a street is one of the desk's district", () => {
  const readAt = (dataSet: DataSet, text: string) =>
    readCell(column("parks", "streetCode"), {}, { text, is: "text" }, namesIn({}, dataSet));
  expect(readAt("fengze", "东湖街道")).toEqual({ value: "350503001" });
  expect(readAt("demo", "南柯街道")).toEqual({ value: "999999001" });
  expect(readAt("fengze", "南柯街道")).toEqual({ problem: "not_an_option" });
  expect(readAt("demo", "350503001")).toEqual({ problem: "not_an_option" });
});
