// An inspector goes through every page: the site's tags, the foot, one address in three languages, and facts that agree.
import { expect } from "@playwright/test";
import { htmlLang, type Locale, locales } from "#lib/i18n/locale.ts";
import { type ReadPage, test } from "../support/every-page.ts";

const siteTags = ["SiteName", "SiteDomain", "SiteIDCode"];
const columnTags = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
const articleTags = ["ArticleTitle", "PubDate", "ContentSource"];

test("every page answers, in the language of its address and under one heading", ({ everyPage }) => {
  expect(everyPage.length).toBeGreaterThan(300);
  for (const { path, status, locale, outline } of everyPage) {
    expect.soft(status, path).toBe(200);
    expect.soft(outline.lang, path).toBe(htmlLang[locale]);
    expect.soft(outline.mainHeadings, path).toHaveLength(1);
    expect.soft(outline.mainHeadings[0]?.trim(), path).toBeTruthy();
  }
});

test("every page carries the tags of a government site once each, never empty", ({ everyPage }) => {
  for (const { path, isColumn, outline } of everyPage) {
    const [due, notDue] = isColumn ? [columnTags, articleTags] : [articleTags, columnTags];
    for (const tag of [...siteTags, ...due]) {
      expect.soft(outline.metas[tag], `${tag} on ${path}`).toEqual([expect.stringMatching(/\S/)]);
    }
    for (const tag of notDue) expect.soft(outline.metas[tag], `${tag} on ${path}`).toBeUndefined();
  }
});

test("an article says when it was published, to the minute in Quanzhou's time, and it is the time the page shows", ({
  everyPage,
}) => {
  for (const { path, outline, changedAt } of articles(everyPage)) {
    const [stamp = ""] = outline.metas["PubDate"] ?? [];
    expect.soft(stamp, path).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect.soft(outline.words, path).toContain(stamp);
    expect
      .soft(new Date(`${stamp.replace(" ", "T")}:59+08:00`).getTime(), path)
      .toBeGreaterThanOrEqual(new Date(changedAt ?? "").getTime() - 1000);
  }
});

test("sitemap.xml dates each article by its content, not by the time of asking", async ({
  everyPage,
  request,
}) => {
  for (const { path, outline, changedAt } of articles(everyPage))
    expect.soft(outline.times, path).toContain(changedAt);
  const [first, again] = [await request.get("/sitemap.xml"), await request.get("/sitemap.xml")];
  expect(await again.text()).toBe(await first.text());
});

test("every page names its own address and that of each of its languages, and they name it in return", ({
  everyPage,
  baseURL,
}) => {
  const byAddress = new Map(everyPage.map((page) => [baseURL + page.path, page]));
  for (const { path, locale, outline, alternates } of everyPage) {
    const address = baseURL + path;
    expect.soft(outline.canonical, path).toEqual([address]);
    expect.soft(outline.metas["og:url"], path).toEqual([address]);
    const { "x-default": byDefault, ...languages } = outline.alternates;
    expect.soft(Object.keys(languages).sort(), path).toEqual([...locales].sort());
    expect.soft(languages, path).toEqual(alternates);
    expect.soft(languages[locale], path).toBe(address);
    expect.soft(byDefault, path).toBe(languages["zh-Hans"]);
    for (const other of Object.values(languages)) {
      expect.soft(byAddress.get(other)?.outline.alternates[locale], `${other} in return`).toBe(address);
    }
  }
});

test("no two pages of a language have the same title", ({ everyPage }) => {
  for (const locale of locales) {
    const titles = inLanguage(everyPage, locale).map(({ outline }) => outline.title);
    expect.soft(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect.soft(titles.filter((title) => title.trim() === "")).toEqual([]);
  }
});

const footers: Record<Locale, string[]> = {
  "zh-Hans": [
    "主办单位",
    "联系方式",
    "网站标识码",
    "ICP备案号",
    "公安备案号",
    "党政机关网站标识",
    "我为政府网站找错",
  ],
  "zh-Hant": [
    "主辦單位",
    "聯繫方式",
    "網站標識碼",
    "ICP備案號",
    "公安備案號",
    "黨政機關網站標識",
    "我為政府網站找錯",
  ],
  en: [
    "Organiser",
    "Contact",
    "Site identification code",
    "ICP filing number",
    "Public security filing number",
    "Party and government site mark",
    "Report an error on a government site",
  ],
};
const unset: Record<Locale, string> = {
  "zh-Hans": "待填（上线前由主办单位提供）",
  "zh-Hant": "待填（上線前由主辦單位提供）",
  en: "To be filled in (by the organiser, before launch)",
};

test("every page ends with the seven items, and what nobody has given yet is said to be open", ({
  everyPage,
}) => {
  for (const { path, locale, outline } of everyPage) {
    expect.soft(outline.footer, path).toEqual(footers[locale].map((label) => [label, unset[locale]]));
  }
});

type Fact = { name: string; description?: string; url: string; variableMeasured?: { value: string } };

test("what a page tells machines, it tells people too", ({ everyPage, baseURL }) => {
  const facts = everyPage.flatMap((page) =>
    page.outline.jsonLd.map((text) => ({ page, graph: JSON.parse(text) })),
  );
  expect(facts.length).toBeGreaterThan(200);
  for (const { page, graph } of facts) {
    const { path, outline } = page;
    expect.soft(graph["@context"], path).toBe("https://schema.org");
    for (const fact of graph["@graph"] as Fact[]) {
      expect.soft(outline.everything, path).toContain(fact.name);
      expect.soft(fact.url, path).toMatch(new RegExp(`^${baseURL}/`));
      if (fact.variableMeasured) {
        for (const word of fact.description?.split(/\s+/) ?? [])
          expect.soft(outline.words.replace(/\s/g, ""), path).toContain(word);
      }
    }
  }
});

test("no page needs a script, or anything of another host", ({ everyPage, baseURL }) => {
  for (const { path, outline } of everyPage) {
    expect.soft(outline.scripts, path).toBe(0);
    const foreign = outline.used.filter((address) => new URL(address, baseURL + path).origin !== baseURL);
    expect.soft(foreign, path).toEqual([]);
  }
});

function articles(pages: ReadPage[]): ReadPage[] {
  return pages.filter(({ isColumn }) => !isColumn);
}

function inLanguage(pages: ReadPage[], locale: Locale): ReadPage[] {
  return pages.filter((page) => page.locale === locale);
}
