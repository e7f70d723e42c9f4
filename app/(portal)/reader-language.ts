// The language of the address that is being drawn.
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import type { Language } from "#lib/i18n/language.ts";
import { isLocale } from "#lib/i18n/locale.ts";
import { language } from "#lib/site.ts";

export async function readerLanguage(): Promise<Language> {
  const value = await locale();
  return isLocale(value) ? language(value) : notFound();
}
