import { describe, expect, test } from "vitest";
import { excerpt, marked } from "#lib/search/marked.ts";
import { plain, runsOf } from "#lib/search/plain.ts";
import { searchable } from "#lib/search/searchable.ts";
import { nearQueryOf, queryOf, soundsOf, tokensOf } from "#lib/search/tokens.ts";

describe("a text is compared in one form", () => {
  test.each([
    ["豐澤", "丰泽"],
    ["ＦＥＮＧＺＥ", "fengze"],
    ["領ＳＨＯＷ天地", "领show天地"],
    ["  知创 ", "知创"],
  ])("%s as %s", (text, read) => {
    expect(plain(text)).toBe(read);
  });

  test.each([
    ["知创产业园（基地）", ["知创产业园", "基地"], []],
    ["知创产业园(基地)", ["知创产业园", "基地"], []],
    ["领show天地14.8亿元", ["领", "天地", "亿元"], ["show", "14.8"]],
    ["！？，。", [], []],
    ["", [], []],
  ])("%s holds %j and %j", (text, han, words) => {
    expect(runsOf(text)).toEqual({ han, words });
  });
});

test("a text is found by its characters, its pairs and its words", () => {
  expect(tokensOf("法务区 CBD").sort()).toEqual(["cbd", "务", "务区", "区", "法", "法务"].sort());
});

test("a name is found by its pinyin and its initials, from each syllable on", () => {
  const sounds = soundsOf("知创产业园");
  expect(sounds).toContain("py:zhichuangchanyeyuan");
  expect(sounds).toContain("in:zccyy");
  expect(sounds).toContain("py:chanyeyuan");
});

describe("a question", () => {
  test.each([
    ["知创产业", "'知创'&'创产'&'产业'"],
    ["法", "'法'"],
    ["zccyy", "('zccyy':*|'py:zccyy':*|'in:zccyy':*)"],
    ["o'neill\\", "('o':*|'py:o':*|'in:o':*)&('neill':*|'py:neill':*|'in:neill':*)"],
    ["& | ! ( ) :* <->", null],
    ["", null],
  ])("%s asks for %s", (question, query) => {
    expect(queryOf(question)).toBe(query);
  });

  test("that finds nothing asks for what sounds alike or shares something", () => {
    expect(nearQueryOf("沉州")).toBe("'py:chenzhou':*|'沉州'");
  });
});

test("names are what stands under name or title, texts what people read, and codes of the program are neither", () => {
  const content = {
    name: { zh: "甲园", en: "Park A" },
    aliases: [{ text: "甲", kind: "search" }],
    form: "umbrella",
    policies: [{ title: { zh: "某政策" }, standard: { zh: "补贴" } }],
    statements: [{ text: { zh: "说法" }, quote: "原话", use: "shown" }],
  };
  expect(searchable(content)).toEqual({
    names: ["甲园", "Park A", "甲", "某政策"],
    texts: ["补贴", "说法", "原话"],
  });
});

describe("what was asked for is marked", () => {
  const matches = (text: string, question: string) =>
    marked(text, question)
      .filter(({ isMatch }) => isMatch)
      .map((piece) => piece.text);

  test.each([
    ["知创产业园", "知创", ["知创"]],
    ["豐澤區", "丰泽", ["豐澤"]],
    ["领SHOW天地", "领show", ["领SHOW"]],
    ["泉州软件园", "法务", []],
  ])("in %s for %s", (text, question, found) => {
    expect(matches(text, question)).toEqual(found);
  });

  test("and nothing of the text is lost", () => {
    const text = "𠮷野家（泉州）ﬁne 法务";
    expect(
      marked(text, "法务")
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });

  test("a long text is cut to where it stands", () => {
    const long = `${"前".repeat(200)}法务${"后".repeat(200)}`;
    const pieces = excerpt(["无关", long], "法务") ?? [];
    expect(pieces[0]?.text).toBe("…");
    expect(pieces.at(-1)?.text).toBe("…");
    expect(pieces.some(({ text, isMatch }) => isMatch && text === "法务")).toBe(true);
    expect(excerpt(["无关"], "法务")).toBeNull();
  });
});
