import { describe, expect, test } from "vitest";
import { type Quantity, quantityText, writeQuantity } from "#lib/figures/display.ts";
import { amountYuan, isMoney, qualifiers, type Unit } from "#lib/figures/model.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { locales } from "#lib/i18n/locale.ts";
import { figureFacts } from "../../support/facts.ts";

const languages = locales.map((locale) => languageOf(locale));
const seeded = figureFacts.map(({ id, content }) => ({ id, ...content, amountYuan: amountYuan(content) }));

describe("a quantity", () => {
  test.each([
    ["12个", quantity("12", "project"), "12个项目", "12個項目", "12 projects"],
    ["170多家", quantity("170", "firm", "more_than"), "170多家企业", "170多家企業", "more than 170 firms"],
    ["5800多人", quantity("5800", "person", "more_than"), "5800多人", "5800多人", "more than 5,800 people"],
    ["3个以上", quantity("3", "centre", "at_least"), "3个中心以上", "3個中心以上", "at least 3 centres"],
    ["约65亩", quantity("65", "mu", "about"), "约65亩", "約65畝", "about 65 mu"],
    ["突破60%", quantity("60", "percent", "exceeded"), "突破60%", "突破60%", "exceeding 60%"],
    ["近46%", quantity("46", "percent", "nearly"), "近46%", "近46%", "nearly 46%"],
    ["80%", quantity("80", "percent"), "80%", "80%", "80%"],
    [
      "94053平方米",
      quantity("94053", "square_metre", "about"),
      "约94053平方米",
      "約94053平方米",
      "about 94,053 m²",
    ],
    ["10万平方米", quantity("10", "ten_thousand_square_metres"), "10万平方米", "10萬平方米", "100,000 m²"],
    [
      "1.005万平方米",
      quantity("1.005", "ten_thousand_square_metres"),
      "1.005万平方米",
      "1.005萬平方米",
      "10,050 m²",
    ],
    [
      "0.07万平方米",
      quantity("0.07", "ten_thousand_square_metres"),
      "0.07万平方米",
      "0.07萬平方米",
      "700 m²",
    ],
    [
      "0.00005万平方米",
      quantity("0.00005", "ten_thousand_square_metres"),
      "0.00005万平方米",
      "0.00005萬平方米",
      "0.5 m²",
    ],
    ["4.8平方公里", quantity("4.8", "square_kilometre"), "4.8平方公里", "4.8平方公里", "4.8 km²"],
    ["4540万元", money("4540", "wan_yuan", "45400000"), "4540万元", "人民幣4540萬元", "RMB 45.4 million"],
    ["90亿元", money("90", "yi_yuan", "9000000000"), "90亿元", "人民幣90億元", "RMB 9 billion"],
    [
      "约161.5亿元",
      money("161.5", "yi_yuan", "16150000000", "about"),
      "约161.5亿元",
      "約人民幣161.5億元",
      "about RMB 16.15 billion",
    ],
    [
      "超100亿元",
      money("100", "yi_yuan", "10000000000", "over"),
      "超100亿元",
      "超人民幣100億元",
      "over RMB 10 billion",
    ],
    [
      "500元以上",
      money("500", "yuan", "500", "at_least"),
      "500元以上",
      "人民幣500元以上",
      "at least RMB 500",
    ],
  ])("of %s is written in three languages", (_, given, ...written) => {
    expect(languages.map((language) => quantityText(language, given))).toEqual(written);
  });

  test("keeps the number and the unit of its source in Chinese, as written", () => {
    for (const figure of seeded.filter(({ unit }) => isMoney(unit))) {
      const { number, after } = writeQuantity(languageOf("zh-Hans"), figure);
      expect(number + after, figure.id).toBe(figure.asWritten);
    }
  });

  test("that is money has 人民幣 before its number in Traditional Chinese, and nothing else has", () => {
    for (const figure of seeded) {
      const before = writeQuantity(languageOf("zh-Hant"), figure).before;
      expect(before.endsWith("人民幣"), figure.id).toBe(isMoney(figure.unit));
    }
  });

  test("that is money is RMB in English, in million or billion", () => {
    for (const figure of seeded.filter(({ unit }) => isMoney(unit))) {
      expect(quantityText(languageOf("en"), figure), figure.id).toMatch(
        /^(\w+ )?RMB [\d.]+ (million|billion)$/,
      );
    }
  });

  test.each([...qualifiers])("never loses that it is %s", (qualifier) => {
    for (const { locale, words, ...language } of languages) {
      expect(quantityText({ locale, words, ...language }, quantity("8", "project", qualifier))).toContain(
        words.qualifiers[qualifier],
      );
    }
  });
});

function quantity(value: string, unit: Unit, qualifier: Quantity["qualifier"] = null): Quantity {
  return { value, unit, amountYuan: null, qualifier, use: "shown" };
}

function money(value: string, unit: Unit, inYuan: string, qualifier: Quantity["qualifier"] = null): Quantity {
  return { value, unit, amountYuan: inYuan, qualifier, use: "shown" };
}
