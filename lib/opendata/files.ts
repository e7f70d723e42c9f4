// Rows as the files that readers download, written while the rows are read.
import type { FileForm, TableName } from "#lib/values/data-files.ts";
import type { About } from "./about.ts";
import type { Cells } from "./batches.ts";
import type { Column } from "./columns.ts";
import { type Cell, cellsOf, csvLines, csvText } from "./csv.ts";
import { columnsOfTable } from "./tables.ts";
import { aboutSheet } from "./workbook/about-sheet.ts";
import { workbook } from "./workbook/workbook.ts";

export const mediaTypes = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<FileForm, string>;

const contentTypes: Record<FileForm, string> = {
  ...mediaTypes,
  csv: `${mediaTypes.csv}; charset=utf-8; header=present`,
};

/** Scripts of any site may read the data, and which version and which part of it they have. */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link",
} as const;

type Batches = AsyncIterable<readonly Cells[]>;

/** The file of a whole table. What cannot be read at all throws here, before anything is sent. */
export async function tableFile(
  form: FileForm,
  name: TableName,
  about: About,
  batches: Batches,
): Promise<Response> {
  const parts = { csv: csvParts, json: jsonParts, xlsx: workbookParts }[form];
  const headers = {
    ...openToAll,
    "content-type": contentTypes[form],
    link: `<${about.described_by}>; rel="describedby"; type="application/json"`,
  };
  return new Response(streamOf(parts(name, about, await begun(batches))), { headers });
}

/** The file of one row, which tells everything itself. */
export function rowFile(form: "csv" | "json", name: TableName, row: Cells): Response {
  const columns = columnsOfTable(name);
  const body = form === "csv" ? csvText(namesOf(columns), [cellsOf(columns, row)]) : JSON.stringify(row);
  return new Response(body, { headers: { ...openToAll, "content-type": contentTypes[form] } });
}

/** The file of a few rows that are no whole table. `about`: what JSON says of them all. A CSV is the rows alone: each says itself what it is. */
export function rowsFile(
  form: "csv" | "json",
  columns: readonly Column[],
  about: object,
  rows: readonly Cells[],
): Response {
  const lines = rows.map((row) => cellsOf(columns, row));
  const body = form === "csv" ? csvText(namesOf(columns), lines) : JSON.stringify({ ...about, rows });
  return new Response(body, { headers: { ...openToAll, "content-type": contentTypes[form] } });
}

/** A short list of anything; `header` names its columns. */
export function csvFile(rows: readonly Record<string, Cell>[], header: readonly string[]): Response {
  const text = csvText(
    header,
    rows.map((row) => header.map((name) => row[name] ?? null)),
  );
  return new Response(text, { headers: { "content-type": contentTypes.csv } });
}

export function noSuchFile(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response("没有这个文件 / There is no such file\n", { status: 404, headers });
}

function namesOf(columns: readonly Column[]): string[] {
  return columns.map(({ name }) => name);
}

async function* csvParts(name: TableName, _about: About, batches: Batches): AsyncGenerator<string> {
  const columns = columnsOfTable(name);
  // A table without rows still has its columns.
  yield csvText(namesOf(columns), []);
  for await (const rows of batches) yield csvLines(rows.map((row) => cellsOf(columns, row)));
}

/** Decimals stay exact text: JSON's own numbers lose their last digits. */
async function* jsonParts(_name: TableName, about: About, batches: Batches): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"rows":[`;
  let between = "\n";
  for await (const rows of batches) {
    yield between + rows.map((row) => JSON.stringify(row)).join(",\n");
    between = ",\n";
  }
  yield "\n]}\n";
}

function workbookParts(name: TableName, about: About, batches: Batches): AsyncGenerator<Uint8Array> {
  return workbook([{ name, columns: columnsOfTable(name), batches }, aboutSheet(name, about)]);
}

/** The batches, the first of them already read. */
async function begun(batches: Batches): Promise<Batches> {
  const reading = batches[Symbol.asyncIterator]();
  const first = await reading.next();
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (let next = first; !next.done; next = await reading.next()) yield next.value;
      } finally {
        await reading.return?.();
      }
    },
  };
}

/** A stream that asks for the next part when somebody takes it, and asks no more when they leave. */
export function streamOf(parts: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
      async cancel() {
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
