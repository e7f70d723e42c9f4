// What readers get while Next, its database, or the connection that tells of publications is away.
import { describe, expect, test } from "vitest";
import { type EdgeForTest, edgeForTest } from "./support/edge-for-test.ts";

const status = async (url: string) => (await fetch(url)).status;

/** An edge that has answered for a page and drawn its notices. */
async function withKeptPage(path = "/parks"): Promise<EdgeForTest> {
  const edge = await edgeForTest();
  expect(await status(edge.address + path)).toBe(200);
  await expect
    .poll(() => edge.next.asked.filter(({ target }) => /\/notice\//.test(target)).length)
    .toBeGreaterThanOrEqual(36);
  return edge;
}

describe("while Next is dead", () => {
  test("kept pages are answered, marked, and marked no more when it is back", async () => {
    const { next, address } = await withKeptPage();
    expect((await fetch(`${address}/parks`)).headers.get("x-portal-stale")).toBe(null);
    await next.die();
    await expect
      .poll(async () => (await fetch(`${address}/parks`)).headers.get("x-portal-stale"))
      .toMatch(/^since \d{4}-.*Z$/);
    const stale = await fetch(`${address}/parks`);
    expect(stale.status).toBe(200);
    expect(stale.headers.get("cache-control")).toBe("no-cache");
    await next.revive();
    await expect.poll(async () => (await fetch(`${address}/parks`)).headers.get("x-portal-stale")).toBe(null);
  });

  test("others get the notice that was drawn ahead, in their language, and when to come back", async () => {
    const { next, address } = await withKeptPage();
    await next.die();
    const answer = await fetch(`${address}/en/guides`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toContain("drawn notice 503 at /en/notice/503");
    const elder = await fetch(`${address}/guides`, { headers: { cookie: "elder=1" } });
    expect(await elder.text()).toContain("drawn notice 503 in large type at /notice/503");
    expect(await status(`${address}/staff`)).toBe(503);
    await next.revive();
    expect(await status(`${address}/en/guides`)).toBe(200);
  });

  test("an edge that has never seen it has plain words in three languages", async () => {
    const first = await edgeForTest();
    await first.next.die();
    const { address } = await first.another({ dataFolder: `${first.dataFolder}/empty` });
    const answers = await Promise.all(["/", "/en", "/zh-Hant/parks"].map((path) => fetch(address + path)));
    expect(answers.map((answer) => answer.status)).toEqual([503, 503, 503]);
    const [simplified, english, traditional] = await Promise.all(answers.map((answer) => answer.text()));
    expect(simplified).toMatch(/<html lang="zh-Hans">[\s\S]*暂时无法/);
    expect(english).toMatch(/<html lang="en">[\s\S]*not available/);
    expect(traditional).toMatch(/<html lang="zh-Hant">[\s\S]*暫時無法/);
  });

  test("a page dropped by a publication is not shown again", async () => {
    const { next, database, address } = await withKeptPage();
    await next.die();
    database.publish("1");
    expect(await status(`${address}/parks`)).toBe(503);
  });
});

describe("while Next hangs", () => {
  test("kept pages are answered", async () => {
    const { next, address } = await withKeptPage();
    next.isHung = true;
    const answers = await Promise.all(Array.from({ length: 50 }, () => status(`${address}/parks`)));
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  test("a page that should be drawn again is shown as it was, after a while", async () => {
    const { next, database, address } = await withKeptPage();
    next.isHung = true;
    database.lose();
    const answer = await fetch(`${address}/parks`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-portal-stale")).toMatch(/^since /);
  });
});

describe("while the database is away", () => {
  test("kept pages are answered, others get 503, and all is well afterwards", async () => {
    const { next, database, address } = await withKeptPage();
    next.isDatabaseAway = true;
    database.lose();
    expect(await status(`${address}/parks`)).toBe(200);
    await expect
      .poll(async () => (await fetch(`${address}/parks`)).headers.get("x-portal-stale"))
      .toMatch(/^since /);
    const other = await fetch(`${address}/guides`);
    expect([other.status, other.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await other.text()).toContain("drawn notice 503");
    next.isDatabaseAway = false;
    database.comeBack();
    await expect.poll(async () => (await fetch(`${address}/parks`)).headers.get("x-portal-stale")).toBe(null);
    expect(await status(`${address}/guides`)).toBe(200);
  });
});

describe("while nobody would tell of a publication", () => {
  test("every page is drawn anew; when nothing was missed, the kept ones are good again", async () => {
    const { next, database, address } = await withKeptPage();
    database.lose();
    next.shown = "2";
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 2");
    next.shown = "3";
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 3");
    database.comeBack();
    const drawn = next.drawn();
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 3");
    expect(next.drawn()).toBe(drawn);
  });

  test("when something was missed, everything goes", async () => {
    const { next, database, address } = await withKeptPage();
    database.lose();
    database.last = { database: "one", publication: "1" };
    next.shown = "2";
    database.comeBack();
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 2");
  });

  test("when the database cannot say, everything goes, once each time", async () => {
    const { next, database, address } = await withKeptPage();
    database.lose();
    database.last = null;
    next.shown = "2";
    database.comeBack();
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 2");
    next.shown = "3";
    database.comeBack();
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 2");
    database.lose();
    database.comeBack();
    expect(await (await fetch(`${address}/parks`)).text()).toContain("edition 3");
  });
});

describe("when Next fails", () => {
  test("at one page only, that page says so with 500 and the others go on", async () => {
    const { next, address } = await withKeptPage();
    next.answers.set("/zh-Hant/broken", (_request, response) =>
      response.writeHead(500).end("Error: secret at /home/x.js:1"),
    );
    const answer = await fetch(`${address}/zh-Hant/broken`);
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain("drawn notice 500 at /zh-Hant/notice/500");
    expect(text).not.toContain("secret");
    next.answers.set("/staff/broken", (_request, response) => response.writeHead(500).end("secret"));
    const staff = await fetch(`${address}/staff/broken`);
    expect([staff.status, await staff.text()]).toEqual([500, expect.not.stringContaining("secret")]);
    expect((await fetch(`${address}/parks`)).headers.get("x-portal-stale")).toBe(null);
  });

  test("for a moment only, the reader does not see it", async () => {
    const { next, address } = await withKeptPage();
    let times = 0;
    const answer = (text: string) => `<html><body>${text}</body></html>`;
    next.answers.set("/moment", (request, response) => {
      times += 1;
      if (times === 1) response.writeHead(500).end("secret");
      else if (times === 3) request.socket.destroy();
      else response.writeHead(200, { "content-type": "text/html" }).end(answer(`time ${times}`));
    });
    expect(await (await fetch(`${address}/moment`)).text()).toBe(answer("time 2"));
    const elder = await fetch(`${address}/moment`, { headers: { cookie: "elder=1" } });
    expect(await elder.text()).toBe(answer("time 4"));
  });

  test("in the middle of a page, no half page is kept or sent as whole", async () => {
    const { next, address } = await withKeptPage();
    next.answers.set("/half", (request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
      response.write("<p>half");
      setTimeout(() => request.socket.destroy(), 10);
    });
    expect(await status(`${address}/half`)).toBe(503);
    next.answers.delete("/half");
    expect(await status(`${address}/half`)).toBe(200);
  });
});

test("killed and restarted again and again under load, kept pages are answered every time", async () => {
  const { next, database, address } = await withKeptPage();
  const seen = new Set<number>();
  let isOver = false;
  const readers = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const answer = await fetch(`${address}/parks`);
      seen.add(answer.status);
      await answer.arrayBuffer();
    }
  });
  for (let round = 0; round < 5; round += 1) {
    await next.die();
    await new Promise((resolve) => setTimeout(resolve, 60));
    await next.revive();
    next.isHung = true;
    database.lose();
    await new Promise((resolve) => setTimeout(resolve, 60));
    next.isHung = false;
    database.comeBack();
  }
  isOver = true;
  await Promise.all(readers);
  expect([...seen]).toEqual([200]);
});
