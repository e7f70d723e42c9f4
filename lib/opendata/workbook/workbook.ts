// A workbook (.xlsx) of two sheets, the data and what is to be known about them, written while the data are read.
import type { Cells } from "../batches.ts";
import { formats, type SheetColumn, sheetXml } from "./sheet.ts";
import { type ZipEntry, zipped } from "./zip.ts";

/** Rows below the head that a sheet can hold. */
export const mostRows = 1_048_575;

export type Sheet = {
  name: string;
  columns: readonly SheetColumn[];
  batches: AsyncIterable<readonly Cells[]>;
};

export function workbook(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array, void, undefined> {
  const names = sheets.map(({ name }) => name);
  return zipped([
    part("[Content_Types].xml", contentTypes(names)),
    part("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])),
    part("xl/workbook.xml", workbookXml(names)),
    part(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...names.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"],
      ]),
    ),
    part("xl/styles.xml", styles()),
    ...sheets.map(({ columns, batches }, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(columns, batches),
    })),
  ]);
}

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function part(path: string, xml: string): ZipEntry {
  return { path, content: [Buffer.from(head + xml)] };
}

function contentTypes(names: readonly string[]): string {
  const sheets = names.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${package_}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join("")}</Types>`
  );
}

function relationships(list: readonly [type: string, target: string][]): string {
  const each = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${package_}/relationships">${each.join("")}</Relationships>`;
}

/** Names of sheets are ours: plain letters. */
function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/** The formats of cells, each at its place in `formats`. */
function styles(): string {
  const cells: Record<keyof typeof formats, string> = {
    plain: `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    bold: `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    textForCertain: `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>`,
  };
  const xfs = Object.keys(formats).map((name) => cells[name as keyof typeof formats]);
  return (
    `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    `<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}
