// The portal's languages. Simplified Chinese stands at the root and prevails; the others have a prefix.

export const locales = ["zh-Hans", "zh-Hant", "en"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: string | undefined): value is Locale {
  return (locales as readonly (string | undefined)[]).includes(value);
}

/** What `<html lang>` says: the region picks the shapes of the characters. */
export const htmlLang = {
  "zh-Hans": "zh-Hans-CN",
  "zh-Hant": "zh-Hant-TW",
  en: "en",
} as const satisfies Record<Locale, string>;

/** Each language's name in itself. */
export const ownName = { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" } as const satisfies Record<
  Locale,
  string
>;

/** The address of a page in a language: /parks → /en/parks. */
export function localPath(locale: Locale, path: string): string {
  const prefix = locale === "zh-Hans" ? "" : `/${locale}`;
  return path === "/" ? prefix || "/" : `${prefix}${path}`;
}

const prefix = new RegExp(`^/(${locales.filter((each) => each !== "zh-Hans").join("|")})(?=[/?]|$)`);

/** The language of an address, and the page's without it: /en/parks → en and /parks. A query may follow. */
export function splitLocale(path: string): { locale: Locale; path: string } {
  const [found = "", locale] = prefix.exec(path) ?? [];
  const rest = path.slice(found.length);
  return { locale: isLocale(locale) ? locale : "zh-Hans", path: rest.startsWith("/") ? rest : `/${rest}` };
}
