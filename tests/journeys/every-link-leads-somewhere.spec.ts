// A reader follows any link of any page and arrives at what it names.
import { expect } from "@playwright/test";
import { localPath } from "#lib/i18n/locale.ts";
import { test } from "../support/every-page.ts";
import { readOutline } from "../support/outline.ts";

test("every link within the portal leads to a page, and to a place on it", async ({
  everyPage,
  frozenPages,
  request,
  page,
  baseURL,
}) => {
  // Among them are the cards of every figure, each of which is drawn once.
  test.setTimeout(180_000);
  const read = [...everyPage, ...frozenPages];
  const placesOn = new Map(read.map(({ path, outline }) => [path, outline.ids]));
  for (const [address, from] of linksWithin()) {
    const { pathname, search, hash } = new URL(address);
    if (!placesOn.has(pathname + search)) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect.soft(response.status(), `${address} from ${from}`).toBeLessThan(300);
      const isPage = response.headers()["content-type"]?.startsWith("text/html");
      placesOn.set(pathname + search, isPage ? (await readOutline(page, await response.text())).ids : []);
    }
    if (hash)
      expect.soft(placesOn.get(pathname + search), `${address} from ${from}`).toContain(hash.slice(1));
  }

  /** Each address once, with the first page that leads there. */
  function linksWithin(): Map<string, string> {
    const found = new Map<string, string>();
    for (const { path, outline } of read) {
      for (const { href } of outline.links) {
        const { href: address, origin } = new URL(href, baseURL + path);
        if (origin === baseURL && !found.has(address)) found.set(address, path);
      }
    }
    return found;
  }
});

test("a reader stays in their language until they choose another", ({ everyPage, frozenPages, baseURL }) => {
  for (const { path, locale, outline } of [...everyPage, ...frozenPages]) {
    for (const { href, isLanguageSwitch } of outline.links) {
      const { origin, pathname } = new URL(href, baseURL + path);
      // Files and the API have one address for readers of every language.
      const isData = /\.[a-z]+$|^\/api\//.test(pathname);
      if (origin !== baseURL || isLanguageSwitch || isData) continue;
      const home = localPath(locale, "/");
      const isOwn =
        locale === "zh-Hans"
          ? !/^\/(en|zh-Hant)(\/|$)/.test(pathname)
          : `${pathname}/`.startsWith(`${home}/`);
      expect.soft(isOwn, `${pathname} on ${path}`).toBe(true);
    }
  }
});

test("every page can be reached by links from the front page", ({ everyPage, baseURL }) => {
  const byPath = new Map(everyPage.map((page) => [page.path, page]));
  const reached = new Set(["/"]);
  for (const path of reached) {
    for (const { href } of byPath.get(path)?.outline.links ?? [])
      reached.add(new URL(href, baseURL + path).pathname);
  }
  expect([...byPath.keys()].filter((path) => !reached.has(path))).toEqual([]);
});
