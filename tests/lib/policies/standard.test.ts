import { expect, test } from "vitest";
import { withCurrency } from "#lib/policies/standard.ts";

test.each([
  ["按实际支出补贴，最高8万元。", "按實際支出補貼，最高人民幣8萬元。"],
  ["每平方米每月补10元", "每平方米每月補人民幣10元"],
  ["3至5万元", "人民幣3至5萬元"],
  ["3-5万元", "人民幣3-5萬元"],
  ["5万元至10万元", "人民幣5萬元至人民幣10萬元"],
  ["1,000元、1.5亿元", "人民幣1,000元、人民幣1.5億元"],
  ["人民币8万元", "人民幣8萬元"],
  ["500万美元、新台币30元", "500萬美元、新臺幣30元"],
  ["自2021年至2023年，第3条", "自2021年至2023年，第3條"],
])("%s is %s in Traditional Chinese", (zh, hant) => {
  expect(withCurrency({ zh, en: "as it is" })).toEqual({ zh, en: "as it is", hant });
});
