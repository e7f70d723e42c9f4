// The eight streets of Fengze District, 350503. Source: ex-12.
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";

export const streets: Record<string, Text> = {
  "350503001": { zh: "东湖街道", en: "Donghu Subdistrict" },
  "350503002": { zh: "丰泽街道", en: "Fengze Subdistrict" },
  "350503003": { zh: "泉秀街道", en: "Quanxiu Subdistrict" },
  "350503004": { zh: "清源街道", en: "Qingyuan Subdistrict" },
  "350503005": { zh: "华大街道", en: "Huada Subdistrict" },
  "350503006": { zh: "城东街道", en: "Chengdong Subdistrict" },
  "350503007": { zh: "东海街道", en: "Donghai Subdistrict" },
  "350503008": { zh: "北峰街道", en: "Beifeng Subdistrict" },
};

/** Those to choose from and to draw, by code. A fictional district has none that anyone knows. */
export function streetCodes({ words }: Pick<Language, "words">): string[] {
  return words.site.fiction === "" ? Object.keys(streets) : [];
}
