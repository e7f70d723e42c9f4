// What is in a file, whoever wrote it and whatever it says of itself.
import { describe, expect, test } from "vitest";
import { gridsIn } from "#lib/workbooks/reading/file.ts";
import type { GridCell } from "#lib/workbooks/reading/grid.ts";
import { mostColumns, mostRows } from "#lib/workbooks/reading/grid.ts";
import { Unreadable } from "#lib/workbooks/reading/unreadable.ts";
import { archive, type Part, workbookParts } from "../../../support/archive.ts";

type Options = Parameters<typeof workbookParts>[1];

const book = (rows: string, options: Options = {}) =>
  archive(workbookParts(`<sheetData>${rows}</sheetData>`, options));
const cellsIn = (bytes: Buffer): GridCell[] =>
  [...gridsIn(bytes)].flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]));
const textsIn = (bytes: Buffer) => cellsIn(bytes).map(({ text }) => text);

function codeOf(bytes: Buffer): string {
  try {
    for (const grid of gridsIn(bytes)) grid.rows.size;
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
  return "read";
}

describe("a cell of a workbook", () => {
  test.each<[string, string, Partial<GridCell>, Options?]>([
    [
      "a shared text",
      `<c r="A1" t="s"><v>0</v></c>`,
      { text: "园区", is: "text" },
      { texts: ["<t>园区</t>"] },
    ],
    [
      "a text in several scripts, without how it is read aloud",
      `<c r="A1" t="s"><v>0</v></c>`,
      { text: "泉州园区" },
      { texts: ["<r><t>泉州</t></r><r><t>园区</t></r><rPh><t>quanzhou</t></rPh>"] },
    ],
    ["a text of its own", `<c r="A1" t="inlineStr"><is><t>a &lt;b&gt;</t></is></c>`, { text: "a <b>" }],
    ["a sign by its number", `<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c>`, { text: "a\nb" }],
    ["a number", `<c r="A1"><v>32.5</v></c>`, { text: "32.5", is: "number" }],
    ["a number with binary rounding", `<c r="A1"><v>0.30000000000000004</v></c>`, { text: "0.3" }],
    ["a day", `<c r="A1" s="1"><v>46082</v></c>`, { text: "2026-03-01", is: "day" }],
    ["a day with hours", `<c r="A1" s="1"><v>46082.75</v></c>`, { text: "2026-03-01", is: "day" }],
    [
      "a Chinese day",
      `<c r="A1" s="2"><v>46082</v></c>`,
      { is: "day" },
      { formats: ["yyyy&quot;年&quot;m&quot;月&quot;"] },
    ],
    [
      "money in colour",
      `<c r="A1" s="2"><v>46082</v></c>`,
      { is: "number" },
      { formats: ["[Red]&quot;day&quot; #,##0"] },
    ],
    [
      "a day counted from 1904",
      `<c r="A1" s="1"><v>44620</v></c>`,
      { text: "2026-03-01" },
      { date1904: true },
    ],
    ["an ISO day", `<c r="A1" t="d"><v>2026-03-01T00:00:00</v></c>`, { text: "2026-03-01", is: "day" }],
    ["an answer", `<c r="A1" t="b"><v>1</v></c>`, { text: "TRUE", is: "boolean" }],
    ["an error", `<c r="A1" t="e"><v>#REF!</v></c>`, { text: "#REF!", is: "error" }],
    ["a formula with its result", `<c r="A1"><f>1+1</f><v>2</v></c>`, { text: "2", formula: "with_value" }],
    [
      "a formula with a text",
      `<c r="A1" t="str"><f>A2</f><v>园</v></c>`,
      { text: "园", formula: "with_value" },
    ],
    ["a formula without one", `<c r="A1"><f>SUM(A2)</f></c>`, { text: "=SUM(A2)", formula: "without_value" }],
  ])("%s", (_, xml, expected, options) => {
    expect(cellsIn(book(`<row r="1">${xml}</row>`, options))).toMatchObject([expected]);
  });

  test("stands where it says, or next to the one before it", () => {
    const rows = `<row><c t="str"><v>A1</v></c><c t="str"><v>B1</v></c></row><row r="5"><c r="AB5" t="str"><v>AB5</v></c></row>`;
    const [grid] = gridsIn(book(rows));
    expect([...(grid?.rows ?? [])].map(([row, cells]) => [row, [...cells.keys()]])).toEqual([
      [1, [0, 1]],
      [5, [27]],
    ]);
  });

  test("that is merged with others is told", () => {
    const sheet = `<sheetData/><mergeCells><mergeCell ref="A3:B4"/></mergeCells>`;
    const [grid] = gridsIn(archive(workbookParts(sheet)));
    expect(grid?.merged).toEqual(["A3:B4"]);
  });

  test("that is empty, however much it is laid out, is none", () => {
    expect(
      cellsIn(book(`<row r="1048576"><c r="A1048576" s="1"/><c r="B1" t="str"><v> </v></c></row>`)),
    ).toEqual([]);
  });
});

describe("a file that is no workbook", () => {
  const compound = (name: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(name, "utf16le")]);
  const word: Part[] = [
    {
      path: "_rels/.rels",
      content: workbookParts("")[0]?.content.toString().replace("xl/workbook", "word/document") ?? "",
    },
    { path: "word/document.xml", content: "<document/>" },
  ];
  test.each<[string, Buffer, string]>([
    ["nothing", Buffer.alloc(0), "no_file"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "not_a_workbook"],
    [
      "a web page with another name",
      Buffer.from("<html><table><tr><td>园区编号</td></tr></table>"),
      "not_a_workbook",
    ],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "not_a_workbook"],
    ["a program's data", Buffer.from('{"rows": []}'), "not_a_workbook"],
    ["Word's", archive(word), "not_a_workbook"],
    ["an archive of something else", archive([{ path: "a.txt", content: "a" }]), "not_a_workbook"],
    ["Excel's of before 2007", compound("Workbook"), "old_excel"],
    ["one with a password", compound("EncryptedPackage"), "has_password"],
    ["another old program's", compound("WordDocument"), "not_a_workbook"],
    ["an archive that was cut off", book("").subarray(0, 300), "damaged"],
    ["no text in any encoding", Buffer.from([0x61, 0xff, 0xff, 0x0a]), "unknown_encoding"],
    ["a list whose quotation never ends", Buffer.from('a,"b\n'), "damaged"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test.each<[string, (parts: Part[]) => Part[], string]>([
    [
      "is encrypted part by part",
      (parts) => parts.map((part) => ({ ...part, claims: { flags: 1 } })),
      "has_password",
    ],
    [
      "is packed in a way that nobody uses",
      (parts) => parts.map((part) => ({ ...part, claims: { method: 12 } })),
      "damaged",
    ],
    [
      "does not hold what it promises",
      (parts) => parts.map((part) => ({ ...part, claims: { crc: 1 } })),
      "damaged",
    ],
    ["has two parts of one name", (parts) => [...parts, ...parts], "damaged"],
    ["lacks its sheet", (parts) => parts.slice(0, -1), "damaged"],
    [
      "brings entities",
      (parts) => [
        ...parts.slice(0, -1),
        {
          path: "xl/worksheets/sheet1.xml",
          content: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>',
        },
      ],
      "damaged",
    ],
    [
      "is not well-formed",
      (parts) => [
        ...parts.slice(0, -1),
        { path: "xl/worksheets/sheet1.xml", content: "<worksheet><row></worksheet>" },
      ],
      "damaged",
    ],
  ])("a workbook that %s", (_, change, code) => {
    expect(codeOf(archive(change(workbookParts("<sheetData/>"))))).toBe(code);
  });
});

describe("a bomb", () => {
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, " ");
  const withSheet = (content: Buffer, claims: Part["claims"] = {}) =>
    archive([...workbookParts("").slice(0, -1), { path: "xl/worksheets/sheet1.xml", content, claims }]);

  test("of a hundred megabytes in a hundred kilobytes is refused", () => {
    const bytes = withSheet(megabytes(100));
    expect(bytes.length).toBeLessThan(200_000);
    expect(codeOf(bytes)).toBe("unpacks_too_large");
  });

  test("that says it is small is refused when the room is full", () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(withSheet(megabytes(100), { plain: 100 }))).toBe("unpacks_too_large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 1024 * 1024);
  });

  test("of many parts is refused when their sum is too large", () => {
    const parts = workbookParts("<sheetData/>").map((part) =>
      /sharedStrings|styles/.test(part.path)
        ? {
            ...part,
            content: Buffer.concat([Buffer.from(part.content as string), megabytes(15)]),
            claims: { plain: 9 },
          }
        : part,
    );
    const sheet = { path: "xl/worksheets/sheet1.xml", content: megabytes(10), claims: { plain: 9 } };
    expect(codeOf(archive([...parts.slice(0, -1), sheet]))).toBe("unpacks_too_large");
  });

  test("of thousands of entries is refused", () => {
    const parts = Array.from({ length: 501 }, (_, n) => ({ path: `${n}`, content: "" }));
    expect(codeOf(archive(parts))).toBe("unpacks_too_large");
  });

  test.each([
    [
      "rows",
      Array.from({ length: mostRows + 3 }, () => "<row><c><v>1</v></c></row>").join(""),
      "too_many_rows",
    ],
    ["columns", `<row>${"<c><v>1</v></c>".repeat(mostColumns + 1)}</row>`, "too_many_columns"],
    ["text", `<row><c t="str"><v>${"字".repeat(2_000_001)}</v></c></row>`, "too_much_text"],
  ])("of %s is refused", (_, rows, code) => {
    expect(codeOf(book(rows))).toBe(code);
  });
});

