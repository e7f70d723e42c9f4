// Files are written while their rows are read: no row is asked for before somebody takes it, and none after they left.
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import type { About } from "#lib/opendata/about.ts";
import { inBatches } from "#lib/opendata/batches.ts";
import { rowFile, tableFile } from "#lib/opendata/files.ts";
import type { Row } from "#lib/opendata/tables.ts";
import { type FileForm, fileForms } from "#lib/values/data-files.ts";

const about: About = {
  title: "来源 / Sources",
  publisher: "丰泽产业社区",
  source: "见每行的source一栏 / In the column source of each row",
  sources: "https://portal.example/sources",
  as_of: "2021-09",
  oldest_as_of: "2020-07",
  licence: "not_stated",
  version: "2026-11-23T02:00:00.000Z",
  address: "https://portal.example/data/sources.csv",
  described_by: "https://portal.example/data/datapackage.json",
};

function row(n: number): Row<"sources"> {
  const id = `s-${String(n).padStart(9, "0")}`;
  return {
    id,
    title: `第${n}篇报道`,
    publisher: "一家报社",
    authors: ["甲", "乙"],
    genre: "newspaper",
    published_on: "2021-09-27",
    published_basis: "stated",
    url: null,
    reliability: "high",
    read_as: "full_text",
    source: `第${n}篇报道`,
    as_of: "2021-09",
    licence: "not_stated",
    edition: 1,
    published_at: "2026-11-23T02:00:00.000Z",
    confirmed_on: null,
    address: `https://portal.example/sources/${id}`,
  };
}

/** A table of so many rows that says how often it was asked. */
function tableOf(count: number) {
  const asked: (string | null)[] = [];
  return {
    asked,
    read: async ({ after, take }: { after: string | null; take: number }) => {
      asked.push(after);
      const first = after === null ? 1 : Number(after.slice(2)) + 1;
      return Array.from({ length: Math.max(0, Math.min(take, count - first + 1)) }, (_, n) => row(first + n));
    },
  };
}

const file = (form: FileForm, table: ReturnType<typeof tableOf>) =>
  tableFile(form, "sources", about, inBatches(table.read, 100));

test.each([
  [0, 1],
  [9, 1],
  [10, 2],
  [25, 3],
])("a table of %i rows is asked for in %i parts, each row once", async (count, parts) => {
  const table = tableOf(count);
  const rows = (await Array.fromAsync(inBatches(table.read, 10))).flat();
  expect(table.asked).toHaveLength(parts);
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, n) => row(n + 1).id));
});

test.each(fileForms)(
  "%s: a reader who waits is not run ahead of, one who leaves ends the reading",
  async (form) => {
    const table = tableOf(1_000_000);
    const reader = (await file(form, table)).body?.getReader();
    await settled(table);
    expect(table.asked.length).toBe(1);
    let taken = 0;
    while (table.asked.length < 30) {
      expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
      taken += 1;
    }
    // Compression fills a buffer of its own size, whatever the table's: of ten thousand parts it has asked for a few.
    await settled(table);
    expect(table.asked.length).toBeLessThan(60);
    expect(taken).toBeGreaterThan(3);
    await reader?.cancel();
    const atTheEnd = table.asked.length;
    await settled(table);
    expect(table.asked.length - atTheEnd).toBeLessThan(3);
  },
);

test.each(fileForms)("%s: what cannot be read at all is an error before anything is sent", async (form) => {
  const away = tableFile(
    form,
    "sources",
    about,
    inBatches(async () => {
      throw new Error("the database is away");
    }),
  );
  await expect(away).rejects.toThrow("the database is away");
});

test.each(fileForms)("%s: what cannot be read to its end breaks off", async (form) => {
  const table = tableOf(1000);
  const broken = await tableFile(
    form,
    "sources",
    about,
    inBatches(async (window) => {
      if (table.asked.length === 5) throw new Error("the database went away");
      return table.read(window);
    }, 10),
  );
  await expect(broken.arrayBuffer()).rejects.toThrow("the database went away");
});

test("JSON says of itself where it is from, and then its rows", async () => {
  const answer = await file("json", tableOf(250));
  expect(await answer.json()).toEqual({ ...about, rows: Array.from({ length: 250 }, (_, n) => row(n + 1)) });
  expect(await (await file("json", tableOf(0))).json()).toEqual({ ...about, rows: [] });
});

test("CSV without rows still has its columns", async () => {
  expect(await (await file("csv", tableOf(0))).text()).toMatch(/^id,title,publisher,[\w,]+,address\r\n$/);
});

test("any site's scripts may read the files, which name what describes them", async () => {
  const { headers } = await file("csv", tableOf(1));
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(headers.get("link")).toContain('rel="describedby"');
});

test("the file of one row is that row", async () => {
  expect(await rowFile("json", "sources", row(1)).json()).toEqual(row(1));
  expect(await rowFile("csv", "sources", row(1)).text()).toBe(await (await file("csv", tableOf(1))).text());
});

/** Everything that was going to happen by itself has happened. */
/** Until nothing was asked for a while, on however busy a machine. */
async function settled({ asked }: ReturnType<typeof tableOf>): Promise<void> {
  for (let before = -1; before !== asked.length; ) {
    before = asked.length;
    await setTimeout(200);
  }
}
