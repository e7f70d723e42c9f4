// What readers get of kept pages: one drawing for all, in every coding, and what caches need to know.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { edgeForTest } from "./support/edge-for-test.ts";
import { ask, headerOf, statusOf } from "./support/raw.ts";

const get = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(url, { method, headers, redirect: "manual" });

describe("a page", () => {
  test("a page is drawn once and then answered from what is kept", async () => {
    const { next, address } = await edgeForTest();
    const first = await get(`${address}/parks`);
    const second = await get(`${address}/parks`);
    expect(first.status).toBe(200);
    expect(await first.text()).toBe(await second.text());
    expect(next.drawn()).toBe(1);
  });

  test("is drawn once for all who ask at the same time and after", async () => {
    const { next, address } = await edgeForTest();
    next.slowness = 50;
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(`${address}/parks`)));
    answers.push(await get(`${address}/parks`));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toHaveLength(1);
    expect(next.drawn()).toBe(1);
  });

  test("is the same page however its address is written, and with what messengers add", async () => {
    const { next, address } = await edgeForTest();
    for (const written of [
      "/parks",
      "/parks?icon.2b4u79_5s0g4v.svg",
      "/p%61rks",
      "/parks?utm_source=x",
      "/parks?from=singlemessage&isappinstalled=0",
      "/parks?",
    ]) {
      expect((await get(address + written)).status).toBe(200);
    }
    expect(next.drawn()).toBe(1);
    expect(next.asked.find(({ target }) => target.startsWith("/parks"))?.target).toBe("/parks");
  });

  test("comes without Next's scripts and headers, and with the portal's", async () => {
    const { address } = await edgeForTest();
    const answer = await get(`${address}/parks`);
    expect(await answer.text()).toMatch(
      /^<!DOCTYPE html><html><head><title>t<\/title><\/head><body><p>[^<]*<\/p><\/body><\/html>$/,
    );
    for (const name of ["x-powered-by", "x-nextjs-prerender", "link"])
      expect(answer.headers.get(name)).toBe(null);
    expect(answer.headers.get("vary")).toBe("accept-encoding, cookie");
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=0, s-maxage=/);
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(answer.headers.get("content-security-policy")).not.toContain("unsafe");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("strict-transport-security")).toBe(null);
    expect(answer.headers.get("speculation-rules")).toBe('"/speculation-rules.json"');
  });

  test("tells readers to stay with TLS where they come through it", async () => {
    const { address } = await edgeForTest({ origin: "https://portal.test" });
    expect((await get(`${address}/parks`)).headers.get("strict-transport-security")).toMatch(/^max-age=\d+/);
  });

  test("has the same words in every coding, and a strong tag of its own in each", async () => {
    const { port } = await edgeForTest();
    const { request } = await import("node:http");
    const fetchRaw = (encoding: string) =>
      new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve) => {
        const headers = { "accept-encoding": encoding };
        request({ port, host: "127.0.0.1", path: "/parks", headers, agent: false }, async (answer) => {
          resolve({ headers: answer.headers, body: Buffer.concat(await answer.toArray()) });
        }).end();
      });
    const plain = await fetchRaw("identity");
    const gzip = await fetchRaw("gzip");
    const br = await fetchRaw("gzip, br");
    expect([plain, gzip, br].map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      "gzip",
      "br",
    ]);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers, body } of [plain, gzip, br])
      expect(headers["content-length"]).toBe(String(body.length));
  });

  test("is not sent again to who has it: 304 without a body, with what a cache must know", async () => {
    const { port } = await edgeForTest();
    const first = await ask(port, "GET /parks HTTP/1.1", "Accept-Encoding: br");
    const tag = headerOf(first, "etag") ?? "";
    const again = await ask(port, "GET /parks HTTP/1.1", `If-None-Match: ${tag}`);
    expect(statusOf(again)).toBe(304);
    expect(again.split("\r\n\r\n")[1]).toBe("");
    for (const name of ["cache-control", "vary", "etag", "content-security-policy"])
      expect(headerOf(again, name)).toBeDefined();
    for (const name of ["content-length", "content-type"]) expect(headerOf(again, name)).toBe(undefined);
    expect(statusOf(await ask(port, "GET /parks HTTP/1.1", 'If-None-Match: "x"'))).toBe(200);
  });

  test("answers HEAD as GET, without the body, also as the first who asks", async () => {
    const { next, port } = await edgeForTest();
    const head = await ask(port, "HEAD /parks HTTP/1.1");
    const full = await ask(port, "GET /parks HTTP/1.1");
    expect(head.split("\r\n\r\n")[1]).toBe("");
    expect(headerOf(head, "content-length")).toBe(headerOf(full, "content-length"));
    expect(headerOf(head, "etag")).toBe(headerOf(full, "etag"));
    expect(next.drawn()).toBe(1);
  });

  test("is drawn apart for elder mode, which is all that a cookie changes", async () => {
    const { next, address } = await edgeForTest();
    const usual = await (await get(`${address}/parks`, { cookie: "a=1; elder=0" })).text();
    const elder = await (await get(`${address}/parks`, { cookie: "a=1; elder=1; b=2" })).text();
    const other = await (await get(`${address}/parks`, { cookie: "xelder=1" })).text();
    expect(elder).toContain("in large type");
    expect(usual).not.toContain("in large type");
    expect(other).toBe(usual);
    expect(next.drawn()).toBe(2);
  });

  test("that does not exist is kept as well", async () => {
    const { next, address } = await edgeForTest();
    expect((await get(`${address}/unknown`)).status).toBe(404);
    expect((await get(`${address}/unknown`, { "if-none-match": "*" })).status).toBe(404);
    expect(next.drawn()).toBe(1);
  });
});

