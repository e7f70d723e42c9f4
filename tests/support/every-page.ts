// Every page that sitemap.xml lists, and some that it does not, for the stories that look at all of them.
import { type APIRequestContext, type Browser, test as base, expect } from "@playwright/test";
import { type Locale, locales, localPath } from "#lib/i18n/locale.ts";
import { type Outline, readOutline } from "./outline.ts";

export type ListedPage = {
  path: string;
  locale: Locale;
  /** A column of the site: home, a list, a page about the portal. Everything else is an article. */
  isColumn: boolean;
  changedAt: string | undefined;
  alternates: Record<string, string>;
};

export type ReadPage = ListedPage & { status: number; html: string; outline: Outline };

/** A frozen edition of each noun that has them: the site map lists none, so that search engines find the page of today. */
export const frozenEditions = [
  "/figures/sf-012/v/1",
  "/signings/2021-08-city-promotion/v/1",
  "/parks/zhichuang-ip-park/v/1",
  "/policies/donghai/v/1",
  "/sources/dnzb-2021/v/1",
] as const;

/** In every language. */
export const frozenListed: readonly ListedPage[] = locales.flatMap((locale) =>
  frozenEditions.map((path) => ({
    path: localPath(locale, path),
    locale,
    isColumn: false,
    changedAt: undefined,
    alternates: {},
  })),
);

/** Fetched and read once by each worker. */
let reading: Promise<ReadPage[]> | undefined;
let readingFrozen: Promise<ReadPage[]> | undefined;

type Pages = { listedPages: ListedPage[]; everyPage: ReadPage[]; frozenPages: ReadPage[] };

export const test = base.extend<Pages>({
  // A recording of hundreds of pages takes longer than looking at them.
  trace: ["off", { scope: "worker" }],
  listedPages: async ({ request }, use) => use(await listPages(request)),
  everyPage: [
    async ({ browser, request, listedPages }, use) => {
      reading ??= readPages(browser, request, listedPages);
      await use(await reading);
    },
    { timeout: 180_000 },
  ],
  frozenPages: async ({ browser, request }, use) => {
    readingFrozen ??= readPages(browser, request, frozenListed);
    await use(await readingFrozen);
  },
});

/** A story about every page is told in this many parts, which the workers share. */
export const parts = [1, 2, 3, 4, 5, 6] as const;

export function partOf<T>(all: readonly T[], part: (typeof parts)[number]): T[] {
  return all.filter((_, index) => index % parts.length === part - 1);
}

async function listPages(request: APIRequestContext): Promise<ListedPage[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  const listed = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = ""]) => {
    const path = new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "").pathname;
    const locale = localeOf(path);
    const alternates = [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, name, href]) => [
      name,
      href,
    ]);
    return {
      path,
      locale,
      isColumn: isColumn(path.replace(localPath(locale, "/"), "/")),
      changedAt: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
      alternates: Object.fromEntries(alternates),
    };
  });
  // Stories about every page would all be true of none.
  expect(listed.length).toBeGreaterThan(300);
  return listed;
}

/** Where one asks, and what lists all parks, are columns as well, however deep they lie. */
function isColumn(path: string): boolean {
  const steps = path.split("/").filter(Boolean);
  return steps.length < 2 || ["parks/map", "policies/match"].includes(steps.join("/"));
}

function localeOf(path: string): Locale {
  return locales.find((locale) => path.split("/")[1] === locale) ?? "zh-Hans";
}

async function readPages(
  browser: Browser,
  request: APIRequestContext,
  listed: readonly ListedPage[],
): Promise<ReadPage[]> {
  const parser = await browser.newPage({ javaScriptEnabled: true });
  const pages: ReadPage[] = [];
  for (const page of listed) {
    const response = await request.get(page.path, { maxRedirects: 0 });
    const html = await response.text();
    pages.push({ ...page, status: response.status(), html, outline: await readOutline(parser, html) });
  }
  await parser.close();
  return pages;
}
