// What programs read: files of open data, and the API. What goes wrong is told to them as JSON, in their reader's language.
import { describe, expect, test } from "vitest";
import { readQuery } from "#lib/http/queries.ts";
import { querySchema } from "#lib/opendata/query.ts";
import { tableNames } from "#lib/values/data-files.ts";
import { edgeForTest } from "./support/edge-for-test.ts";
import { ask, headerOf, statusOf } from "./support/raw.ts";
import type { StandIn } from "./support/stand-in-next.ts";

const problemType = "application/problem+json";

/** Next finds something wrong, and says so in the language that it was asked in. */
function refuse(next: StandIn, path: string, status: number): void {
  next.answers.set(path, (request, response) => {
    const language = request.headers["accept-language"] ?? "nobody's";
    response
      .writeHead(status, { "content-type": problemType, "access-control-allow-origin": "*" })
      .end(JSON.stringify({ status, language }));
  });
}

function answer(next: StandIn, path: string): void {
  next.answers.set(path, (_request, response) =>
    response
      .writeHead(200, {
        "content-type": "application/json",
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "etag, link",
        link: `<https://portal.example${path}?after=b>; rel="next"`,
      })
      .end('{"rows":[]}'),
  );
}

describe("an answer of the API", () => {
  test("is kept like a page, for everybody, with its link to the next part", async () => {
    const { next, address } = await edgeForTest();
    answer(next, "/api/v1/figures");
    const first = await fetch(`${address}/api/v1/figures?limit=5&after=a`, {
      headers: { cookie: "elder=1" },
    });
    expect(first.headers.get("link")).toContain('rel="next"');
    expect(first.headers.get("access-control-expose-headers")).toBe("etag, link");
    expect(first.headers.get("vary")).toBe("accept-encoding");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await fetch(`${address}/api/v1/figures?after=a&limit=5`, {
      headers: { "if-none-match": tag },
    });
    expect(again.status).toBe(304);
    expect(next.drawn()).toBe(1);
    expect(next.asked.map(({ target }) => target)).toContain("/api/v1/figures?after=a&limit=5");
  });

  test("of a page keeps Next's own links to itself", async () => {
    const { address } = await edgeForTest();
    expect((await fetch(`${address}/parks`)).headers.get("link")).toBe(null);
  });
});

describe("a problem", () => {
  test.each([400, 404])(
    "with status %i is told in each reader's language, and kept for nobody",
    async (status) => {
      const { next, address } = await edgeForTest();
      refuse(next, "/api/v1/figures/sf-999", status);
      for (const language of ["en", "zh-TW"]) {
        const told = await fetch(`${address}/api/v1/figures/sf-999`, {
          headers: { "accept-language": language },
        });
        expect(told.status).toBe(status);
        expect(told.headers.get("content-type")).toBe(problemType);
        expect(told.headers.get("cache-control")).toBe("no-store");
        expect(told.headers.get("access-control-allow-origin")).toBe("*");
        expect(await told.json()).toEqual({ status, language });
      }
    },
  );

  test.each(["color=red", "limit=1&limit=2", "limit=%zz", `after=${"long-".repeat(41)}`])(
    "with the question ?%s is Next's to name",
    async (query) => {
      const { next, address } = await edgeForTest();
      refuse(next, "/api/v1/parks", 400);
      const told = await fetch(`${address}/api/v1/parks?${query}`, { headers: { "accept-language": "en" } });
      expect(await told.json()).toEqual({ status: 400, language: "en" });
      expect(next.asked.map(({ target }) => target)).toContain(`/api/v1/parks?${query}`);
    },
  );

  test("that the edge itself sees is told as JSON as well", async () => {
    const { next, port } = await edgeForTest();
    const seen = [
      ["GET /data/parks.csv?color=red HTTP/1.1", 400],
      ["GET /api/%2e%2e/x HTTP/1.1", 400],
      [`GET /api/v1/parks?${"f=1&".repeat(1000)} HTTP/1.1`, 400],
      ["POST /api/v1/parks HTTP/1.1", 405],
      ["DELETE /data/parks.csv HTTP/1.1", 405],
    ] as const;
    const drawn = next.drawn();
    for (const [line, status] of seen) {
      for (const [accepted, sentence] of [
        ["en", /^[ -~]+$/],
        ["zh-CN", /\p{Script=Han}/u],
      ] as const) {
        const told = await ask(port, `${line}\r\naccept-language: ${accepted}`);
        expect.soft(statusOf(told), line).toBe(status);
        expect.soft(headerOf(told, "content-type"), line).toBe(problemType);
        expect.soft(headerOf(told, "access-control-allow-origin"), line).toBe("*");
        const said = JSON.parse(told.slice(told.indexOf("{"), told.lastIndexOf("}") + 1));
        expect
          .soft(said, line)
          .toEqual({ type: "about:blank", status, title: expect.stringMatching(sentence) });
      }
    }
    expect(next.drawn()).toBe(drawn);
  });

  test("is told as JSON while Next is away, with when to come again", async () => {
    const { next, address } = await edgeForTest();
    await next.die();
    const told = await fetch(`${address}/api/v1/parks`);
    expect(told.status).toBe(503);
    expect(told.headers.get("retry-after")).toBe("5");
    expect(await told.json()).toMatchObject({ status: 503 });
  });

  test("of a page stays a page", async () => {
    const { port } = await edgeForTest();
    for (const line of ["GET /parks?color=red HTTP/1.1", "GET /data?color=red HTTP/1.1"])
      expect(headerOf(await ask(port, line), "content-type")).toBe("text/html; charset=utf-8");
  });
});

describe("a browser that asks whether another site's script may read", () => {
  test("is told so for data", async () => {
    const { next, address } = await edgeForTest();
    for (const path of ["/api/v1/figures?limit=5", "/data/figures.csv"]) {
      const told = await fetch(address + path, {
        method: "OPTIONS",
        headers: { origin: "https://elsewhere.example", "access-control-request-method": "GET" },
      });
      expect(told.status).toBe(204);
      expect(told.headers.get("access-control-allow-origin")).toBe("*");
      expect(told.headers.get("access-control-allow-methods")).toBe("GET, HEAD");
      expect(told.headers.get("access-control-allow-headers")).toBe("if-none-match");
    }
    expect(next.drawn()).toBe(0);
  });

  test("is told no for pages", async () => {
    const { address } = await edgeForTest();
    const told = await fetch(`${address}/parks`, { method: "OPTIONS" });
    expect(told.status).toBe(405);
    expect(told.headers.get("access-control-allow-origin")).toBe(null);
  });
});

test("the edge knows every parameter of every table", () => {
  for (const name of tableNames) {
    const keys = Object.keys(querySchema(name).shape).sort();
    const query = keys.map((key) => `${key}=x`).join("&");
    expect(readQuery(`/api/v1/${name}`, query), name).toBe(query);
  }
});
