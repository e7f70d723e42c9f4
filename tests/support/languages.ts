// The three languages in which everything is drawn.
import { languageOf } from "#lib/i18n/language.ts";

export const hans = languageOf("zh-Hans");
export const hant = languageOf("zh-Hant");
export const en = languageOf("en");
export const languages = [hans, hant, en] as const;
