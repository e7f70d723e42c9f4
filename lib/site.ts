// Where this portal stands and who answers for it: the settings as pages need them.
import { readEnv } from "./env.ts";
import { type Language, languageOf } from "./i18n/language.ts";
import { type Locale, locales } from "./i18n/locale.ts";

const env = readEnv();

/** Which data set the database holds; the service says it when it starts. */
export const dataSet = env.DATA_SET;

export const basePath = env.BASE_PATH;

/** What stands before every path in an absolute address, the base path not included. */
export const origin = env.PORTAL_ORIGIN?.replace(/\/+$/, "") ?? `http://localhost:${env.PORT}`;

/** The languages that are offered: Traditional Chinese can be switched off. */
export const offeredLocales: readonly Locale[] = locales.filter(
  (locale) => locale !== "zh-Hant" || env.ZH_HANT === "on",
);

/** Nobody answers for a fiction, whatever the settings say. */
const given: Partial<typeof env> = dataSet === "demo" ? {} : env;

/** The seven items at the foot of every page of a Chinese government site; null where the organiser has not given one. */
export const footer = {
  organiser: given.SITE_ORGANISER ?? null,
  contact: given.SITE_CONTACT ?? null,
  idCode: given.SITE_ID_CODE ?? null,
  icp: given.SITE_ICP ?? null,
  police: given.SITE_POLICE_RECORD ?? null,
  markUrl: given.SITE_MARK_URL ?? null,
  reportUrl: given.SITE_ERROR_REPORT_URL ?? null,
};

/** For how long the personal information of a closed enquiry is kept. */
export const enquiryRetentionMonths = env.ENQUIRY_RETENTION_MONTHS;

export type Site = { origin: string; offeredLocales: readonly Locale[]; footer: typeof footer };
export const site: Site = { origin, offeredLocales, footer };

const languages = new Map(locales.map((locale) => [locale, languageOf(locale, basePath, dataSet)]));

export function language(locale: Locale): Language {
  const found = languages.get(locale);
  if (!found) throw new RangeError(`no such language: ${locale}`);
  return found;
}
