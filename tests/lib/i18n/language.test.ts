import { describe, expect, test } from "vitest";
import { languageOf } from "#lib/i18n/language.ts";
import { isLocale, locales } from "#lib/i18n/locale.ts";

const hans = languageOf("zh-Hans");
const hant = languageOf("zh-Hant");
const en = languageOf("en");

describe("an address", () => {
  test.each([
    ["zh-Hans", "", "/", "/"],
    ["zh-Hans", "", "/parks", "/parks"],
    ["en", "", "/", "/en"],
    ["en", "", "/parks/lingshow-q", "/en/parks/lingshow-q"],
    ["zh-Hant", "", "/signings#total", "/zh-Hant/signings#total"],
    ["zh-Hans", "/communities", "/", "/communities"],
    ["zh-Hans", "/communities", "/parks", "/communities/parks"],
    ["en", "/communities", "/", "/communities/en"],
    ["zh-Hant", "/district/communities", "/parks", "/district/communities/zh-Hant/parks"],
  ] as const)("in %s under %j of %s is %s", (locale, basePath, path, address) => {
    expect(languageOf(locale, basePath).href(path)).toBe(address);
    expect(languageOf("zh-Hant", basePath).hrefIn(locale, path)).toBe(address);
  });
});

describe("a text", () => {
  const park = { zh: "泉州软件园", en: "Quanzhou Software Park" };
  const untranslated = { zh: "软件" };
  const protectedName = { zh: "项目", hant: "專案" };

  test("is said as the reader's language has it", () => {
    expect([hans, hant, en].map((language) => language.say(park))).toEqual([
      "泉州软件园",
      "泉州軟件園",
      "Quanzhou Software Park",
    ]);
  });

  test("keeps its own Traditional form where conversion would be wrong", () => {
    expect([hans.say(protectedName), hant.say(protectedName)]).toEqual(["项目", "專案"]);
  });

  test("stays Chinese in English where nobody translated it, and says that it is", () => {
    expect(en.say(untranslated)).toBe("软件");
    expect(en.langOf(untranslated)).toBe("zh-Hans-CN");
  });

  test("needs no such mark where it is in the page's own language", () => {
    expect([hans.langOf(untranslated), hant.langOf(untranslated), en.langOf(park)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("what prevails", () => {
  test("is said in the languages that do not", () => {
    expect([hans, hant, en].map(({ words }) => words.site.prevails)).toEqual([
      "",
      "繁體版由系統轉換，以簡體中文版為準。",
      "The Simplified Chinese version prevails.",
    ]);
  });
});

test.each([...locales])("%s is a language of the portal", (locale) => {
  expect(isLocale(locale)).toBe(true);
});

test.each(["zh", "EN", "zh-hans", "", undefined])("%j is no language of the portal", (value) => {
  expect(isLocale(value)).toBe(false);
});
