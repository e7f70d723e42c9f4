import { describe, expect, test } from "vitest";
import { type CitationStyle, type Cited, cite, sentence } from "#lib/citations/citation.ts";
import { readPastedAddress } from "#lib/citations/pasted-address.ts";

const figure = (edition: number | null, day: string | null = null) => ({
  of: "figure",
  id: "sf-012",
  edition,
  day,
});

describe("an address that somebody pastes", () => {
  test.each([
    ["/figures/sf-012/v/1", figure(1)],
    ["figures/sf-012/v/12", figure(12)],
    ["https://portal.example/figures/sf-012/v/1", figure(1)],
    ["https://portal.example/communities/en/figures/sf-012/v/1", figure(1)],
    ["/zh-Hant/figures/sf-012/v/1", figure(1)],
    ["/data/figures/sf-012/v/1.csv", figure(1)],
    ["  /figures/sf-012/v/1  ", figure(1)],
    ["／figures／sf-012／v／1", figure(1)],
    ["http://localhost:3000/f/sf-012", figure(null)],
    ["/figures/sf-012", figure(null)],
    ["/figures/sf-012?as-of=2026-10-31", figure(null, "2026-10-31")],
    ["/figures/sf-012?as-of=2026-10-31&utm_source=x#cite", figure(null, "2026-10-31")],
    [
      "据“丰泽产业社区”门户，总投资为14.8亿元。来源：东南早报。https://portal.example/figures/sf-012/v/1",
      figure(1),
    ],
    [
      "丰泽产业社区. 总投资[DS/OL]. 第1版（2026-11-23）[2026-12-01]. https://portal.example/figures/sf-012/v/1.",
      figure(1),
    ],
    [
      "/signings/2021-08-city-promotion/v/2",
      { of: "event", slug: "2021-08-city-promotion", edition: 2, day: null },
    ],
    [
      "/en/signings/spring?as-of=2026-10-31",
      { of: "event", slug: "spring", edition: null, day: "2026-10-31" },
    ],
    [
      "固定地址：https://portal.example/communities/zh-Hant/parks/zhichuang-ip-park/v/2。",
      { of: "park", slug: "zhichuang-ip-park", edition: 2, day: null },
    ],
    ["/en/policies/donghai/v/1", { of: "policy_package", slug: "donghai", edition: 1, day: null }],
    ["/sources/dnzb-2021/v/1", { of: "source", slug: "dnzb-2021", edition: 1, day: null }],
    [
      "/parks/quanzhou-software-park",
      { of: "park", slug: "quanzhou-software-park", edition: null, day: null },
    ],
    ["/signings", { of: "totals", asked: {} }],
    [
      "https://portal.example/signings?year=2021&as-of=2026-10-31",
      { of: "totals", asked: { year: "2021", "as-of": "2026-10-31" } },
    ],
    ["/signings?park=a%2Db", { of: "totals", asked: { park: "a-b" } }],
  ])("%s is understood", (text, expected) => {
    expect(readPastedAddress(text)).toEqual(expected);
  });

  test.each([
    "",
    "14.8亿元",
    "https://portal.example/",
    "/parks",
    "/parks?sort=rent",
    "/guides/quanzhou-software-park",
    "/figures",
    "/figures/",
    "/signingsx",
    "sf-012",
  ])("%s is none", (text) => {
    expect(readPastedAddress(text)).toBeNull();
  });

  test.each([
    ["/figures/sf-012/v/1", figure(1)],
    ["/figures/sf-012?as-of=2026-11-29", figure(null, "2026-11-29")],
    ["/en/signings/spring/v/2", { of: "event", slug: "spring", edition: 2, day: null }],
    ["/signings/spring?as-of=2026-11-29", { of: "event", slug: "spring", edition: null, day: "2026-11-29" }],
    ["/zh-Hant/signings?as-of=2026-11-29", { of: "totals", asked: { "as-of": "2026-11-29" } }],
    [
      "/signings?as-of=2026-11-29&stage=in_production&year=2021",
      { of: "totals", asked: { "as-of": "2026-11-29", stage: "in_production", year: "2021" } },
    ],
    [
      "/signings?as-of=2026-11-29&park=east-park",
      { of: "totals", asked: { "as-of": "2026-11-29", park: "east-park" } },
    ],
  ])("%s is understood in every style of citation, whatever follows it", (path, expected) => {
    for (const citation of citationsOf(`https://portal.example/communities${path}`)) {
      for (const ending of [
        "",
        ".",
        "。",
        "．",
        "）",
        ")。",
        "}",
        "},",
        "，",
        "、",
        ";",
        "”",
        "»",
        ">",
        "]",
        " ",
        "\n",
        "#cite",
        "…",
      ])
        expect(readPastedAddress(citation + ending), citation + ending).toEqual(expected);
    }
  });

  test("is understood as HTML and LaTeX write it", () => {
    const expected = { of: "totals", asked: { "as-of": "2026-11-29", stage: "in_production" } };
    expect(readPastedAddress("/signings?as-of=2026-11-29&amp;stage=in_production")).toEqual(expected);
    expect(readPastedAddress("\\url{/signings?as-of=2026-11-29\\&stage=in\\_production}")).toEqual(expected);
  });

  test("keeps nothing of what is no edition", () => {
    expect(readPastedAddress("/figures/sf-012/v/0")).toEqual(figure(null));
    expect(readPastedAddress("/figures/sf-012/v/1234567")).toMatchObject({ id: "sf-012" });
  });

  test("is read in no time, however long and hostile", () => {
    const begun = performance.now();
    for (const text of [
      "/".repeat(200),
      "figures/".repeat(25),
      `/figures/${"a-".repeat(95)}`,
      `/signings?${"&=".repeat(95)}`,
    ])
      readPastedAddress(text);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

const styles: CitationStyle[] = ["gbt7714-2025", "gbt7714-2015", "bibtex"];

/** The address alone, and each citation that the portal makes with it. */
function citationsOf(url: string): string[] {
  const cited: Cited = {
    key: "fengze",
    id: "signings-2021",
    responsible: "丰泽产业社区",
    portal: "丰泽产业社区",
    title: "文中披露的两次集中签约合计（2021年 · 全区）",
    quantity: "20个项目，104.8亿元",
    scope: "2021年 · 全区",
    asOf: "截至2026年11月29日本站所载",
    basis: "按来源所述相加",
    edition: "2026-11-29",
    editionText: "2026年11月29日的状态",
    publishedOn: "2026-11-28",
    url,
    source: "东南早报，2021年9月27日",
    caution: "招商工作口径，非统计部门发布数据。",
  };
  return [
    url,
    ...styles.map((style) => cite(cited, style, "2026-11-30")),
    ...(["zh-Hans", "zh-Hant", "en"] as const).map((locale) => sentence(cited, locale)),
  ];
}
