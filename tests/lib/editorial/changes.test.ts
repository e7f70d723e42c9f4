import { expect, test } from "vitest";
import { changesBetween, leaves, piecesBetween } from "#lib/editorial/changes.ts";
import { wordsOf } from "#lib/values/words.ts";

test.each([
  ["投资项目8个", ["投资", "项目", "8", "个"]],
  ["14.8亿元", ["14.8", "亿", "元"]],
  ["2021-09-27起", ["2021-09-27", "起"]],
  ["占85.5%", ["占", "85.5%"]],
  ["", []],
])("%s is read as %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("a changed number is shown whole, never by digits", () => {
  expect(piecesBetween("总投资12.5亿元", "总投资11.8亿元")).toEqual([
    { text: "总投资", is: "same" },
    { text: "12.5", is: "removed" },
    { text: "11.8", is: "added" },
    { text: "亿元", is: "same" },
  ]);
});

test("the pieces of both sides are the texts", () => {
  const [before, after] = ["知创产业园位于泉秀街道", "知创产业园在城东街道，2021年启用"];
  const pieces = piecesBetween(before, after);
  const side = (gone: string) =>
    pieces
      .filter(({ is }) => is !== gone)
      .map(({ text }) => text)
      .join("");
  expect([side("added"), side("removed")]).toEqual([before, after]);
});

test("texts of thousands of words that are wholly different are told apart at once, by what both begin and end with", () => {
  const [before, after] = ["甲乙丙丁".repeat(5000), "子丑寅卯".repeat(5000)];
  const began = performance.now();
  expect(piecesBetween(`第1条${before}。完`, `第1条${after}。完`)).toEqual([
    { text: "第1条", is: "same" },
    { text: before, is: "removed" },
    { text: after, is: "added" },
    { text: "。完", is: "same" },
  ]);
  // Word by word it takes half a minute.
  expect(performance.now() - began).toBeLessThan(5000);
});

test("a text of a million signs is read in words, and is all new where there was none", () => {
  const book = "大".repeat(1_000_000);
  expect(piecesBetween("", book)).toEqual([{ text: book, is: "added" }]);
});

test("a field that came, went or changed is named by its path", () => {
  const before = { name: { zh: "甲" }, url: "https://a.example", tags: ["一"] };
  const after = { name: { zh: "乙", en: "B" }, url: null, tags: ["一", "二"] };
  expect(changesBetween(before, after).map(({ path, before: b, after: a }) => [path, b, a])).toEqual([
    ["name.zh", "甲", "乙"],
    ["name.en", null, "B"],
    ["tags", "一", "一\n二"],
    ["url", "https://a.example", null],
  ]);
});

test("a row that only moved has not changed", () => {
  const rows = [
    { id: "one", name: "一" },
    { id: "two", name: "二" },
  ];
  expect(changesBetween({ rows }, { rows: [...rows].reverse() })).toEqual([]);
  expect(changesBetween({ rows }, { rows: rows.slice(1) }).map(({ path }) => path)).toEqual([
    "rows.one.id",
    "rows.one.name",
  ]);
});

test("nothing, an empty list and an empty text are no value", () => {
  expect([...leaves({ a: null, b: "", c: [], d: undefined, e: 0, f: false })]).toEqual([
    ["e", "0"],
    ["f", "false"],
  ]);
});
