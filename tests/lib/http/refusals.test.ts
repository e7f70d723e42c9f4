// What no page needs does not reach Next: every refusal, byte by byte.
import { describe, expect, test } from "vitest";
import { edgeForTest } from "./support/edge-for-test.ts";
import { ask, headerOf, raw, statusOf } from "./support/raw.ts";

const refusedLines: [string, number][] = [
  ["GET http://evil.test/parks HTTP/1.1", 400],
  ["GET //evil.test/parks HTTP/1.1", 400],
  ["GET /parks//x HTTP/1.1", 400],
  ["GET /a/../staff HTTP/1.1", 400],
  ["GET /a/./b HTTP/1.1", 400],
  ["GET /a/%2e%2e/staff HTTP/1.1", 400],
  ["GET /a/.%2E/staff HTTP/1.1", 400],
  ["GET /a%2fb HTTP/1.1", 400],
  ["GET /a%5Cb HTTP/1.1", 400],
  ["GET /a\\b HTTP/1.1", 400],
  ["GET /a%00b HTTP/1.1", 400],
  ["GET /a%0d%0aset-cookie:x HTTP/1.1", 400],
  ["GET /a%252e%252e/b HTTP/1.1", 400],
  ["GET /%ZZ HTTP/1.1", 400],
  ["GET /%E4%B8 HTTP/1.1", 400],
  ["GET /%c0%ae%c0%ae/ HTTP/1.1", 400],
  ["GET /parks?x=1 HTTP/1.1", 400],
  ["GET /parks?_rsc=abc HTTP/1.1", 400],
  ["GET /parks?%ff HTTP/1.1", 400],
  [`GET /${"a".repeat(1100)} HTTP/1.1`, 400],
  [`GET /parks?utm_source=${"a".repeat(2100)} HTTP/1.1`, 400],
  ["GET /_next/image?url=/x&w=64&q=75 HTTP/1.1", 404],
  ["GET /_next/data/build/parks.json HTTP/1.1", 404],
  ["GET /%5fnext/image HTTP/1.1", 404],
  ["GET /_next HTTP/1.1", 404],
  ["GET /__nextjs_original-stack-frame HTTP/1.1", 404],
  ["GET /parks.rsc HTTP/1.1", 404],
  ["GET /parks.segments/_tree.segment.rsc HTTP/1.1", 404],
  ["PUT /parks HTTP/1.1", 405],
  ["DELETE /parks HTTP/1.1", 405],
  ["PATCH /parks HTTP/1.1", 405],
  ["OPTIONS /parks HTTP/1.1", 405],
  ["TRACE /parks HTTP/1.1", 405],
  ["PROPFIND /parks HTTP/1.1", 405],
  ["POST /parks HTTP/1.1", 405],
  ["POST / HTTP/1.1", 405],
  ["PUT /staff/x HTTP/1.1", 405],
  ["DELETE /elder HTTP/1.1", 405],
];

describe("a request line that is refused", () => {
  test.each(refusedLines)("%s → %i", async (line, status) => {
    const { next, port } = await edgeForTest();
    const answer = await ask(port, line);
    expect(statusOf(answer)).toBe(status);
    expect(next.drawn()).toBe(0);
  });

  test("gets the page that Next drew for it ahead of time, in the language of the address", async () => {
    const { port } = await edgeForTest();
    await expect
      .poll(async () => await ask(port, "GET /en/%zz HTTP/1.1"))
      .toContain("drawn notice 400 at /en/notice/400");
    await expect
      .poll(async () => await ask(port, "PUT /zh-Hant/ HTTP/1.1"))
      .toContain("405 at /zh-Hant/notice/405");
    await expect
      .poll(async () => await ask(port, "GET /a%00 HTTP/1.1", "Cookie: elder=1"))
      .toContain("in large type");
  });

  test("says which methods there are", async () => {
    const { port } = await edgeForTest();
    expect(headerOf(await ask(port, "PUT /parks HTTP/1.1"), "allow")).toBe("GET, HEAD");
    expect(headerOf(await ask(port, "PUT /elder HTTP/1.1"), "allow")).toBe("GET, HEAD, POST");
  });
});

