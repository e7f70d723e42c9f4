// Which of the portal's languages a reader's program asks for (RFC 9110 §12.5.4), for answers whose address has no language.
import type { Locale } from "./locale.ts";

/** The most wanted of those offered; Simplified Chinese, the original, where none is asked for. */
export function acceptedLocale(header: string | null | undefined, offered: readonly Locale[]): Locale {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map(readRange)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const locale = localeOfTag(tag);
    if (locale !== null && offered.includes(locale)) return locale;
  }
  return "zh-Hans";
}

function readRange(range: string): { tag: string; quality: number } {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  return { tag, quality: Number(quality) || 0 };
}

/** Taiwan, Hong Kong and Macau write in traditional characters, unless the tag says otherwise. */
function localeOfTag(tag: string): Locale | null {
  const [language, ...parts] = tag.split("-");
  if (language === "en") return "en";
  if (language !== "zh") return null;
  if (parts.includes("hans")) return "zh-Hans";
  return parts.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-Hant" : "zh-Hans";
}
