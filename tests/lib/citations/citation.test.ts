import { describe, expect, it } from "vitest";
import { type Cited, cite, sentence } from "#lib/citations/citation.ts";

const chinese: Cited = {
  key: "fengze",
  id: "sf-012",
  responsible: "丰泽产业社区",
  portal: "丰泽产业社区",
  title: "2021年8月集中签约总投资（丰泽区）",
  quantity: "14.8亿元",
  scope: "泉州市2021年8月集中签约活动中丰泽区的部分",
  asOf: "截至2021年8月",
  basis: "总投资（口径未说明）",
  edition: 1,
  editionText: "第1版",
  publishedOn: "2026-11-23",
  url: "https://portal.example/figures/sf-012/v/1",
  source: "东南早报，2021年9月27日",
  caution: "招商工作口径，非统计部门发布数据。",
};

const english: Cited = {
  ...chinese,
  responsible: "Fengze Industry Communities",
  portal: "Fengze Industry Communities",
  title: "Total investment signed in August 2021 & 100% of it",
  quantity: "RMB 1.48 billion",
  scope: "Fengze's part of the city event",
  asOf: "as of August 2021",
  basis: "total investment (basis not stated)",
  edition: 2,
  editionText: "Edition 2",
  source: "Southeast Morning Post, 27 September 2021",
  caution: "",
  url: "https://portal.example/en/figures/sf-012/v/2",
};

describe("a reference-list entry", () => {
  it("follows GB/T 7714—2025 with full-width brackets round the date", () => {
    expect(cite(chinese, "gbt7714-2025", "2026-12-01")).toBe(
      "丰泽产业社区. 2021年8月集中签约总投资（丰泽区）[DS/OL]. 第1版. 丰泽产业社区（2026-11-23）[2026-12-01]. https://portal.example/figures/sf-012/v/1.",
    );
  });

  it("follows GB/T 7714—2015 with half-width ones", () => {
    expect(cite(chinese, "gbt7714-2015", "2026-12-01")).toBe(
      "丰泽产业社区. 2021年8月集中签约总投资（丰泽区）[DS/OL]. 第1版. 丰泽产业社区(2026-11-23)[2026-12-01]. https://portal.example/figures/sf-012/v/1.",
    );
  });

  it("is BibTeX that survives its own special signs", () => {
    expect(cite(english, "bibtex", "2026-12-01")).toBe(
      [
        "@dataset{fengze-sf-012-v2,",
        "  author = {{Fengze Industry Communities}},",
        "  title = {{Total investment signed in August 2021 \\& 100\\% of it: RMB 1.48 billion}},",
        "  year = {2026},",
        "  date = {2026-11-23},",
        "  version = {Edition 2},",
        "  publisher = {{Fengze Industry Communities}},",
        "  note = {Fengze's part of the city event; as of August 2021; Southeast Morning Post, 27 September 2021},",
        "  url = {https://portal.example/en/figures/sf-012/v/2},",
        "  urldate = {2026-12-01},",
        "}",
      ].join("\n"),
    );
  });

  it("names nobody as responsible where nobody is set", () => {
    const unset = { ...chinese, responsible: null };
    expect(cite(unset, "gbt7714-2025", "2026-12-01")).toMatch(
      /^2021年8月集中签约总投资（丰泽区）\[DS\/OL\]\. /,
    );
    expect(cite(unset, "bibtex", "2026-12-01")).not.toContain("author");
  });

  it("carries the reader's access date and nothing else that changes", () => {
    const [one, other] = ["2026-12-01", "2026-12-02"].map((day) =>
      cite(chinese, "gbt7714-2025", day as "2026-12-01"),
    );
    expect(one?.replace("2026-12-01", "")).toBe(other?.replace("2026-12-02", ""));
  });
});

describe("a sentence to paste", () => {
  it("carries number, scope, as-of, basis, edition, source, caution and frozen address in Chinese", () => {
    expect(sentence(chinese, "zh-Hans")).toBe(
      "据“丰泽产业社区”门户，2021年8月集中签约总投资（丰泽区）为14.8亿元（泉州市2021年8月集中签约活动中丰泽区的部分；截至2021年8月；总投资（口径未说明）；第1版）。来源：东南早报，2021年9月27日。招商工作口径，非统计部门发布数据。https://portal.example/figures/sf-012/v/1",
    );
  });

  it("is written in Traditional Chinese where it is read so", () => {
    expect(sentence(chinese, "zh-Hant")).toMatch(/^據“丰泽产业社区”門戶.*為14\.8亿元.*來源：/);
  });

  it("says the same in English, without a caution where there is none", () => {
    expect(sentence(english, "en")).toBe(
      "Fengze Industry Communities: Total investment signed in August 2021 & 100% of it, RMB 1.48 billion (Fengze's part of the city event; as of August 2021; total investment (basis not stated); Edition 2). Source: Southeast Morning Post, 27 September 2021. https://portal.example/en/figures/sf-012/v/2",
    );
  });
});
