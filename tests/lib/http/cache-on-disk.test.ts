import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Kept } from "#lib/http/cache.ts";
import { loadPages, savePages } from "#lib/http/cache-on-disk.ts";
import { makePage } from "#lib/http/page.ts";

const lastSeen = { database: "one", publication: "7" };

async function savedFolder() {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const html = {
    status: 200,
    type: "text/html",
    headers: ["x-a", "b"],
    body: Buffer.from("丰泽 ".repeat(200)),
  };
  const missing = { status: 404, type: "text/html", headers: [], body: Buffer.from("nothing") };
  const pages: Kept[] = [
    { key: "/", page: await makePage(html, ["br", "gzip"]), drawnAt: 1, endsAt: 2 },
    { key: "/x\nelder", page: await makePage(missing, []), drawnAt: 3, endsAt: 4 },
  ];
  await savePages(folder, { version: "build", lastSeen, pages });
  return { folder, pages, file: join(folder, "kept-pages") };
}

test("pages come back as they were, in every coding", async () => {
  const { folder, pages } = await savedFolder();
  expect(loadPages(folder, "build")).toEqual({ version: "build", lastSeen, pages });
});

test("a second writing takes the place of the first", async () => {
  const { folder, pages } = await savedFolder();
  await savePages(folder, { version: "build", lastSeen, pages: pages.slice(1) });
  expect(loadPages(folder, "build")?.pages).toHaveLength(1);
});

test("another build's pages, torn and altered ones are not believed", async () => {
  const { folder, file } = await savedFolder();
  expect(loadPages(folder, "another build")).toBe(null);
  const content = readFileSync(file);
  writeFileSync(file, content.subarray(0, content.length - 1));
  expect(loadPages(folder, "build")).toBe(null);
  const altered = Buffer.from(content);
  const middle = altered.length >> 1;
  altered[middle] = (altered[middle] ?? 0) ^ 1;
  writeFileSync(file, altered);
  expect(loadPages(folder, "build")).toBe(null);
  writeFileSync(file, "");
  expect(loadPages(folder, "build")).toBe(null);
  writeFileSync(file, content);
  expect(loadPages(folder, "build")).not.toBe(null);
});

test("nothing there is nothing", () => {
  expect(loadPages(join(tmpdir(), "there-is-no-such-folder"), "build")).toBe(null);
});
