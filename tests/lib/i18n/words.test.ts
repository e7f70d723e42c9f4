import { describe, expect, test } from "vitest";
import { en } from "#lib/i18n/en.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { locales } from "#lib/i18n/locale.ts";
import { zh } from "#lib/i18n/zh.ts";
import { sentencesOf } from "../../support/sentences.ts";

const chinese = sentencesOf(zh);
const english = sentencesOf(en);

/** Simplified Chinese prevails over itself, and the facts are no fiction: there is nothing to say. */
const emptyByDesign = ["site.prevails", "site.fiction"];

describe("the words", () => {
  test("stand at the same places in English and in Chinese, lists and paragraphs included", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test("are empty nowhere but where Chinese has nothing to say", () => {
    const empty = (words: Map<string, string>) =>
      [...words].filter(([, text]) => text.trim() === "").map(([at]) => at);
    expect(empty(chinese)).toEqual(emptyByDesign);
    expect(empty(english)).toEqual(["site.fiction"]);
    expect(empty(sentencesOf(languageOf("zh-Hant").words))).toEqual(["site.fiction"]);
  });

  test("use what their functions are given", () => {
    for (const locale of locales) {
      const { common, home } = languageOf(locale).words;
      expect(common.dataAsOf("WHEN")).toContain("WHEN");
      expect(common.chartDescription("ROWS")).toContain("ROWS");
      expect(home.communitiesScope(2)).toContain("2");
    }
  });

  test("hold no Chinese in English", () => {
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
