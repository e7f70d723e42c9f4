import { describe, expect, test } from "vitest";
import { readWrittenNumber } from "#lib/figures/written-number.ts";

describe("an amount of money as somebody quotes it", () => {
  test.each([
    ["14.8亿元", "1480000000"],
    ["14.8亿", "1480000000"],
    ["１４．８亿元", "1480000000"],
    ["14.8億元", "1480000000"],
    ["人民幣14.8億元", "1480000000"],
    ["人民币 14.8 亿元", "1480000000"],
    ["约14.8亿元", "1480000000"],
    ["超90亿元", "9000000000"],
    ["148000万元", "1480000000"],
    ["148,000萬元", "1480000000"],
    ["4540万", "45400000"],
    ["1,480,000,000元", "1480000000"],
    ["¥1480000000", "1480000000"],
    ["￥1480000000", "1480000000"],
    ["RMB 1.48 billion", "1480000000"],
    ["rmb1.48billion", "1480000000"],
    ["1.48 billion yuan", "1480000000"],
    ["about RMB 45.4 million", "45400000"],
    ["RMB about 45.4 million", "45400000"],
    ["0.5元", "0.5"],
  ])("%s is %s yuan", (text, yuan) => {
    expect(readWrittenNumber(text)).toEqual({ is: "money", yuan });
  });
});

describe("a count", () => {
  test.each([
    ["8个", "8", ["project", "park", "lab", "platform", "zone", "centre"]],
    ["８個", "8", ["project", "park", "lab", "platform", "zone", "centre"]],
    ["8个项目", "8", ["project"]],
    ["8 projects", "8", ["project"]],
    ["182家", "182", ["firm", "agency"]],
    ["182家企业", "182", ["firm"]],
    ["170多家企业", "170", ["firm"]],
    ["3个以上", "3", ["project", "park", "lab", "platform", "zone", "centre"]],
    ["60%", "60", ["percent"]],
    ["60％", "60", ["percent"]],
    ["4.8平方公里", "4.8", ["square_kilometre"]],
    ["4.8 km²", "4.8", ["square_kilometre"]],
    ["8", "8", []],
    ["08", "8", []],
  ])("%s is %s of %o", (text, value, units) => {
    expect(readWrittenNumber(text)).toEqual({ is: "count", value, units });
  });
});

test.each(["", "很多", "亿元", "-8个", "x8", "...", "e8", "1e9", "8辆", "8 cars", "\u202e8"])(
  "%s is no number",
  (text) => {
    expect(readWrittenNumber(text)).toBeNull();
  },
);
