import { describe, expect, test } from "vitest";
import { gridsIn } from "#lib/workbooks/reading/file.ts";
import { sentTableIn } from "#lib/workbooks/sent-table.ts";

const read = (...lines: string[]) => sentTableIn(gridsIn(Buffer.from(lines.join("\n"))));
const head = "园区编号,园区,载体编号,载体,空间编号,版本,校验码,位置,最小面积（平方米）";
const keys = "document,about.document,parent,about.parent,row,version,mark,name.zh,areaFrom";
const row = "p-1,一号园,s-1,一号楼,r-1,v1,abc,东侧,300";

describe("a table is known", () => {
  test("by its heads and its hidden keys", () => {
    const { table, columns, rows, problems } = read(head, keys, row);
    expect([table, problems]).toEqual(["spaces", []]);
    expect(columns).toMatchObject({ document: "A", row: "E", "name.zh": "H", areaFrom: "I" });
    expect(rows).toMatchObject([{ number: 3, cells: { areaFrom: { text: "300", is: "text" } } }]);
  });

  test.each([
    ["by its heads alone", [head, row]],
    ["by its keys alone", [keys, row]],
    ["in English", ["Park id,Park,Site id,Site,Space id,Version,Mark", "p-1,一号园,s-1,一号楼,r-1,v1,abc"]],
    ["with the row of keys sorted to the end", [head, row, keys]],
    ["after empty lines", ["", "", head, keys, row]],
    ["with a head that was changed, and its key", [head.replace("位置", "位置（改）"), keys, row]],
  ])("%s", (_, lines) => {
    const sent = read(...lines);
    expect([sent.table, sent.problems, sent.rows.length]).toEqual(["spaces", [], 1]);
  });

  test.each([
    ["parks", "园区编号,版本,校验码,园区名称"],
    ["projects", "项目编号,版本,校验码,项目名称"],
    ["clauses", "政策包编号,政策编号,条款编号,版本,校验码,条款标题"],
  ])("as %s", (table, heads) => {
    expect(read(heads, "a,b,c,d,e,f").table).toBe(table);
  });

  test("only where there is one", () => {
    expect(() => read("姓名,电话", "甲,1")).toThrow("no_table");
    expect(() => read(head)).toThrow("nothing_in_it");
  });
});

describe("what is wrong is told with its place", () => {
  test.each([
    [
      "a total",
      [head, row, "合 计：,,,,,,,,300"],
      { at: "A3", code: "total_row", values: { text: "合 计：" } },
    ],
    ["a total in English", [head, row, ",,,,,,,Subtotal,300"], { at: "H3", code: "total_row" }],
    [
      "a column of one's own",
      [`${head},备注`, `${row},好`],
      { at: "J1", code: "unknown_column", values: { name: "备注" } },
    ],
    [
      "words beside the table",
      [head, `${row},好`],
      { at: "J1", code: "unknown_column", values: { name: "J" } },
    ],
    ["a column twice", [`${head},位置`, `${row},西侧`], { at: "J1", code: "twice_column" }],
    [
      "no column that says which",
      [head.replace("园区编号,", ""), row.replace("p-1,", "")],
      { at: null, code: "no_document_column" },
    ],
  ])("%s", (_, lines, problem) => {
    expect(read(...lines).problems).toMatchObject([problem]);
  });

  test("merged cells", () => {
    const [grid] = gridsIn(Buffer.from([head, row].join("\n")));
    if (!grid) throw new Error("no grid");
    expect(sentTableIn([{ ...grid, merged: ["H2:H3"] }]).problems).toEqual([
      { at: "H2", code: "merged", values: { range: "H2:H3" } },
    ]);
  });
});
