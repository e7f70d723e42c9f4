import { expect, test } from "vitest";
import { hasNumber } from "#lib/values/words.ts";

test.each([
  ["签约项目8个", "8", true],
  ["签约项目8个", "8个", true],
  ["签约项目18个", "8个", false],
  ["签约项目8.5个", "8", false],
  ["签约项目80个", "8", false],
  ["总投资１４．８ 亿元", "14.8亿元", true],
  ["总投资1,480万元", "1480万元", true],
  ["总投资14.8亿元", "11.8亿元", false],
  ["占85.5%", "85.5%", true],
  ["增长（8个）", "8个", true],
  ["2021 8个", "8个", true],
  ["2020，800个", "800个", true],
  ["", "8", false],
])("%s has %s: %s", (text, written, has) => {
  expect(hasNumber(text, written)).toBe(has);
});
