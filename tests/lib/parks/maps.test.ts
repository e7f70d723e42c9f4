import { expect, test } from "vitest";
import { languageOf } from "#lib/i18n/language.ts";
import { mapAddress, mapServices, mapsFor } from "#lib/parks/maps.ts";

test("a link to a map carries the address, and nothing that it could be mistaken for", () => {
  for (const service of mapServices) {
    const { origin, searchParams } = new URL(mapAddress(service, "某路1号&city=别处#2"));
    expect(origin).toMatch(/^https:\/\/(uri\.amap|api\.map\.baidu)\.com$/);
    expect([...searchParams.values()][0]).toBe("某路1号&city=别处#2");
    expect(searchParams.has("city")).toBe(false);
  }
});

test("no map leads to a fictional district", () => {
  expect(mapsFor(languageOf("en"))).toEqual(mapServices);
  expect(mapsFor(languageOf("en", "", "demo"))).toEqual([]);
});
