import { expect, test } from "vitest";
import { locales, localPath, splitLocale } from "#lib/i18n/locale.ts";

test.each([
  ["/", "zh-Hans", "/"],
  ["/parks", "zh-Hans", "/parks"],
  ["/en", "en", "/"],
  ["/en/", "en", "/"],
  ["/en/parks/en", "en", "/parks/en"],
  ["/en?x", "en", "/?x"],
  ["/zh-Hant", "zh-Hant", "/"],
  // What cannot be read is answered in its language, too.
  ["/zh-Hant/%zz", "zh-Hant", "/%zz"],
  ["/english", "zh-Hans", "/english"],
  ["/parks/en", "zh-Hans", "/parks/en"],
  // Simplified Chinese has no prefix: this is no page of it.
  ["/zh-Hans/parks", "zh-Hans", "/zh-Hans/parks"],
  ["", "zh-Hans", "/"],
])("%s is in %s, and there it is %s", (address, locale, path) => {
  expect(splitLocale(address)).toEqual({ locale, path });
});

test.each(locales)("an address in %s comes apart as it was put together", (locale) => {
  for (const path of ["/", "/parks", "/en-garde"])
    expect(splitLocale(localPath(locale, path))).toEqual({ locale, path });
});
