// Workbooks and archives that no honest program would write, and some that Excel and WPS do: from their parts.
import { crc32, deflateRawSync } from "node:zlib";

export type Part = {
  path: string;
  content: string | Buffer;
  /** What the archive says of it, where that is not so. */
  claims?: { plain?: number; crc?: number; flags?: number; method?: number };
};

export function archive(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, claims = {} } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const name = Buffer.from(path);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(claims.flags ?? 0, 2);
    head.writeUInt16LE(claims.method ?? 8, 4);
    head.writeUInt32LE(claims.crc ?? crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims.plain ?? plain.length, 18);
    head.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), head, name, packed]);
    const place = Buffer.alloc(46 - 4 - 2 - 26);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, place, name]));
    local.push(entry);
    offset += entry.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook of one sheet, as Excel names them: `sheet` is what stands in its worksheet element. */
export function workbookParts(
  sheet: string,
  {
    texts = [],
    formats = [],
    date1904 = false,
  }: { texts?: string[]; formats?: string[]; date1904?: boolean } = {},
): Part[] {
  const rels = (list: [id: string, type: string, target: string][]) =>
    `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  const custom = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return [
    { path: "_rels/.rels", content: rels([["a", "officeDocument", "xl/workbook.xml"]]) },
    {
      path: "xl/workbook.xml",
      content: `<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr date1904="${date1904 ? 1 : 0}"/><x:sheets><x:sheet name="一" r:id="b"/></x:sheets></x:workbook>`,
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      content: rels([
        ["b", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["c", "sharedStrings", "sharedStrings.xml"],
        ["d", "styles", "styles.xml"],
      ]),
    },
    {
      path: "xl/sharedStrings.xml",
      content: `<sst>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    },
    {
      path: "xl/styles.xml",
      content: `<styleSheet><numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${cells.join("")}</cellXfs></styleSheet>`,
    },
    { path: "xl/worksheets/sheet1.xml", content: `<worksheet>${sheet}</worksheet>` },
  ];
}
