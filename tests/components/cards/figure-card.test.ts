// A figure's card says what its page, its row of data and its facts for machines say; and a frozen one says it for ever.
import { beforeAll, describe, expect, test } from "vitest";
import { figureCard } from "#components/cards/figure-card.ts";
import { figureJsonLd } from "#components/figures/figure-json-ld.ts";
import { asOfText, periodText } from "#components/figures/times.ts";
import { cardSvg } from "#lib/cards/svg.ts";
import { typeface } from "#lib/cards/typefaces.ts";
import { quantityText } from "#lib/figures/display.ts";
import { findFigureEdition } from "#lib/figures/editions.ts";
import { findFigure, listFigures, type PublishedFigure } from "#lib/figures/published.ts";
import { rowOfFigure } from "#lib/opendata/rows/figure-row.ts";
import { textsOn } from "../../support/card.ts";
import { useDatabase } from "../../support/database.ts";
import { correctedInvestment, published } from "../../support/editions.ts";
import { sourceFacts } from "../../support/facts.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { elementsIn } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

useDatabase("seeded");

const site = aSite();
let figures: PublishedFigure[];
beforeAll(async () => {
  figures = await listFigures();
  expect(figures.length).toBeGreaterThan(40);
});
const figure = (id: string) => figures.find((each) => each.id === id) as PublishedFigure;
const numberOn = (card: ReturnType<typeof figureCard>, space: string) =>
  card.numbers.map(({ before, number, after }) => [before, number, after].filter(Boolean).join(space)).join();

describe("the card of every figure", () => {
  test("has the number of its page, its row and its facts for machines, with unit and qualifier", () => {
    for (const each of figures) {
      const row = rowOfFigure(each, "");
      for (const language of languages) {
        const card = figureCard(language, site, each);
        const data = figureJsonLd(language, site, each);
        if (each.use !== "shown") {
          expect(row.value, each.id).toBeNull();
          expect(card.numbers, each.id).toEqual([]);
          continue;
        }
        const space = language.locale === "en" ? " " : "";
        expect(numberOn(card, space).replace(" %", "%"), each.id).toBe(quantityText(language, each));
        expect(data["description"], each.id).toContain(quantityText(language, each));
        if (language.locale !== "en") expect(card.numbers[0]?.number).toBe(row.value);
      }
    }
  });

  test("has its scope, its time, its basis, its source, its edition and its frozen address", () => {
    for (const each of figures) {
      for (const language of languages) {
        const { words, say, href } = language;
        const card = figureCard(language, site, each);
        const told = card.rows.map(({ value }) => value).join("\n");
        expect(card.name).toBe(say(each.name));
        for (const due of [
          say(each.scope.text),
          periodText(language, each),
          asOfText(language, each),
          each.basis ? say(each.basis) : words.figures.basisUnknown,
          say(each.source.publisher),
          say(each.source.title),
        ]) {
          expect(told, each.id).toContain(due);
          expect(card.description, each.id).toContain(due);
        }
        expect(card.address).toBe(`https://portal.example${href(`/figures/${each.id}/v/1`)}`);
        expect(card.edition).toBe(words.common.edition(1));
        expect(card.portal).toBe(words.site.name);
      }
    }
  });

  test("says what has to be said of it", () => {
    for (const each of figures) {
      const { marks } = figureCard(hans, site, each);
      expect(marks.includes("招商工作口径，非统计部门发布数据。"), each.id).toBe(each.stage !== null);
      expect(marks.includes("目标，不是结果"), each.id).toBe(each.isTarget);
      expect(marks.includes("由原文推断"), each.id).toBe(each.reading === "inferred");
    }
    expect(figureCard(hans, site, figure("sf-022")).rows).toContainEqual(
      expect.objectContaining({ label: "占比的分母", value: "来源没有写明分母" }),
    );
  });

  test("is written with characters that the typefaces have", () => {
    const [serif, sans] = [typeface("serif", "zh-Hans"), typeface("sans", "zh-Hans")];
    for (const each of figures) {
      for (const language of languages) {
        const signs = [...textsOn(figureCard(language, site, each)).join("")];
        expect(
          signs.filter((sign) => !serif.has(sign) || !sans.has(sign)),
          each.id,
        ).toEqual([]);
      }
    }
  });

  test("is drawn whole: no text of it is cut off", () => {
    for (const each of figures) {
      for (const language of languages) {
        const card = figureCard(language, site, each);
        const svg = cardSvg(card);
        const drawn = textsOn(card)
          .join("")
          .replaceAll(/[\s\u3000]/g, "");
        expect(svg.match(/<use /g)?.length, `${each.id} ${language.locale}`).toBe([...drawn].length);
        expect(elementsIn(svg, "title")[0]?.text).toBe(card.title);
        expect(elementsIn(svg, "desc")[0]?.text).toBe(card.description);
      }
    }
  });
});

