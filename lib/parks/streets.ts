// The streets of each district, by code: the eight of Fengze, 350503 (source: ex-12), and those of the demo's district, which
// nobody lives in: no province's code begins with 99. A district knows no street of the other.
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { DataSet } from "#lib/values/data-set.ts";

export const streets: Record<DataSet, Readonly<Record<string, Text>>> = {
  fengze: {
    "350503001": { zh: "东湖街道", en: "Donghu Subdistrict" },
    "350503002": { zh: "丰泽街道", en: "Fengze Subdistrict" },
    "350503003": { zh: "泉秀街道", en: "Quanxiu Subdistrict" },
    "350503004": { zh: "清源街道", en: "Qingyuan Subdistrict" },
    "350503005": { zh: "华大街道", en: "Huada Subdistrict" },
    "350503006": { zh: "城东街道", en: "Chengdong Subdistrict" },
    "350503007": { zh: "东海街道", en: "Donghai Subdistrict" },
    "350503008": { zh: "北峰街道", en: "Beifeng Subdistrict" },
  },
  // After fables of dreams, mirages and foolish hopes.
  demo: {
    "999999001": { zh: "南柯街道", en: "Nanke Subdistrict" },
    "999999002": { zh: "黄粱街道", en: "Huangliang Subdistrict" },
    "999999003": { zh: "蜃楼街道", en: "Shenlou Subdistrict" },
    "999999004": { zh: "化蝶街道", en: "Huadie Subdistrict" },
    "999999005": { zh: "刻舟街道", en: "Kezhou Subdistrict" },
  },
};

/** Those to choose from and to draw, in the order of their codes. */
export function streetCodes(dataSet: DataSet): string[] {
  return Object.keys(streets[dataSet]);
}

/** Null where no street of the district is known. */
export function streetName(
  { dataSet, say }: Pick<Language, "dataSet" | "say">,
  code: string | null,
): string | null {
  const street = code === null ? undefined : streets[dataSet][code];
  return street ? say(street) : null;
}
