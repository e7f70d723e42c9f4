import { expect, test } from "vitest";
import { acceptedLocale } from "#lib/i18n/accept-language.ts";
import { locales } from "#lib/i18n/locale.ts";

test.each([
  [null, "zh-Hans"],
  ["", "zh-Hans"],
  ["*", "zh-Hans"],
  ["fr-FR, de", "zh-Hans"],
  ["en", "en"],
  ["en-GB,en;q=0.9", "en"],
  ["EN-us", "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK;q=0.9, en;q=0.1", "zh-Hant"],
  ["zh-Hant-CN", "zh-Hant"],
  ["zh-Hans-HK", "zh-Hans"],
  ["fr, en;q=0.5, zh;q=0.4", "en"],
  ["en;q=0.2, zh-TW;q=0.3", "zh-Hant"],
  ["en;q=0, zh-TW;q=0.1", "zh-Hant"],
  ["en;q=x", "zh-Hans"],
  [`${"x,".repeat(5000)}en`, "zh-Hans"],
])("%j asks for %s", (header, locale) => {
  expect(acceptedLocale(header, locales)).toBe(locale);
});

test("a language that is not offered is passed over", () => {
  expect(acceptedLocale("zh-TW, en;q=0.5", ["zh-Hans", "en"])).toBe("en");
  expect(acceptedLocale("zh-TW", ["zh-Hans", "en"])).toBe("zh-Hans");
});
