import { describe, expect, test } from "vitest";
import { evenLinesOf, firstLines, linesOf, piecesOf } from "#lib/cards/lines.ts";

/** Chinese characters and full-width marks are two wide, everything else is one. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[\u2014\u2018-\u201d\u2026\u3000-\uffef]/.test(sign) ? 2 : 1), 0);
const lines = (text: string, width: number) => linesOf(text, width, widthOf);

describe("a text in lines", () => {
  test.each([
    ["一行放得下", 10, ["一行放得下"]],
    ["一行放不下的", 10, ["一行放不下", "的"]],
    ["", 10, []],
    ["   ", 10, []],
    ["前后有空格 ", 20, ["前后有空格"]],
    // No line begins with a closing mark: the character before it comes along.
    ["集中签约，总投资", 8, ["集中签", "约，总投", "资"]],
    ["集中签约。", 8, ["集中签", "约。"]],
    ["集中签（约）", 8, ["集中签", "（约）"]],
    ["他说：“对！”", 10, ["他说：", "“对！”"]],
    // No line ends with an opening mark.
    ["东南早报《丰泽》", 10, ["东南早报", "《丰泽》"]],
    ["总投资（口径未说明）", 8, ["总投资", "（口径未", "说明）"]],
    // A number stays with its unit and with what qualifies it.
    ["总投资约14.8亿元", 12, ["总投资", "约14.8亿元"]],
    ["截至2021年9月", 10, ["截至2021年", "9月"]],
    ["共有170多家企业", 10, ["共有", "170多家企", "业"]],
    ["簽約人民幣14.8億元", 16, ["簽約", "人民幣14.8億元"]],
    ["面积94053平方米", 14, ["面积", "94053平方米"]],
    ["占比突破60%", 10, ["占比", "突破60%"]],
    ["它的第12版", 8, ["它的", "第12版"]],
    // Words of other scripts are not parted, and lines neither begin nor end with a space.
    ["Total investment of Fengze", 16, ["Total investment", "of Fengze"]],
    ["the city’s “first batch” of firms", 12, ["the city’s", "“first", "batch” of", "firms"]],
    ["领SHOW天地Q区", 8, ["领SHOW天", "地Q区"]],
    ["3D printing", 8, ["3D", "printing"]],
    // What is wider than a line is parted wherever it must be.
    ["https://portal.example", 10, ["https://po", "rtal.examp", "le"]],
    ["一二", 1, ["一", "二"]],
  ])("%s, %i wide, is %j", (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test("loses nothing but spaces at its ends, at any width", () => {
    const text = "2021年8月“集中签约”（丰泽区）：8个项目、14.8亿元…… Total investment, RMB 1.48 billion!";
    for (let width = 1; width < 80; width += 1) {
      expect(lines(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  test("never begins with a closing mark and never ends with an opening one where a line has room for both", () => {
    const text = "（一）、《二》；“三”：【四】！（五）。《六》？“七”，『八』……九——十％、十一）";
    for (let width = 16; width < 60; width += 1) {
      for (const line of lines(text, width)) {
        expect(line).not.toMatch(/^[，。、；：！？）》】』”…—％]/);
        expect(line).not.toMatch(/[（《【『“]$/);
      }
    }
  });

  test("is only wider than asked for where a single piece is", () => {
    const text = "人民幣1234567890.12億元，其余的字照常折行";
    for (const line of lines(text, 12)) {
      expect(widthOf(line) <= 12 || piecesOf(line).length === 1).toBe(true);
    }
  });
});

test("a heading's lines are about as long as each other", () => {
  expect(evenLinesOf("知创产业园产业知识产权运营中心目标", 24, widthOf)).toEqual([
    "知创产业园产业知识",
    "产权运营中心目标",
  ]);
  expect(evenLinesOf("一行", 24, widthOf)).toEqual(["一行"]);
  expect(evenLinesOf("", 24, widthOf)).toEqual([]);
});

test("what is cut off says so", () => {
  expect(firstLines(["一二三", "四五六", "七八九"], 2)).toEqual(["一二三", "四五…"]);
  expect(firstLines(["一二三", "四五六"], 2)).toEqual(["一二三", "四五六"]);
});
