import { expect, test } from "vitest";
import { languageOf } from "#lib/i18n/language.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { parkContent } from "#lib/parks/model.ts";
import { streetCodes, streetName, streets } from "#lib/parks/streets.ts";
import { type DataSet, dataSets } from "#lib/values/data-set.ts";

test.each<[DataSet, string, number]>([
  ["fengze", "350503", 8],
  ["demo", "999999", 5],
])("the streets of %s begin with %s, are %i, and are known nowhere else", (dataSet, district, count) => {
  const codes = streetCodes(dataSet);
  expect(codes).toEqual(Array.from({ length: count }, (_, index) => `${district}00${index + 1}`));
  for (const code of codes) {
    expect(parkContent.shape.streetCode.parse(code)).toBe(code);
    for (const each of dataSets)
      expect(streetName(languageOf("zh-Hans", "", each), code)).toBe(
        each === dataSet ? streets[dataSet][code]?.zh : null,
      );
  }
  expect(streetName(languageOf("en", "", dataSet), null)).toBeNull();
});

test("the desk calls every street as the pages do", () => {
  for (const dataSet of dataSets)
    for (const [code, { zh, en }] of Object.entries(streets[dataSet])) {
      const chinese: Record<string, string> = staffLanguage("zh-Hans", dataSet).words.options.street;
      const english: Record<string, string> = staffLanguage("en", dataSet).words.options.street;
      expect([chinese[code], `${english[code]} Subdistrict`]).toEqual([zh, en]);
    }
});