describe("an address for which Next leaves the page to its scripts", () => {
  test("is answered with the notice drawn ahead, in the reader's language and type, and kept", async () => {
    const { next, address } = await edgeForTest();
    await expect.poll(() => next.asked.filter(({ target }) => /\/notice\//.test(target)).length).toBe(42);
    next.answers.set("/en/parks/none", (_request, response) => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(
        '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>',
      );
    });
    for (const cookie of ["", "elder=1", "", "elder=1"]) {
      const answer = await get(`${address}/en/parks/none`, { cookie });
      expect(answer.status).toBe(404);
      const words = cookie ? "drawn notice 404 in large type at" : "drawn notice 404 at";
      expect(await answer.text()).toContain(`${words} /en/notice/404`);
    }
    expect(next.drawn()).toBe(2);
  });
});

describe("what is not kept", () => {
  test("redirects, which are 301 for what has moved for good", async () => {
    const { next, address } = await edgeForTest();
    next.answers.set("/moved", (_request, response) =>
      response.writeHead(308, { location: `http://127.0.0.1:${next.port}/new` }).end(),
    );
    next.answers.set("/today", (_request, response) => response.writeHead(307, { location: "/new" }).end());
    for (const _ of [1, 2]) {
      const moved = await get(`${address}/moved`);
      expect([moved.status, moved.headers.get("location")]).toEqual([301, "/new"]);
    }
    expect((await get(`${address}/today`)).status).toBe(307);
    expect((await get(`${address}/parks/`)).headers.get("location")).toBe("/parks");
    expect(next.drawn()).toBe(4);
  });

  test("answers of another kind, and cookies", async () => {
    const { next, address } = await edgeForTest();
    next.answers.set("/gone", (_request, response) => {
      response.writeHead(410, { "content-type": "text/plain", "set-cookie": "a=1" }).end("gone");
    });
    const first = await get(`${address}/gone`);
    const second = await get(`${address}/gone`);
    expect([first.status, second.status]).toEqual([410, 410]);
    expect(first.headers.get("set-cookie")).toBe(null);
    expect(next.drawn()).toBe(2);
  });

  test("the staff desk and health: passed through as they are, for nobody to keep", async () => {
    const { next, address } = await edgeForTest();
    next.answers.set("/staff/desk", (request, response) => {
      response.writeHead(200, { "content-type": "text/html", "set-cookie": ["a=1", "b=2"] });
      response.end(`<script>1</script>${request.headers.cookie}`);
    });
    const first = await get(`${address}/staff/desk?x=1&x=2`, { cookie: "session=1" });
    expect(await first.text()).toBe("<script>1</script>session=1");
    expect(first.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(first.headers.get("cache-control")).toBe("no-store");
    const policy = first.headers.get("content-security-policy");
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/);
    const asked = next.asked.filter(({ target }) => target.startsWith("/staff"));
    expect(asked[0]?.headers["content-security-policy"]).toBe(policy);
    expect(asked[0]?.target).toBe("/staff/desk?x=1&x=2");
    const second = await get(`${address}/staff/desk`, { cookie: "session=2" });
    expect(await second.text()).toContain("session=2");
    expect(second.headers.get("content-security-policy")).not.toBe(policy);
    expect((await get(`${address}/healthz`)).headers.get("cache-control")).toBe("no-store");
  });

  test("a page of the staff desk that Next does not find, drawn for whoever asked", async () => {
    const { next, address } = await edgeForTest();
    next.answers.set("/staff/secret", (_request, response) => {
      response
        .writeHead(404, { "content-type": "text/html; charset=utf-8" })
        .end('<html id="__next_error__"></html>');
    });
    next.answers.set("/staff/notice/404", (request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(`nothing here, ${request.headers.cookie}`);
    });
    for (const path of ["/staff/secret", "/staff/notice/404"]) {
      const answer = await get(`${address}${path}`, { cookie: "session=1" });
      expect([answer.status, await answer.text()]).toEqual([404, "nothing here, session=1"]);
    }
    next.answers.set("/staff/file", (_request, response) => response.writeHead(404).end("no file"));
    expect(await (await get(`${address}/staff/file`)).text()).toBe("no file");
  });

  test("a form, with what it sets", async () => {
    const { next, address } = await edgeForTest();
    next.answers.set("/en/elder", (_request, response, body) => {
      response.writeHead(303, { location: "/en", "set-cookie": `elder=${body}` }).end();
    });
    const headers = { origin: address, "content-type": "text/plain" };
    const answer = await fetch(`${address}/en/elder`, {
      method: "POST",
      body: "1",
      headers,
      redirect: "manual",
    });
    expect([answer.status, answer.headers.get("location"), answer.headers.get("set-cookie")]).toEqual([
      303,
      "/en",
      "elder=1",
    ]);
  });

  test("answers too long to keep, which flow through whole", async () => {
    const { next, address } = await edgeForTest();
    const long = Buffer.alloc(5 * 1024 * 1024, "name,amount\n");
    next.answers.set("/data/all.csv", (_request, response) =>
      response.writeHead(200, { "content-type": "text/csv" }).end(long),
    );
    const answer = await get(`${address}/data/all.csv`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(long)).toBe(true);
    expect(answer.headers.get("cache-control")).toMatch(/^public/);
  });

  test("anything, when keeping is switched off", async () => {
    const { next, address } = await edgeForTest({ cache: false });
    for (const coding of ["br", "gzip", "identity"]) {
      const answer = await get(`${address}/parks`, { "accept-encoding": coding });
      expect(await answer.text()).toContain("edition 1");
      expect(answer.headers.get("content-encoding")).toBe(coding === "identity" ? null : coding);
    }
    const tag = (await get(`${address}/parks`)).headers.get("etag") ?? "";
    expect((await get(`${address}/parks`, { "if-none-match": tag })).status).toBe(304);
    expect(next.drawn()).toBe(5);
  });
});

describe("addresses of the edge's own", () => {
  test("notices are not to be had from outside", async () => {
    const { next, address } = await edgeForTest();
    for (const path of ["/notice/503", "/en/notice/400", "/zh-Hant/notice/x/y"]) {
      const answer = await get(address + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("drawn notice");
    }
    expect(next.asked.map(({ target }) => target)).not.toContain("/zh-Hant/notice/x/y");
  });

  test("the rules by which browsers fetch ahead", async () => {
    const { address } = await edgeForTest({ basePath: "/communities" });
    const answer = await get(`${address}/communities/speculation-rules.json`);
    expect(answer.headers.get("content-type")).toBe("application/speculationrules+json");
    expect(JSON.stringify(await answer.json())).toContain('"/communities/*"');
  });

  test("under a base path nothing is above it, and Next is asked below it", async () => {
    const { next, address } = await edgeForTest({ basePath: "/communities" });
    expect((await get(`${address}/parks`)).status).toBe(404);
    expect((await get(`${address}/communities/parks`)).status).toBe(200);
    expect((await get(`${address}/communities`)).status).toBe(200);
    expect(next.asked.map(({ target }) => target)).toEqual(
      expect.arrayContaining(["/communities/parks", "/communities"]),
    );
  });
});
