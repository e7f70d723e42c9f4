// A sceptic reads every page: no list of ten that nobody published, no bare amount, no number that is not data.
import { expect } from "@playwright/test";
import { test as base } from "../support/every-page.ts";

/** What was published once is read as critically as what is published now. */
const test = base.extend({
  everyPage: async ({ everyPage, frozenPages }, use) => use([...everyPage, ...frozenPages]),
});

test("no page claims that all ten are known", ({ everyPage }) => {
  for (const { path, html } of everyPage) expect.soft(html, path).not.toMatch(/10\s*[/／]\s*10/);
  const front = everyPage.find(({ path }) => path === "/");
  expect(front?.outline.words).toContain("来源点名 2 个，其余待区里公布名单确认");
});

/** A source's title is its own words, not ours. */
const titlesWithAmounts = ["豐澤上半年新增招商簽約項目103個 總投資超160億元"];

test("every amount in Traditional Chinese says whose money it is", ({ everyPage }) => {
  const bareAmount = /(?<!人民幣\s*)(?<![\d.,])\d[\d.,]*多?\s*[億萬]*元/g;
  const pages = everyPage.filter(({ locale }) => locale === "zh-Hant");
  const amounts = pages.flatMap(
    ({ outline }) => outline.words.match(/人民幣\s*\d[\d.,]*多?\s*[億萬]*元/g) ?? [],
  );
  expect(amounts.length).toBeGreaterThan(50);
  for (const { path, outline } of pages) {
    const told = [
      outline.words,
      outline.title,
      ...Object.values(outline.metas).flat(),
      ...outline.jsonLd,
    ].join("\n");
    const ours = titlesWithAmounts.reduce((text, title) => text.replaceAll(title, ""), told);
    expect.soft(ours.match(bareAmount) ?? [], path).toEqual([]);
  }
});

test("every amount in English is in RMB, with an English unit", ({ everyPage }) => {
  const english = everyPage.filter(({ locale }) => locale === "en");
  const amounts = english.flatMap(
    ({ outline }) => outline.words.match(/RMB \d[\d.,]* (?:million|billion)/g) ?? [],
  );
  expect(amounts.length).toBeGreaterThan(50);
  for (const { path, outline } of english) {
    const told = [outline.words, outline.title, ...Object.values(outline.metas).flat()];
    expect
      .soft(
        told.flatMap((text) => text.match(/\d[\d.,]*多?\s*[亿万]*元/g) ?? []),
        path,
      )
      .toEqual([]);
    expect
      .soft(
        told.flatMap((text) => text.match(/(?<!RMB )(?<![\d.,])\d[\d.,]* (?:million|billion)/g) ?? []),
        path,
      )
      .toEqual([]);
  }
});

test("names are not spoilt by the conversion to Traditional Chinese", ({ everyPage }) => {
  for (const { path, html } of everyPage.filter(({ locale }) => locale === "zh-Hant")) {
    expect.soft(html.match(/籤約|軟體園|智慧智造|北峯|麵積|隻指/g) ?? [], path).toEqual([]);
  }
});

test("what rests on the report of 2021 says so", ({ everyPage }) => {
  const resting = everyPage.filter(
    ({ locale, isColumn, path, outline }) =>
      locale === "zh-Hans" &&
      !isColumn &&
      /^\/(parks|guides|policies|signings)\//.test(path) &&
      outline.links.some(({ href }) => href === "/sources/dnzb-2021"),
  );
  expect(resting.length).toBeGreaterThan(20);
  for (const { path, outline } of resting) expect.soft(outline.words, path).toContain("数据截至2021年9月");
});

test("a rank that nobody can explain is quoted, and nowhere given as data", async ({ page, everyPage }) => {
  await page.goto("/figures/sf-016");
  const figure = page.getByRole("main");
  await expect(figure.getByText("来源写到，本站不作为数据发布")).toBeVisible();
  await expect(figure.getByRole("region", { name: "原文与来源" })).toContainText("位居全省第四");

  for (const { path, outline } of everyPage) {
    const told = [
      outline.words,
      outline.title,
      ...Object.values(outline.metas).flat(),
      ...outline.jsonLd,
    ].join("\n");
    expect.soft(told, path).not.toMatch(/第四|第4(?!\d)|\b4\s*位|rank(?:ed|s)? (?:4|fourth)|4th/i);
  }
  await page.goto("/figures");
  await expect(
    page.getByRole("row", { name: "丰泽区在全省的位次（2020年）" }).getByRole("cell").first(),
  ).toHaveText("尚不清楚");
});
