// What a file is, by its bytes and not by its name, and the sheets in it.
import { gridOfCsv } from "./csv-grid.ts";
import type { Grid } from "./grid.ts";
import { sheetsOf } from "./spreadsheet.ts";
import { Unreadable } from "./unreadable.ts";

/** One after the other, each read when it is asked for. Throws Unreadable. */
export function gridsIn(bytes: Buffer): Iterable<Grid> {
  if (bytes.length === 0) throw new Unreadable("no_file");
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return sheetsOf(bytes);
  if (bytes.subarray(0, 8).equals(compound)) throw new Unreadable(kindOfCompound(bytes));
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) throw new Unreadable("not_a_workbook");
  return [gridOfCsv(bytes)];
}

/** The container of Office before 2007, and of encrypted files after it ([MS-CFB]). */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function kindOfCompound(bytes: Buffer): "has_password" | "old_excel" | "not_a_workbook" {
  const holds = (name: string) => bytes.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "has_password";
  return holds("Workbook") || holds("Book") ? "old_excel" : "not_a_workbook";
}
