import { describe, expect, test } from "vitest";
import { toHant, wordsInHant } from "#lib/i18n/hant.ts";
import { zh } from "#lib/i18n/zh.ts";
import { allFacts, textsIn } from "../../support/facts.ts";
import { sentencesOf } from "../../support/sentences.ts";

const shown = [
  ...[...textsIn(allFacts)].map(({ zh, hant }) => hant ?? toHant(zh)),
  ...sentencesOf(wordsInHant(zh)).values(),
];

describe("Traditional Chinese", () => {
  test.each([
    ["北峰工业区", "北峰工業區"],
    ["智能智造园", "智能智造園"],
    ["泉州软件园", "泉州軟件園"],
    ["丰泽区法务综合产业园", "豐澤區法務綜合產業園"],
    ["集中签约", "集中簽約"],
    ["2021年2月首批招商签约", "2021年2月首批招商簽約"],
    ["签约项目", "簽約項目"],
    ["一个项目无论签几次只算一个。", "一個項目無論簽幾次只算一個。"],
    ["签了多少项目", "簽了多少項目"],
    ["知识产权", "知識產權"],
    ["载体面积", "載體面積"],
    ["建筑面积和面积", "建築面積和面積"],
    ["规划面积和面向企业", "規劃面積和面向企業"],
    ["来源只指两个", "來源只指兩個"],
    ["来源多只提到政策", "來源多只提到政策"],
    ["报道里都没有", "報道裡都沒有"],
    ["3个中心以上", "3個中心以上"],
    ["4.8平方公里", "4.8平方公里"],
    ["东海泰禾中心", "東海泰禾中心"],
    ["工作台", "工作臺"],
    ["沉洲老工业区", "沉洲老工業區"],
    ["领SHOW天地Q区", "領SHOW天地Q區"],
  ])("of %s is %s", (simplified, traditional) => {
    expect(toHant(simplified)).toBe(traditional);
  });

  test("takes signing for a lot, a face for flour, or hair for growth nowhere in the portal", () => {
    expect(shown.filter((text) => /籤|麵|隻|箇|髮|鬆|醜|僕|乾|鬍|穀|道里/.test(text))).toEqual([]);
  });

  test("changes nothing when it is converted again, as names within sentences are", () => {
    expect(shown.filter((text) => toHant(text) !== text)).toEqual([]);
  });

  test("keeps digits, Latin letters and full-width brackets", () => {
    const kept = "WCAG 2.2 AA（GB/T 37668）14.8%，《Ａ》";
    expect(toHant(kept)).toBe(kept);
  });
});

describe("words in Traditional Chinese", () => {
  const hant = wordsInHant(zh);

  test("are converted in lists, in records and in what functions say", () => {
    expect(hant.guides.checklistItems[1]).toBe("可租的樓棟、樓層、面積和交付日期");
    expect(hant.notices[404].title).toBe("沒有這個頁面");
    expect(hant.common.projects(20)).toBe("20個項目");
  });

  test("leave the Simplified ones as they were", () => {
    expect(zh.notices[404].title).toBe("没有这个页面");
  });
});
