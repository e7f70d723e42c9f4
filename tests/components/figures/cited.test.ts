// Golden citations of figures: what is pasted elsewhere can never be mended there.
import { beforeAll, describe, expect, test } from "vitest";
import { citedFrom } from "#components/figures/cited.ts";
import { type CitationStyle, cite, sentence } from "#lib/citations/citation.ts";
import { findFigure, type PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { SourceNote } from "#lib/sources/published.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { aSite } from "../../support/site.ts";

useDatabase("seeded");

/** A figure of the facts on a source of each sort, and one on each source of which no figure is known. */
const ids = {
  severalAuthors: "sf-012",
  threeAuthors: "ex-02-firms",
  oneDateInferred: "ex-04-tax",
  english: "ex-09-output",
} as const;
type Case = keyof typeof ids | "noDate" | "monthOnly";
const figures = new Map<Case, PublishedFigure>();

beforeAll(async () => {
  for (const [name, id] of Object.entries(ids)) figures.set(name as Case, await found(id));
  const { source, ...figure } = await found("ex-04-firms");
  const on = (change: Partial<SourceNote>) => ({ ...figure, source: { ...source, ...change } });
  figures.set("noDate", on({ publishedOn: null, publishedBasis: "not_stated" }));
  figures.set("monthOnly", on({ authors: ["甲"], publishedOn: "2024-11", publishedBasis: "stated" }));
});

async function found(id: string): Promise<PublishedFigure> {
  const figure = await findFigure(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return { ...figure, changedAt: new Date("2026-11-23T02:00:00Z") };
}

function cited(name: Case, language: Language) {
  const figure = figures.get(name);
  if (!figure) throw new Error(`no such case: ${name}`);
  return citedFrom(language, aSite(), figure);
}

describe("the source in a citation", () => {
  test.each<[Case, string, string]>([
    [
      "severalAuthors",
      "东南早报（李菁、刘炳煌、施庆松等），2021年9月27日（据网址推断）",
      "Southeast Morning Post (李菁, 刘炳煌, 施庆松, et al.), 27 September 2021 (inferred from the web address)",
    ],
    [
      "threeAuthors",
      "东南网（福建日报）（王敏霞、郑玲玲、王志超），2020年7月28日",
      "Southeast Net, fjsen.com (Fujian Daily) (王敏霞, 郑玲玲, 王志超), 28 July 2020",
    ],
    ["oneDateInferred", "闽南网，2015年1月20日（推断）", "Minnan Net (mnw.cn), 20 January 2015 (inferred)"],
    ["english", "中国日报网，2020年9月7日", "China Daily (chinadaily.com.cn), 7 September 2020"],
    ["noDate", "闽南网，日期未写", "Minnan Net (mnw.cn), date not stated"],
    ["monthOnly", "闽南网（甲），2024年11月", "Minnan Net (mnw.cn) (甲), November 2024"],
  ])("of %s says who, when, and how that is known", (name, chinese, english) => {
    expect([cited(name, hans).source, cited(name, en).source]).toEqual([chinese, english]);
    expect(sentence(cited(name, hans), "zh-Hans")).toContain(`来源：${chinese}。`);
    expect(sentence(cited(name, en), "en")).toContain(`Source: ${english}.`);
    expect(cite(cited(name, en), "bibtex", "2026-12-01")).toContain(`; ${english.replaceAll("&", "\\&")}},`);
  });

  test("marks an inferred date in Traditional Chinese as well", () => {
    expect(cited("severalAuthors", hant).source).toMatch(/，2021年9月27日（據網址推斷）$/);
    expect(cited("noDate", hant).source).toMatch(/，日期未寫$/);
  });
});

describe("a reference-list entry", () => {
  test.each<[Case, Language, CitationStyle, string]>([
    [
      "severalAuthors",
      hans,
      "gbt7714-2025",
      "2021年8月集中签约总投资（丰泽区）[DS/OL]. 第1版. 丰泽产业社区（2026-11-23）[2026-12-01]. https://portal.example/figures/sf-012/v/1.",
    ],
    [
      "severalAuthors",
      hans,
      "gbt7714-2015",
      "2021年8月集中签约总投资（丰泽区）[DS/OL]. 第1版. 丰泽产业社区(2026-11-23)[2026-12-01]. https://portal.example/figures/sf-012/v/1.",
    ],
    [
      "english",
      en,
      "gbt7714-2025",
      "Output goal, IP Innovation Industrial Park, within three to five years[DS/OL]. Edition 1. Fengze Industry Communities（2026-11-23）[2026-12-01]. https://portal.example/en/figures/ex-09-output/v/1.",
    ],
    [
      "english",
      en,
      "gbt7714-2015",
      "Output goal, IP Innovation Industrial Park, within three to five years[DS/OL]. Edition 1. Fengze Industry Communities(2026-11-23)[2026-12-01]. https://portal.example/en/figures/ex-09-output/v/1.",
    ],
    [
      "oneDateInferred",
      hans,
      "bibtex",
      [
        "@dataset{fengze-ex-04-tax-v1,",
        "  title = {{国家广告产业园区税收（2014年）: 1.38亿元}},",
        "  year = {2026},",
        "  date = {2026-11-23},",
        "  version = {第1版},",
        "  publisher = {{丰泽产业社区}},",
        "  note = {领SHOW天地广告园区（国家广告产业园区）; 截至日期未写; 闽南网，2015年1月20日（推断）},",
        "  url = {https://portal.example/figures/ex-04-tax/v/1},",
        "  urldate = {2026-12-01},",
        "}",
      ].join("\n"),
    ],
    [
      "noDate",
      en,
      "bibtex",
      [
        "@dataset{fengze-ex-04-firms-v1,",
        "  title = {{Advertising firms, national advertising park, January 2015: more than 170 firms}},",
        "  year = {2026},",
        "  date = {2026-11-23},",
        "  version = {Edition 1},",
        "  publisher = {{Fengze Industry Communities}},",
        "  note = {Lingshow Tiandi advertising park (the national advertising park); as of January 2015 (inferred); Minnan Net (mnw.cn), date not stated},",
        "  url = {https://portal.example/en/figures/ex-04-firms/v/1},",
        "  urldate = {2026-12-01},",
        "}",
      ].join("\n"),
    ],
  ])("of %s", (name, language, style, entry) => {
    expect(cite(cited(name, language), style, "2026-12-01")).toBe(entry);
  });
});
