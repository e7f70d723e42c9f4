import { describe, expect, test } from "vitest";
import { PageHead, type PageImage, type PageKind } from "#components/page/page-head.tsx";
import { isRefusal } from "#lib/http/strip-scripts.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

const column: PageKind = { is: "column", type: "政策文件" };
const article: PageKind = {
  is: "article",
  publishedAt: new Date("2026-06-30T15:59:59.999Z"),
  source: "东南早报",
};
const frozen: PageKind = { ...article, is: "frozen" };
const notice: PageKind = { is: "notice" };

const onEveryPage = ["SiteName", "SiteDomain", "SiteIDCode", "description", "renderer"];
const ofColumns = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
const ofArticles = ["ArticleTitle", "PubDate", "ContentSource"];

function head(
  kind: PageKind,
  { language = hans, site = aSite(), path = "/parks", image = undefined as PageImage | undefined } = {},
) {
  const markup = draw(
    <PageHead {...{ language, site, path, kind, image }} title="产业社区" description="名录" />,
  );
  const metas = elementsIn(markup, "meta").map(
    ({ attributes }) =>
      [attributes["name"] ?? attributes["property"] ?? "", attributes["content"] ?? ""] as const,
  );
  const links = elementsIn(markup, "link").map(({ attributes }) => attributes);
  return { markup, metas, byName: Object.fromEntries(metas), links };
}

describe("the head of a page", () => {
  test.each([
    ["a column", column, [...onEveryPage, ...ofColumns]],
    ["an article", article, [...onEveryPage, ...ofArticles]],
    ["a former edition", frozen, [...onEveryPage, ...ofArticles, "robots"]],
    [
      "the reply to one question",
      { is: "answer", type: "数据发布" },
      [...onEveryPage, ...ofColumns, "robots"],
    ],
    ["a refusal", { is: "refusal" }, [...onEveryPage, "prerender-status-code", "robots"]],
    ["a notice", notice, [...onEveryPage, "robots"]],
  ] as const)(
    "of %s has its government tags once each, none of them empty, in three languages",
    (_, kind, names) => {
      for (const language of languages) {
        const tags = head(kind, { language }).metas.filter(([name]) => !name.startsWith("og:"));
        expect(tags.map(([name]) => name).sort()).toEqual([...names].sort());
        for (const [name, content] of tags) expect(content.trim(), name).not.toBe("");
      }
    },
  );

  test("says when it was published by the clock of Shanghai", () => {
    expect(head(article).byName).toMatchObject({
      PubDate: "2026-06-30 23:59",
      ArticleTitle: "产业社区",
      ContentSource: "东南早报",
    });
  });

  test("names its host as the domain, and its code as soon as there is one", () => {
    expect(
      head(column, { site: aSite({ origin: "https://portal.example:8443" }) }).byName["SiteDomain"],
    ).toBe("portal.example:8443");
    const { footer } = aSite();
    expect(head(column).byName["SiteIDCode"]).toBe("待填（上线前由主办单位提供）");
    expect(
      head(column, { site: aSite({ footer: { ...footer, idCode: "3505030001" } }) }).byName["SiteIDCode"],
    ).toBe("3505030001");
  });

  test("names the page's one address, and the same page in every language that is offered", () => {
    const { links } = head(column, { language: en });
    expect(links.map(({ rel, hrefLang, hreflang, href }) => [rel, hrefLang ?? hreflang, href])).toEqual([
      ["canonical", undefined, "https://portal.example/en/parks"],
      ["alternate", "zh-Hans", "https://portal.example/parks"],
      ["alternate", "zh-Hant", "https://portal.example/zh-Hant/parks"],
      ["alternate", "en", "https://portal.example/en/parks"],
      ["alternate", "x-default", "https://portal.example/parks"],
    ]);
  });

  test("offers no Traditional Chinese where that is switched off", () => {
    const { markup } = head(column, { site: aSite({ offeredLocales: ["zh-Hans", "en"] }) });
    expect(markup).not.toContain("zh-Hant");
  });

  test("keeps every address under the base path", () => {
    const { links } = head(column, { language: languageOf("zh-Hans", "/communities"), path: "/" });
    expect(links.map(({ href }) => href)).toEqual([
      "https://portal.example/communities",
      "https://portal.example/communities",
      "https://portal.example/communities/zh-Hant",
      "https://portal.example/communities/en",
      "https://portal.example/communities",
    ]);
  });

  test("of a notice asks not to be listed, and names no address", () => {
    const { byName, links } = head(notice);
    expect(byName["robots"]).toBe("noindex");
    expect(links).toEqual([]);
  });

  test("of a former edition asks not to be listed, and calls no other page its own", () => {
    const { byName, links } = head(frozen, { path: "/parks/v/1" });
    expect(byName["robots"]).toBe("noindex");
    expect(links).toEqual([]);
  });

  test("of a refusal tells the edge its status", () => {
    expect(isRefusal(`<head>${head({ is: "refusal" }).markup}</head>`)).toBe(true);
    for (const kind of [column, article, frozen, notice])
      expect(isRefusal(`<head>${head(kind).markup}</head>`)).toBe(false);
  });

  test("tells a shared link what the page is, in its own language", () => {
    const [one, other, third] = [hans, hant, en].map((language) => head(article, { language }).byName);
    expect([one?.["og:locale"], other?.["og:locale"], third?.["og:locale"]]).toEqual([
      "zh_CN",
      "zh_TW",
      "en",
    ]);
    expect(one).toMatchObject({
      "og:title": "产业社区",
      "og:type": "article",
      "og:url": "https://portal.example/parks",
    });
    expect(head(column).byName["og:type"]).toBe("website");
  });

  test("gives those who share it the page's picture, at its whole address and in words", () => {
    const image = { path: "/figures/sf-012/v/1/card.png", alt: "14.8亿元" };
    for (const kind of [article, frozen]) {
      expect(head(kind, { language: en, image }).byName).toMatchObject({
        "og:image": "https://portal.example/en/figures/sf-012/v/1/card.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "14.8亿元",
        "twitter:card": "summary_large_image",
      });
    }
    expect(head(article).metas.filter(([name]) => /^(?:og:image|twitter)/.test(name))).toEqual([]);
  });

  test("is titled by the page and the site", () => {
    expect(elementsIn(head(column).markup, "title")[0]?.text).toBe("产业社区－丰泽产业社区");
    expect(elementsIn(head(column, { path: "/" }).markup, "title")[0]?.text).toBe(
      "丰泽产业社区－一园一策 · 有据可查",
    );
  });
});
