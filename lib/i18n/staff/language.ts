// A language of the staff desk: Chinese, or English where a person chose it.
import type { DataSet } from "#lib/values/data-set.ts";
import { saidOtherwise } from "../otherwise.ts";
import { demoStaffEn, demoStaffZh } from "./demo.ts";
import { enStaff } from "./en.ts";
import { type StaffWords, zhStaff } from "./zh.ts";

export type StaffLocale = "zh-Hans" | "en";
/** `dataSet`: which one the desk works on. */
export type StaffLanguage = { locale: StaffLocale; dataSet: DataSet; words: StaffWords };

const words: Record<DataSet, Record<StaffLocale, StaffWords>> = {
  fengze: { "zh-Hans": zhStaff, en: enStaff },
  demo: { "zh-Hans": saidOtherwise(zhStaff, demoStaffZh), en: saidOtherwise(enStaff, demoStaffEn) },
};

export function staffLanguage(chosen: string | undefined, dataSet: DataSet = "fengze"): StaffLanguage {
  const locale = chosen === "en" ? "en" : "zh-Hans";
  return { locale, dataSet, words: words[dataSet][locale] };
}
