// A clause's number as its document prints it, marked as Chinese wherever that is not the page's own; nothing where it has none.
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";

export function ClauseNumber({ language, number }: { language: Language; number: string | null }) {
  if (number === null) return null;
  return <span lang={language.locale === "zh-Hans" ? undefined : htmlLang["zh-Hans"]}>{number} </span>;
}
