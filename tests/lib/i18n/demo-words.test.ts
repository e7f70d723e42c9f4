// What the portal says of the demo: the same sentences at the same places, none of which is of Fengze.
import { describe, expect, test } from "vitest";
import { languageOf } from "#lib/i18n/language.ts";
import { locales } from "#lib/i18n/locale.ts";
import { saidOtherwise } from "#lib/i18n/otherwise.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { sentencesOf } from "../../support/sentences.ts";

const real =
  /丰泽|豐澤|泉州|东南早报|東南早報|知创|知創|领show|zhichuang|Fengze|Quanzhou|2021年9月|September 2021/i;

describe.each(locales)("in %s the demo", (locale) => {
  const facts = sentencesOf(languageOf(locale).words);
  const demo = sentencesOf(languageOf(locale, "", "demo").words);

  test("says something wherever the facts' portal does; about itself as much as there is to say", () => {
    const placesOf = (words: Map<string, string>) =>
      [...words.keys()].filter((at) => !at.startsWith("about.sections")).sort();
    expect(placesOf(demo)).toEqual(placesOf(facts));
    expect([...demo.keys()].filter((at) => at.startsWith("about.sections")).length).toBeGreaterThan(8);
  });

  test("speaks nowhere of the real district", () => {
    expect([...facts.values()].some((text) => real.test(text))).toBe(true);
    expect([...demo].filter(([, text]) => real.test(text))).toEqual([]);
  });

  test("says that it is fictional, where the facts' portal has nothing to say", () => {
    expect(facts.get("site.fiction")).toBe("");
    expect(demo.get("site.fiction")).toMatch(/虚构|虛構|fictional/);
    for (const at of ["site.name", "site.owner", "home.title", "data.licence", "data.lead"])
      expect(demo.get(at), at).toMatch(/虚构|虛構|fictional/i);
  });
});

test.each(["zh-Hans", "en"] as const)(
  "in %s the desk of the demo names nothing real but the streets to choose from",
  (locale) => {
    const facts = staffLanguage(locale).words;
    const demo = staffLanguage(locale, "demo").words;
    const naming = (words: typeof facts) =>
      JSON.stringify({ ...words, title: words.frame.titleOn("") })
        .replaceAll(/"3505\d+":"[^"]*"/g, "")
        .match(real);
    expect(naming(facts)).not.toBeNull();
    expect(naming(demo)).toBeNull();
    expect([facts.frame.fiction, demo.frame.fiction]).toEqual(["", expect.stringMatching(/虚构|fictional/)]);
  },
);

test("words that are said otherwise take their place one by one; lists and sentences whole", () => {
  const words = { a: "a", inner: { b: "b", list: ["x", "y"], say: (n: number) => `${n}` } };
  const said = saidOtherwise(words, { inner: { list: ["z"], say: (n) => `no. ${n}` } });
  expect([said.a, said.inner.b, said.inner.list, said.inner.say(2)]).toEqual(["a", "b", ["z"], "no. 2"]);
  expect(words.inner.list).toEqual(["x", "y"]);
});
