import { describe, expect, test } from "vitest";
import type { Text } from "#lib/i18n/text.ts";
import { excerpt, marked } from "#lib/search/marked.ts";
import { partsNamed } from "#lib/search/parts.ts";
import { plain, runsOf } from "#lib/search/plain.ts";
import { searchable } from "#lib/search/searchable.ts";
import { neighboursOf, spellingsOf } from "#lib/search/spelling.ts";
import { areFoundBy, nearQueryOf, queryOf, soundsOf, tokensOf } from "#lib/search/tokens.ts";

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

describe("a name at hand is found by the same rule", () => {
  test.each([
    ["装修补贴", "装修补贴", true],
    ["装修", "装修补贴", true],
    ["修装", "装修补贴", false],
    ["裝修補貼", "装修补贴", true],
    ["zxbt", "装修补贴", true],
    ["butie", "装修补贴", true],
    ["zhuangxiu 补贴", "装修补贴", true],
    ["zhuangxiu 租金", "装修补贴", false],
    ["！", "装修补贴", false],
  ])("%s in %s: %j", (question, name, isFound) => {
    expect(areFoundBy([name], question)).toBe(isFound);
  });

  test("and of parts the one that is called just so comes first", () => {
    const part = (id: string, zh: string) => ({ under: "clauses", id, name: { zh } });
    const parts = [part("c-1", "中小企业装修补贴"), part("c-2", "租金补贴"), part("c-3", "装修补贴")];
    expect(partsNamed(parts, "装修补贴").map(({ id }) => id)).toEqual(["c-3", "c-1"]);
  });
});

describe("a word that was mistyped", () => {
  test.each([
    ["desing", "design"],
    ["sofware", "software"],
    ["jingua", "jinghua"],
    ["ruanjain", "ruanjian"],
    ["softwaare", "software"],
    ["doftware", "software"],
  ])("%s may be %s", (typed, meant) => {
    expect(neighboursOf(typed)).toContain(meant);
    expect(spellingsOf(typed).map(({ asked }) => asked)).toContain(meant);
  });

  test("is mended where it stands, and the other words stay", () => {
    expect(spellingsOf("Desing studio")).toContainEqual({
      asked: "design studio",
      query: "('studio':*|'py:studio':*|'in:studio':*)&('design'|'py:design':*)",
    });
  });

  test.each(["", "园区", "abc", "2021", "a".repeat(40), "知创 park"])(
    "%j is looked at by other rules",
    (typed) => {
      expect(spellingsOf(typed)).toEqual([]);
    },
  );

  test("costs no more than a bounded number of questions, however much is typed", () => {
    expect(spellingsOf(Array.from({ length: 20 }, () => "abcdefghijklmnop").join(" ")).length).toBeLessThan(
      2000,
    );
  });
});

test("names are what stands under name or title, texts what people read, and codes of the program are neither", () => {
  const content = {
    name: { zh: "甲园", en: "Park A" },
    aliases: [{ text: "甲", kind: "search" }],
    form: "umbrella",
    policies: [{ id: "p-1", title: { zh: "某政策" }, standard: { zh: "补贴" } }],
    statements: [{ text: { zh: "说法" }, quote: "原话", use: "shown" }],
  };
  expect(searchable(content)).toEqual({
    names: [{ zh: "甲园", en: "Park A" }, { zh: "甲" }, { zh: "某政策" }],
    texts: [{ zh: "补贴" }, { zh: "说法" }, { zh: "原话" }],
    parts: [{ under: "policies", id: "p-1", name: { zh: "某政策" } }],
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
    const { lang, pieces } = excerpt([{ zh: "无关" }, { zh: long }], "法务") ?? { lang: "en", pieces: [] };
    expect(lang).toBe("zh");
    expect(pieces[0]?.text).toBe("…");
    expect(pieces.at(-1)?.text).toBe("…");
    expect(pieces.some(({ text, isMatch }) => isMatch && text === "法务")).toBe(true);
    expect(excerpt([{ zh: "无关" }], "法务")).toBeNull();
  });

  const textOf = (texts: Text[], question: string) =>
    excerpt(texts, question)
      ?.pieces.map((piece) => piece.text)
      .join("");

  test("of several texts the one that has the whole of it is shown, else the one that has most of it", () => {
    const rent = { zh: "产业用房租金补贴" };
    const parts = { zh: "装修后申请补贴" };
    const whole = { zh: "装修补贴" };
    expect(textOf([rent, parts, whole], "装修补贴")).toBe("装修补贴");
    expect(textOf([rent, parts], "装修补贴")).toBe("装修后申请补贴");
    expect(textOf([rent], "装修补贴")).toBe("产业用房租金补贴");
  });

  test("a long one is cut to where the whole of it stands, not where a part of it does", () => {
    const long = { zh: `补贴${"前".repeat(200)}装修补贴${"后".repeat(200)}` };
    expect(textOf([long], "装修补贴")).toContain("前装修补贴后");
  });

  test("a text is shown in the language in which it was found", () => {
    const text = { zh: "设计工作室", en: "A studio of design" };
    expect(excerpt([text], "studio")?.lang).toBe("en");
    expect(excerpt([text], "设计")?.lang).toBe("zh");
  });
});
