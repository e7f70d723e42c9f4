// A reader's language: its words, how it writes a text, and where its pages stand.
import type { DataSet } from "#lib/values/data-set.ts";
import { en } from "./en.ts";
import { toHant, wordsInHant } from "./hant.ts";
import { htmlLang, type Locale, localPath } from "./locale.ts";
import { saidOtherwise } from "./otherwise.ts";
import type { Text } from "./text.ts";
import { demoEn } from "./words/demo-en.ts";
import { demoZh } from "./words/demo-zh.ts";
import { type Words, zh } from "./zh.ts";

export type Language = {
  readonly locale: Locale;
  /** Of whose district it speaks. */
  readonly dataSet: DataSet;
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

const words: Record<DataSet, Record<Locale, Words>> = {
  fengze: inEachLocale(zh, en),
  demo: inEachLocale(saidOtherwise(zh, demoZh), saidOtherwise(en, demoEn)),
};

function inEachLocale(chinese: Words, english: Words): Record<Locale, Words> {
  const hant = wordsInHant(chinese);
  hant.site.prevails = toHant("繁体版由系统转换，以简体中文版为准。");
  return { "zh-Hans": chinese, "zh-Hant": hant, en: english };
}

/**
 * `basePath`: where a larger site carries the portal, such as /communities; empty at the root. `dataSet`: of whose district
 * the words speak.
 */
export function languageOf(locale: Locale, basePath = "", dataSet: DataSet = "fengze"): Language {
  return {
    locale,
    dataSet,
    words: words[dataSet][locale],
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
