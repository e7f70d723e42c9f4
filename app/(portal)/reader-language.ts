// The language of the address that is being drawn.
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import type { Language } from "#lib/i18n/language.ts";
import { isLocale } from "#lib/i18n/locale.ts";
import { language, offeredLocales } from "#lib/site.ts";

/** A language that has been switched off is answered in Simplified Chinese: old links still lead somewhere. */
export async function readerLanguage(): Promise<Language> {
  const value = await locale();
  if (!isLocale(value)) notFound();
  return language(offeredLocales.includes(value) ? value : "zh-Hans");
}
