// A language of the staff desk: Chinese, or English where a person chose it.
import { enStaff } from "./en.ts";
import { type StaffWords, zhStaff } from "./zh.ts";

export type StaffLocale = "zh-Hans" | "en";
export type StaffLanguage = { locale: StaffLocale; words: StaffWords };

const languages: Record<StaffLocale, StaffLanguage> = {
  "zh-Hans": { locale: "zh-Hans", words: zhStaff },
  en: { locale: "en", words: enStaff },
};

export function staffLanguage(locale: string | undefined): StaffLanguage {
  return locale === "en" ? languages.en : languages["zh-Hans"];
}
