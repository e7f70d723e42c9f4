import { describe, expect, test } from "vitest";
import { keptPages } from "#lib/http/kept-pages.ts";
import { makePage, type Page } from "#lib/http/page.ts";

const drawnAt = Date.parse("2026-11-23T10:00:00+08:00");
const hour = 3_600_000;

const page = (text: string, length = 10_000): Promise<Page> =>
  makePage(
    { status: 200, type: "text/html", headers: [], body: Buffer.from(text.padEnd(length, `${text} `)) },
    [],
  );

async function withHome(largestBytes = 1_000_000) {
  const pages = keptPages(largestBytes);
  pages.keep("/", await page("home"), drawnAt, pages.epoch());
  return pages;
}

describe("kept pages", () => {
  test("are found, and believed for an hour", async () => {
    const pages = await withHome();
    const home = pages.find("/");
    expect(home && pages.isCurrent(home, drawnAt + hour - 1)).toBe(true);
    expect(home && pages.isCurrent(home, drawnAt + hour)).toBe(false);
    expect(pages.find("/other")).toBe(undefined);
  });

  test("are not believed when the clock was set back behind them", async () => {
    const pages = await withHome();
    const home = pages.find("/");
    expect(home && pages.isCurrent(home, drawnAt - 1)).toBe(false);
  });

  test("go with a publication; what was begun before it is not kept any more", async () => {
    const pages = await withHome();
    const before = pages.epoch();
    pages.drop();
    expect(pages.find("/")).toBe(undefined);
    pages.keep("/", await page("old"), drawnAt, before);
    expect(pages.find("/")).toBe(undefined);
    pages.keep("/", await page("new"), drawnAt, pages.epoch());
    expect(pages.find("/")).toBeDefined();
  });

  test("stay, but are not believed, while in doubt", async () => {
    const pages = await withHome();
    pages.doubt();
    const home = pages.find("/");
    expect(home && pages.isCurrent(home, drawnAt)).toBe(false);
    pages.trust();
    expect(home && pages.isCurrent(home, drawnAt)).toBe(true);
  });

  test("stay within their bytes, and what is asked for once does not push out what is asked for twice", async () => {
    const largest = 1_000_000;
    const pages = await withHome(largest);
    pages.find("/");
    for (let number = 0; number < 1000; number += 1) {
      pages.keep(`/search?q=${number}`, await page(`${number}`), drawnAt, pages.epoch());
    }
    expect(pages.find("/")).toBeDefined();
    const weight = pages
      .all()
      .reduce((sum, kept) => sum + (kept.page.bodies.get("identity")?.body.length ?? 0), 0);
    expect(weight).toBeLessThan(largest);
    expect(pages.all().length).toBeGreaterThan(10);
  });

  test("make room for those asked for more lately", async () => {
    const pages = keptPages(100_000);
    for (let number = 0; number < 50; number += 1) {
      pages.keep(`/${number}`, await page(`${number}`), drawnAt, pages.epoch());
      pages.find(`/${number}`);
    }
    expect(pages.find("/0")).toBe(undefined);
    expect(pages.find("/49")).toBeDefined();
  });

  test("are compressed as small as they get once they are asked for again", async () => {
    const pages = keptPages(1_000_000);
    const rows = Array.from(
      { length: 300 },
      (_, row) => `<li><a href="/parks/${(row * 7919) % 97}">产业社区 ${row} 亿元</a></li>`,
    );
    const text = rows.join("");
    const drawn = await makePage({ status: 200, type: "text/html", headers: [], body: Buffer.from(text) }, [
      "br",
      "gzip",
    ]);
    const fast = drawn.bodies.get("br");
    pages.keep("/", drawn, drawnAt, pages.epoch());
    pages.find("/");
    await expect.poll(() => drawn.bodies.get("br")?.body.length).toBeLessThan(fast?.body.length ?? 0);
    expect(drawn.bodies.get("br")?.head.join()).not.toBe(fast?.head.join());
  });
});
