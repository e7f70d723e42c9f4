// The language of the address that is being drawn.
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import type { Language } from "#lib/i18n/language.ts";
import { isLocale } from "#lib/i18n/locale.ts";
import { language, offeredLocales } from "#lib/site.ts";

export async function readerLanguage(): Promise<Language> {
  return languageNamed(await locale());
}

/**
 * For files, which have the parameter but cannot ask for the root's. A language that has been switched off is answered
 * in Simplified Chinese: old links still lead somewhere.
 */
export function languageNamed(value: string | undefined): Language {
  if (!isLocale(value)) notFound();
  return language(offeredLocales.includes(value) ? value : "zh-Hans");
}
