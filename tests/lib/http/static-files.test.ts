// Next's built files from their folder, also when Next is gone, and nothing from beside it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { edgeForTest } from "./support/edge-for-test.ts";
import { ask, statusOf } from "./support/raw.ts";

async function withFiles() {
  const folder = mkdtempSync(join(tmpdir(), "static-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "static", "chunks", "[slug]"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "static", "chunks", "a.css"), "a { color: red }\n".repeat(100));
  writeFileSync(join(folder, "static", "chunks", "[slug]", "b.js"), "1");
  return edgeForTest({ staticFolder: join(folder, "static") });
}

test("a file is sent compressed and for ever, without asking Next", async () => {
  const { next, address } = await withFiles();
  await next.die();
  const answer = await fetch(`${address}/_next/static/chunks/a.css`, {
    headers: { "accept-encoding": "br" },
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("a { color: red }\n".repeat(100));
  expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const script = await fetch(`${address}/_next/static/chunks/%5Bslug%5D/b.js`);
  expect([script.status, script.headers.get("content-type")]).toEqual([
    200,
    "text/javascript; charset=utf-8",
  ]);
});

test("nothing else of the disk can be had", async () => {
  const { next, port } = await withFiles();
  for (const path of [
    "/_next/static/secret.txt",
    "/_next/static/chunks",
    "/_next/static/",
    "/_next/static/nothing.css",
  ]) {
    expect(statusOf(await ask(port, `GET ${path} HTTP/1.1`))).toBe(404);
  }
  for (const path of [
    "/_next/static/../secret.txt",
    "/_next/static/%2e%2e/secret.txt",
    "/_next/static/..%2fsecret.txt",
  ]) {
    expect(statusOf(await ask(port, `GET ${path} HTTP/1.1`))).toBe(400);
  }
  expect(statusOf(await ask(port, "POST /_next/static/chunks/a.css HTTP/1.1"))).toBe(405);
  expect(next.drawn()).toBe(0);
});
