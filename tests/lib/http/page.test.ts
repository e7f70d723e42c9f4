import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { addCoding, bodyIn, makePage, weightOf } from "#lib/http/page.ts";

const text = (length: number) => "丰泽产业社区 · ".repeat(length).slice(0, length);
const bytes = (body: string) => Buffer.from(body, "latin1");

const drawnFrom = (body: string) =>
  makePage({ status: 200, type: "text/html", headers: [], body: Buffer.from(body) }, ["br", "gzip"]);

test("a page is kept compressed only, and is the same to whoever takes no coding", async () => {
  const page = await drawnFrom(text(3000));
  expect([...page.bodies.keys()].sort()).toEqual(["br", "gzip"]);
  const plain = bodyIn("identity", page);
  expect(bytes(plain.body).toString()).toBe(text(3000));
  expect(plain.head).toEqual(
    expect.arrayContaining(["content-length", String(Buffer.byteLength(text(3000)))]),
  );
  expect(plain.head).not.toContain("content-encoding");
  expect(bodyIn("identity", page)).toEqual(plain);
  expect(weightOf(page)).toBeLessThan(Buffer.byteLength(text(3000)));
});

test("what is compressed as small as it gets says the same words under another tag", async () => {
  const page = await drawnFrom(text(3000));
  const fast = bodyIn("br", page);
  await addCoding(page, "br", "best");
  const best = bodyIn("br", page);
  expect(brotliDecompressSync(bytes(best.body)).toString()).toBe(text(3000));
  expect(best.body.length).toBeLessThanOrEqual(fast.body.length);
  expect(best.head.join()).not.toBe(fast.head.join());
});

test("what is long to unpack, or does not get smaller, is kept as it is as well", async () => {
  expect([...(await drawnFrom(text(100_000))).bodies.keys()].sort()).toEqual(["br", "gzip", "identity"]);
  expect([...(await drawnFrom("short")).bodies.keys()]).toEqual(["identity"]);
  const picture = { status: 200, type: "image/png", headers: [], body: Buffer.alloc(1000) };
  expect([...(await makePage(picture, ["br", "gzip"])).bodies.keys()]).toEqual(["identity"]);
});