test("what a source says but nobody can stand for has no number on its card, in any language", () => {
  for (const language of languages) {
    const card = figureCard(language, site, figure("sf-016"));
    expect(card.instead).toBe(language.words.common.quotedOnly);
    const all = [...textsOn(card), card.title, card.description].join("\n");
    expect(all).not.toMatch(/第四|第4(?!\d)|\b4\s*位|rank(?:ed|s)? (?:4|fourth)|4th/i);
  }
});

test.each([
  [
    hans,
    "2021年8月集中签约总投资（丰泽区）：14.8亿元",
    /。范围：泉州市.*。来源：东南早报《.*》。.*第1版：https:\/\/portal\.example\/figures\/sf-012\/v\/1$/,
  ],
  [
    hant,
    "2021年8月集中簽約總投資（豐澤區）：人民幣14.8億元",
    /。範圍：泉州市.*\/zh-Hant\/figures\/sf-012\/v\/1$/,
  ],
  [
    en,
    "Total investment of Fengze projects signed at the August 2021 city event: RMB 1.48 billion",
    /\. Scope: Fengze.* Edition 1: https:\/\/portal\.example\/en\/figures\/sf-012\/v\/1$/,
  ],
])("a card can be read aloud: %#", (language, title, description) => {
  const card = figureCard(language, site, figure("sf-012"));
  expect(card.title).toBe(title);
  expect(card.description).toMatch(description);
});

test("what nobody has translated is marked as Chinese", () => {
  const untranslated = { ...figure("sf-012"), basis: { zh: "总投资" } };
  const { rows } = figureCard(en, site, untranslated);
  expect(rows.filter(({ lang }) => lang === "zh-Hans-CN").map(({ value }) => value)).toEqual(["总投资"]);
});

test("a frozen card stays the same to the byte when its figure is corrected and its source takes another name", async () => {
  const before = await frozenCards(1);
  expect(await liveCards()).toEqual(before);

  const [source] = sourceFacts.filter(({ id }) => id === "dnzb-2021");
  await published(correctedInvestment({ zh: "录入有误。" }));
  await published({
    document: { id: "dnzb-2021", kind: "source", slug: "dnzb-2021" },
    content: { ...source?.content, publisher: { zh: "改名后的报社" } },
    seen: null,
  });

  expect(await frozenCards(1)).toEqual(before);
  const corrected = await liveCards();
  expect(corrected).not.toEqual(before);
  expect(corrected.every((svg) => /14\.9亿元|14\.9億元|1\.49 billion/.test(svg))).toBe(true);
  const second = await findFigureEdition("sf-012", 2);
  expect(second && figureCard(hans, site, second.figure).rows.at(-1)?.value).toMatch(/^东南早报《/);
});

async function frozenCards(number: number): Promise<string[]> {
  const edition = await findFigureEdition("sf-012", number);
  return languages.map((language) => cardSvg(figureCard(language, site, edition?.figure as PublishedFigure)));
}

async function liveCards(): Promise<string[]> {
  const found = await findFigure("sf-012");
  return languages.map((language) => cardSvg(figureCard(language, site, found as PublishedFigure)));
}