describe("headers and bodies", () => {
  test("a socket is not opened", async () => {
    const { next, port } = await edgeForTest();
    const answer = await raw(
      port,
      "GET /parks HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n",
    ).catch(String);
    expect(statusOf(answer)).toBe(400);
    expect(next.drawn()).toBe(0);
  });

  test("an offer of HTTP/2 is declined by answering", async () => {
    const { port } = await edgeForTest();
    const answer = await ask(
      port,
      "GET /parks HTTP/1.1",
      "Upgrade: h2c",
      "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA",
    );
    expect(statusOf(answer)).toBe(200);
  });

  test("a tunnel is refused", async () => {
    const { port } = await edgeForTest();
    expect(statusOf(await raw(port, "CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n"))).toBe(
      405,
    );
  });

  test("a GET with a body is refused, and its body is not taken for a request", async () => {
    const { next, port } = await edgeForTest();
    const withLength = await ask(
      port,
      "GET /parks HTTP/1.1",
      "Content-Length: 28",
      "",
      "GET /staff HTTP/1.1\r\nHost: a",
    );
    expect(statusOf(withLength)).toBe(400);
    expect(withLength.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    const inChunks = await ask(
      port,
      "GET /parks HTTP/1.1",
      "Transfer-Encoding: chunked",
      "",
      "5",
      "hello",
      "0",
    );
    expect(statusOf(inChunks)).toBe(400);
    expect(next.drawn()).toBe(0);
  });

  test("both lengths at once are refused", async () => {
    const { next, port } = await edgeForTest();
    const form = [
      "Origin: http://portal.test",
      "Content-Length: 4",
      "Transfer-Encoding: chunked",
      "",
      "0",
      "",
      "",
    ];
    expect(statusOf(await ask(port, "POST /elder HTTP/1.1", ...form))).toBe(400);
    expect(next.drawn()).toBe(0);
  });

  test("two hosts, or none, are refused", async () => {
    const { next, port } = await edgeForTest();
    expect(statusOf(await ask(port, "GET /parks HTTP/1.1", "Host: other.test"))).toBe(400);
    expect(statusOf(await raw(port, "GET /parks HTTP/1.1\r\nConnection: close\r\n\r\n"))).toBe(400);
    expect(next.drawn()).toBe(0);
  });

  test("headers that are too long are refused", async () => {
    const { port } = await edgeForTest();
    expect(statusOf(await ask(port, "GET /parks HTTP/1.1", `X-Long: ${"a".repeat(20_000)}`))).toBe(431);
  });

  test("what is not HTTP is refused", async () => {
    const { port } = await edgeForTest();
    expect(statusOf(await raw(port, "\x16\x03\x01\x02\x00\x01\r\n\r\n"))).toBe(400);
  });

  test("Next's own headers, and everything else about a client, stay outside", async () => {
    const { next, port } = await edgeForTest();
    await ask(
      port,
      "GET /parks HTTP/1.1",
      "RSC: 1",
      "Next-Router-State-Tree: x",
      "Next-Action: 0123",
      "Next-Resume: 1",
      "X-Nextjs-Data: 1",
      "X-Middleware-Subrequest: middleware",
      "X-Forwarded-Host: evil.test",
      "X-Now-Route-Matches: 1",
      "Cookie: session=1; elder=1",
      "Accept-Language: de",
    );
    const asked = next.asked.find(({ target }) => target === "/parks");
    expect(asked?.headers).toEqual({
      host: `127.0.0.1:${next.port}`,
      cookie: "elder=1",
      connection: "keep-alive",
    });
  });

  test("the staff desk hears what a form needs and nothing of Next's", async () => {
    const { next, port } = await edgeForTest();
    await ask(
      port,
      "POST /staff/save HTTP/1.1",
      "Origin: http://portal.test",
      "Next-Action: 0123",
      "RSC: 1",
      "X-Middleware-Subrequest: x",
      "X-Forwarded-For: 10.0.0.1",
      "Content-Type: text/plain",
      "Content-Length: 2",
      "",
      "hi",
    );
    const asked = next.asked.find(({ target }) => target === "/staff/save");
    expect(asked?.body).toBe("hi");
    expect(Object.keys(asked?.headers ?? {}).sort()).toEqual([
      "connection",
      "content-length",
      "content-security-policy",
      "content-type",
      "host",
      "origin",
      "x-forwarded-for",
      "x-forwarded-proto",
    ]);
    expect(asked?.headers["x-forwarded-for"]).toBe("127.0.0.1");
  });
});

describe("a page that refuses what was asked", () => {
  test("is sent as 400 in its own words, which nobody keeps: tomorrow the question may have an answer", async () => {
    const { next, port } = await edgeForTest();
    next.answers.set("/signings", (_request, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(
          '<html><head><meta name="prerender-status-code" content="400"/></head><body>no such day</body></html>',
        ),
    );
    for (const _ of [1, 2]) {
      const answer = await ask(port, "GET /signings?as-of=2026-02-30 HTTP/1.1");
      expect(statusOf(answer)).toBe(400);
      expect(answer).toContain("no such day");
    }
    expect(next.drawn()).toBe(2);
  });
});

describe("a form", () => {
  const senders: [string, string[], number][] = [
    ["from nowhere", [], 403],
    ["from another site", ["Origin: http://evil.test"], 403],
    ["from another site that the browser names", ["Sec-Fetch-Site: cross-site"], 403],
    ["from a neighbouring site", ["Sec-Fetch-Site: same-site"], 403],
    ["from a page without an origin", ["Origin: null"], 403],
    ["from another port", ["Origin: http://portal.test:8080"], 403],
    ["with an origin that is none", ["Origin: portal.test"], 403],
    ["from this site, as the browser says", ["Sec-Fetch-Site: same-origin"], 303],
    ["from this site, by its origin", ["Origin: http://portal.test"], 303],
  ];

  test.each(senders)("%s", async (_name, headers, status) => {
    const { next, port } = await edgeForTest();
    next.answers.set("/elder", (_request, response) => response.writeHead(303, { location: "/" }).end());
    const answer = await ask(port, "POST /elder HTTP/1.1", ...headers, "Content-Length: 0");
    expect(statusOf(answer)).toBe(status);
    expect(next.drawn()).toBe(status === 303 ? 1 : 0);
  });

  test("is refused when it is larger than its address takes, by its own word or in truth", async () => {
    const { next, port } = await edgeForTest();
    const origin = "Origin: http://portal.test";
    const claimed = await ask(port, "POST /elder HTTP/1.1", origin, "Content-Length: 70000", "", "x");
    expect(statusOf(claimed)).toBe(413);
    const chunk = `${(70_000).toString(16)}\r\n${"x".repeat(70_000)}\r\n0`;
    const counted = await ask(port, "POST /elder HTTP/1.1", origin, "Transfer-Encoding: chunked", "", chunk);
    expect(statusOf(counted)).toBe(413);
    expect(next.drawn()).toBe(0);
  });

  test("that is refused is read to its end, so that the answer arrives and the connection serves on", async () => {
    const { port } = await edgeForTest();
    const refused = `POST /parks HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n${"x".repeat(60_000)}`;
    const answers = await raw(port, `${refused}GET /parks HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 405", "HTTP/1.1 200"]);
  });

  test("that is refused and never ends is cut off", async () => {
    const { port } = await edgeForTest();
    const answer = await raw(port, "POST /parks HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\nx");
    expect(statusOf(answer)).toBe(405);
  });
});

describe("whoever dawdles", () => {
  test("over the headers is hung up on", async () => {
    const { port } = await edgeForTest({ limits: { headersTimeout: 100 } });
    expect(statusOf(await raw(port, "GET /parks HTTP/1.1\r\nHost: a\r\nX-Slow: "))).toBe(408);
  });

  test("over the body is hung up on", async () => {
    const { port } = await edgeForTest({ limits: { headersTimeout: 100, requestTimeout: 300 } });
    const form = "POST /elder HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: 10\r\n\r\nx";
    expect(statusOf(await raw(port, form))).toBe(408);
  });
});
