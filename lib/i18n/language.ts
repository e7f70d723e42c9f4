// A reader's language: its words, how it writes a text, and where its pages stand.
import { en } from "./en.ts";
import { toHant, wordsInHant } from "./hant.ts";
import { htmlLang, type Locale, localPath } from "./locale.ts";
import type { Text } from "./text.ts";
import { type Words, zh } from "./zh.ts";

export type Language = {
  readonly locale: Locale;
  readonly words: Words;
  /** The address of a portal page in this language, under the portal's base path. */
  href(path: string): string;
  /** The same page in another language. */
  hrefIn(locale: Locale, path: string): string;
  /** The address of what has no language of its own, such as a data file. */
  file(path: string): string;
  /** The text as this language has it: translated, converted, or the Chinese original. */
  say(text: Text): string;
  /** Which language `say` gave, where that is not the page's own; for `lang`. */
  langOf(text: Text): string | undefined;
};

const hant = wordsInHant(zh);
hant.site.prevails = toHant("繁体版由系统转换，以简体中文版为准。");

const words: Record<Locale, Words> = { "zh-Hans": zh, "zh-Hant": hant, en };

/** `basePath`: where a larger site carries the portal, such as /communities; empty at the root. */
export function languageOf(locale: Locale, basePath = ""): Language {
  return {
    locale,
    words: words[locale],
    href: (path) => under(basePath, localPath(locale, path)),
    hrefIn: (other, path) => under(basePath, localPath(other, path)),
    file: (path) => under(basePath, path),
    say: (text) => say(locale, text),
    langOf: (text) => (locale === "en" && text.en === undefined ? htmlLang["zh-Hans"] : undefined),
  };
}

function under(basePath: string, path: string): string {
  return path === "/" && basePath !== "" ? basePath : `${basePath}${path}`;
}

function say(locale: Locale, text: Text): string {
  if (locale === "en") return text.en ?? text.zh;
  return locale === "zh-Hant" ? (text.hant ?? toHant(text.zh)) : text.zh;
}
