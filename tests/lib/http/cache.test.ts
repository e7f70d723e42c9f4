import { describe, expect, test } from "vitest";
import { type Cache, endOfLife, pageCache } from "#lib/http/cache.ts";
import { makePage, type Page } from "#lib/http/page.ts";

const drawnAt = Date.parse("2026-11-23T10:00:00+08:00");
const hour = 3_600_000;
const newest = { database: "one", publication: "1" };

const page = (text: string, length = 10_000): Promise<Page> =>
  makePage(
    { status: 200, type: "text/html", headers: [], body: Buffer.from(text.padEnd(length, `${text} `)) },
    [],
  );

/** Somebody listens to publications. */
function listening<Drawn = void>(largestBytes = 1_000_000): Cache<Drawn> {
  const cache = pageCache<Drawn>(largestBytes, null);
  cache.listener.onNewest(newest);
  return cache;
}

const keep = (cache: Cache<void>, key: string, page: Page) =>
  cache.drawOnce(key, drawnAt, async (keep) => keep(page));

async function withHome(largestBytes = 1_000_000) {
  const cache = listening(largestBytes);
  await keep(cache, "/", await page("home"));
  return cache;
}

describe("kept pages", () => {
  test("are found, and believed for an hour", async () => {
    const cache = await withHome();
    const home = cache.find("/");
    expect(home && cache.isCurrent(home, drawnAt + hour - 1)).toBe(true);
    expect(home && cache.isCurrent(home, drawnAt + hour)).toBe(false);
    expect(cache.find("/other")).toBe(undefined);
  });

  test("are not believed when the clock was set back behind them", async () => {
    const cache = await withHome();
    const home = cache.find("/");
    expect(home && cache.isCurrent(home, drawnAt - 1)).toBe(false);
  });

  test("go with a publication; what was begun before it is not kept any more", async () => {
    const cache = await withHome();
    const old = Promise.withResolvers<Page>();
    const before = cache.drawOnce("/", drawnAt, async (keep) => keep(await old.promise));
    cache.drop();
    expect(cache.find("/")).toBe(undefined);
    old.resolve(await page("old"));
    await before;
    expect(cache.find("/")).toBe(undefined);
    await keep(cache, "/", await page("new"));
    expect(cache.find("/")).toBeDefined();
  });

  test("stay, but are not believed, while in doubt", async () => {
    const cache = await withHome();
    cache.listener.onLost();
    const home = cache.find("/");
    expect(home && cache.isCurrent(home, drawnAt)).toBe(false);
    cache.listener.onNewest(newest);
    expect(home && cache.isCurrent(home, drawnAt)).toBe(true);
  });

  test("stay within their bytes, and what is asked for once does not push out what is asked for twice", async () => {
    const largest = 1_000_000;
    const cache = await withHome(largest);
    cache.find("/");
    for (let number = 0; number < 1000; number += 1) {
      await keep(cache, `/search?q=${number}`, await page(`${number}`));
    }
    expect(cache.find("/")).toBeDefined();
    const weight = cache
      .all()
      .reduce((sum, kept) => sum + (kept.page.bodies.get("identity")?.body.length ?? 0), 0);
    expect(weight).toBeLessThan(largest);
    expect(cache.all().length).toBeGreaterThan(10);
  });

  test("make room for those asked for more lately", async () => {
    const cache = listening(100_000);
    for (let number = 0; number < 50; number += 1) {
      await keep(cache, `/${number}`, await page(`${number}`));
      cache.find(`/${number}`);
    }
    expect(cache.find("/0")).toBe(undefined);
    expect(cache.find("/49")).toBeDefined();
  });

  test("are compressed as small as they get once they are asked for again", async () => {
    const cache = listening(1_000_000);
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
    await keep(cache, "/", drawn);
    cache.find("/");
    await expect.poll(() => drawn.bodies.get("br")?.body.length).toBeLessThan(fast?.body.length ?? 0);
    expect(drawn.bodies.get("br")?.head.join()).not.toBe(fast?.head.join());
  });
});

describe("a drawing", () => {
  test("all who wait get the same, and the next one begins anew", async () => {
    const cache = listening<number>();
    let begun = 0;
    const gate = Promise.withResolvers<void>();
    const begin = async () => {
      begun += 1;
      const mine = begun;
      await gate.promise;
      return mine;
    };
    const both = [cache.drawOnce("/", drawnAt, begin), cache.drawOnce("/", drawnAt, begin)];
    const other = cache.drawOnce("/other", drawnAt, begin);
    gate.resolve();
    expect(await Promise.all(both)).toEqual([1, 1]);
    expect(await other).toBe(2);
    expect(await cache.drawOnce("/", drawnAt, begin)).toBe(3);
  });

  test("what fails fails for all who waited, and is tried again", async () => {
    const cache = listening<number>();
    const failing = () => Promise.reject(new Error("no"));
    const both = [cache.drawOnce("/", drawnAt, failing), cache.drawOnce("/", drawnAt, failing)];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await cache.drawOnce("/", drawnAt, async () => 1)).toBe(1);
  });

  test("after a publication nobody joins what was begun before, and its end does not disturb what was begun after", async () => {
    const cache = listening<string>();
    const old = Promise.withResolvers<string>();
    const fresh = Promise.withResolvers<string>();
    const before = cache.drawOnce("/", drawnAt, () => old.promise);
    cache.drop();
    const after = cache.drawOnce("/", drawnAt, () => fresh.promise);
    old.resolve("old");
    expect(await before).toBe("old");
    const joined = cache.drawOnce("/", drawnAt, async () => "a third one");
    fresh.resolve("new");
    expect([await after, await joined]).toEqual(["new", "new"]);
  });
});

test.each([
  ["in the day, after an hour", "2026-11-23T10:00:00+08:00", "2026-11-23T11:00:00+08:00"],
  ["late, at midnight in Shanghai", "2026-11-23T23:30:00+08:00", "2026-11-24T00:00:00+08:00"],
  ["at midnight, after an hour", "2026-11-24T00:00:00+08:00", "2026-11-24T01:00:00+08:00"],
  ["a moment before midnight, at once", "2026-12-31T23:59:59.999+08:00", "2027-01-01T00:00:00+08:00"],
])("a page ends %s", (_name, drawn, ends) => {
  expect(endOfLife(Date.parse(drawn))).toBe(Date.parse(ends));
});