describe("a CSV file", () => {
  test.each([
    ["UTF-8", Buffer.from("园区编号,名称\np-1,软件园\n")],
    ["UTF-8 with its mark", Buffer.from("\ufeff园区编号,名称\r\np-1,软件园\r\n")],
    ["GB18030", Buffer.from("d4b0c7f8b1e0bac52cc3fbb3c60d0a702d312cc8edbcfed4b00d0a", "hex")],
    ["UTF-16 with tabs", Buffer.from("\ufeff园区编号\t名称\r\np-1\t软件园\r\n", "utf16le")],
    ["another country's separator", Buffer.from("园区编号;名称\np-1;软件园\n")],
  ])("in %s is read", (_, bytes) => {
    expect(textsIn(bytes)).toEqual(["园区编号", "名称", "p-1", "软件园"]);
  });

  test("may quote what it likes", () => {
    expect(textsIn(Buffer.from('"a,b","c ""d""","e\nf"\n'))).toEqual(["a,b", 'c "d"', "e\nf"]);
  });

  test("gives back what was kept from running, and no formula passes for a text", () => {
    expect(cellsIn(Buffer.from("'=1+1,=1+1,-5,'s\n"))).toEqual([
      { text: "=1+1", is: "text" },
      { text: "=1+1", is: "text", formula: "without_value" },
      { text: "-5", is: "text" },
      { text: "'s", is: "text" },
    ]);
  });
});
