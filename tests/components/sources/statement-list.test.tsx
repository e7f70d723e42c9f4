import { describe, expect, test } from "vitest";
import { StatementList } from "#components/sources/statement-list.tsx";
import type { PublishedStatement } from "#lib/sources/published.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const said: PublishedStatement = {
  id: "sf-001",
  ownerId: "p-soft",
  aspect: "converted_from",
  text: { zh: "北峰工业区", en: "Beifeng Industrial Area" },
  code: null,
  scope: { zh: "智能智造园" },
  sourceId: "dnzb-2021",
  source: {
    slug: "dnzb-2021",
    title: { zh: "报道" },
    publisher: { zh: "东南早报" },
    authors: [],
    publishedOn: "2021-09-27",
    publishedBasis: "inferred_from_url",
  },
  quote: "北峰工业区改造为智能智造园",
  quoteKind: "verbatim",
  line: 17,
  period: { start: null, end: null, precision: "none", basis: "not_stated", text: null },
  asOf: { date: null, basis: "not_stated" },
  reading: "stated",
  use: "shown",
  ambiguities: [{ zh: "可有两种读法。" }],
};
const list = (statement: PublishedStatement, language = hans, withSource?: boolean) =>
  draw(<StatementList language={language} statements={[statement]} withSource={withSource} />);

describe("a statement", () => {
  test("stands with its words, their source, its line and what is not clear about it", () => {
    expect(textOfMarkup(list(said))).toBe(
      "改造前身北峰工业区原文：北峰工业区改造为智能智造园 — 东南早报，第17行可有两种读法。",
    );
    expect(elementsIn(list(said), "a")[0]?.attributes["href"]).toBe("/sources/dnzb-2021");
  });

  test("keeps its quote as it is in every language", () => {
    for (const language of [hant, en])
      expect(elementsIn(list(said, language), "q")).toEqual([
        { attributes: { lang: "zh-Hans-CN" }, text: said.quote },
      ]);
    expect(textOfMarkup(list(said, hant))).toContain("北峰工業區原文：");
  });

  test("does not name the source on the source's own page", () => {
    expect(textOfMarkup(list(said, hans, false))).not.toContain("东南早报");
  });

  test("that we inferred, or sum up in our words, says so", () => {
    const text = textOfMarkup(list({ ...said, reading: "inferred", quoteKind: "summary" }));
    expect(text).toContain("北峰工业区（推断）");
    expect(text).toContain("摘述：");
  });

  test("that nobody can stand for is not repeated as a fact, only quoted", () => {
    const text = textOfMarkup(list({ ...said, use: "quoted_only", quote: "原文" }));
    expect(text).toContain("来源写到，本站不作为数据发布");
    expect(text).not.toContain("北峰工业区");
  });
});
