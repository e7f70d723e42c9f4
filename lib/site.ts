// Where this portal stands and who answers for it: the settings as pages need them.
import { readEnv } from "./env.ts";
import { type Language, languageOf } from "./i18n/language.ts";
import { type Locale, locales } from "./i18n/locale.ts";

const env = readEnv();

export const basePath = env.BASE_PATH;

/** What stands before every path in an absolute address, the base path not included. */
export const origin = env.PORTAL_ORIGIN?.replace(/\/+$/, "") ?? `http://localhost:${env.PORT}`;

/** The languages that are offered: Traditional Chinese can be switched off. */
export const offeredLocales: readonly Locale[] = locales.filter(
  (locale) => locale !== "zh-Hant" || env.ZH_HANT === "on",
);

/** The seven items at the foot of every page of a Chinese government site; null where the organiser has not given one. */
export const footer = {
  organiser: env.SITE_ORGANISER ?? null,
  contact: env.SITE_CONTACT ?? null,
  idCode: env.SITE_ID_CODE ?? null,
  icp: env.SITE_ICP ?? null,
  police: env.SITE_POLICE_RECORD ?? null,
  markUrl: env.SITE_MARK_URL ?? null,
  reportUrl: env.SITE_ERROR_REPORT_URL ?? null,
};

export type Site = { origin: string; offeredLocales: readonly Locale[]; footer: typeof footer };
export const site: Site = { origin, offeredLocales, footer };

const languages = new Map(locales.map((locale) => [locale, languageOf(locale, basePath)]));

export function language(locale: Locale): Language {
  const found = languages.get(locale);
  if (!found) throw new RangeError(`no such language: ${locale}`);
  return found;
}
