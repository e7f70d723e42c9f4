import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe("the site", () => {
  test("stands at this machine's port and offers three languages, until someone says otherwise", async () => {
    const { site } = await siteWith({ PORT: "4567" });
    expect(site.origin).toBe("http://localhost:4567");
    expect(site.offeredLocales).toEqual(["zh-Hans", "zh-Hant", "en"]);
    expect(Object.values(site.footer)).toEqual(Array(7).fill(null));
  });

  test("is at its origin, without a closing slash", async () => {
    expect((await siteWith({ PORTAL_ORIGIN: "https://example.gov.cn/" })).origin).toBe(
      "https://example.gov.cn",
    );
  });

  test("has its pages under the base path", async () => {
    const { language } = await siteWith({ BASE_PATH: "/communities" });
    expect(language("en").href("/parks")).toBe("/communities/en/parks");
  });

  test("does not offer Traditional Chinese where it is switched off", async () => {
    expect((await siteWith({ ZH_HANT: "off" })).offeredLocales).toEqual(["zh-Hans", "en"]);
  });

  test("says at its foot what the organiser gave", async () => {
    const { footer } = await siteWith({ SITE_ORGANISER: "主办单位", SITE_ID_CODE: "3505030001" });
    expect(footer).toMatchObject({ organiser: "主办单位", idCode: "3505030001", contact: null });
  });

  test("of the demo speaks of a fictional district, for which no organiser answers", async () => {
    const { footer, language } = await siteWith({ DATA_SET: "demo", SITE_ORGANISER: "主办单位" });
    expect(Object.values(footer)).toEqual(Array(7).fill(null));
    expect(language("en").words.site.name).toContain("fictional");
  });
});

function siteWith(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("#lib/site.ts");
}
