// CSV (RFC 4180) read back: rows by the names of their columns.

export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = records(text.replace(/^\uFEFF/, ""));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
}

function records(text: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    found.push(row);
    row = [];
  }
  return found;
}
