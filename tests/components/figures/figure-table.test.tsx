import { beforeAll, describe, expect, test } from "vitest";
import { figureJsonLd } from "#components/figures/figure-json-ld.ts";
import { FigureTable } from "#components/figures/figure-table.tsx";
import { listFigures, type PublishedFigure } from "#lib/figures/published.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

useDatabase("seeded");

let figures: Map<string, PublishedFigure>;
beforeAll(async () => {
  figures = new Map((await listFigures()).map((figure) => [figure.id, figure]));
});
const figure = (id: string) => figures.get(id) as PublishedFigure;

describe("a figure in a table", () => {
  const row = (id: string, language = hans) => {
    const markup = draw(<FigureTable language={language} figures={[figure(id)]} caption="数据" />);
    return [elementsIn(markup, "a")[0], elementsIn(markup, "td")].flat().map((element) => element?.text);
  };

  test("stands with its number, its period and its as-of, in three languages", () => {
    expect(languages.map((language) => row("sf-012", language))).toEqual([
      ["2021年8月集中签约总投资（丰泽区）", "14.8亿元", "2021年8月", "截至2021年8月"],
      ["2021年8月集中簽約總投資（豐澤區）", "人民幣14.8億元", "2021年8月", "截至2021年8月"],
      [
        "Total investment of Fengze projects signed at the August 2021 city event",
        "RMB 1.48 billion",
        "August 2021",
        "as of August 2021",
      ],
    ]);
  });

  test("leads to its own page in the reader's language", () => {
    for (const language of [hans, hant, en]) {
      const [link] = elementsIn(
        draw(<FigureTable language={language} figures={[figure("sf-012")]} caption="数据" />),
        "a",
      );
      expect(link?.attributes["href"]).toBe(language.href("/figures/sf-012"));
    }
  });

  test("that is a target says that it is no result", () => {
    expect(row("ex-09-output")).toContain("目标，不是结果");
  });

  test("that nobody can stand for shows no number", () => {
    expect(row("sf-016")).toEqual(expect.arrayContaining(["尚不清楚"]));
    expect(row("sf-016").slice(1).join()).not.toContain(figure("sf-016").value);
  });
});

test.each([
  ["14.8亿元 in Chinese", hans, "14.8亿元", { value: "14.8", unitText: "亿元" }],
  ["人民幣14.8億元 in Traditional Chinese", hant, "人民幣14.8億元", { value: "14.8", unitText: "億元" }],
  ["RMB 1.48 billion in English", en, "RMB 1.48 billion", { value: "1480000000", unitText: "RMB" }],
])(
  "a figure tells machines %s, with its time, its edition and its address",
  (_, language, amount, measured) => {
    const data = figureJsonLd(language, aSite(), figure("sf-012"));
    expect(data).toMatchObject({
      "@type": "Dataset",
      name: language.say(figure("sf-012").name),
      url: `https://portal.example${language.href("/figures/sf-012")}`,
      version: "1",
      temporalCoverage: "2021-08-01/2021-08-31",
      variableMeasured: measured,
    });
    expect(data["description"]).toContain(amount);
  },
);
