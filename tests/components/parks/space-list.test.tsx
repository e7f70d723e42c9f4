import { describe, expect, test } from "vitest";
import { SiteList } from "#components/parks/site-list.tsx";
import { SpaceList } from "#components/parks/space-list.tsx";
import type { Day } from "#lib/values/day.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSpace } from "../../support/spaces.ts";

const site = { id: "site", number: 1, name: { zh: "一号楼", en: "Building 1" }, address: null };
const today: Day = "2026-11-23";

const list = (known: Parameters<typeof aSpace>[1] = {}, language = hans, isFrozen = false) => {
  const park = { slug: "park", sites: [site], spaces: [{ ...aSpace("s1", known), siteId: "site" }] };
  return draw(<SpaceList {...{ language, park, today, isFrozen }} />);
};

test("a space can be asked about, but not as it was in a former edition", () => {
  expect(elementsIn(list(), "a")).toHaveLength(1);
  expect(elementsIn(list({}, hans, true), "a")).toEqual([]);
});

describe("a space", () => {
  const known = {
    areaFrom: "300",
    areaTo: "1200.5",
    rentFrom: "25",
    rentTo: "32.5",
    rentBasis: { zh: "含税，不含物业费" },
    height: "4.2",
    load: "5",
    power: "630",
    availableFrom: "2027-01-01" as Day,
    confirmedOn: "2026-11-01" as Day,
  };

  test("is said with all that is known, each with its unit, at a place that can be linked to", () => {
    const text = textOfMarkup(list(known));
    for (const part of [
      "空间s1一号楼",
      "300–1200.5 ㎡",
      "25–32.5 元/㎡·月（含税，不含物业费）",
      "层高 4.2 米",
      "荷载 5 千牛/㎡",
      "供电 630 千伏安",
      "2027年1月1日起",
      "2026年11月1日",
    ])
      expect(text).toContain(part);
    expect(elementsIn(list(known), "tr").map(({ attributes }) => attributes["id"])).toContain("space-s1");
    expect(textOfMarkup(list(known, hant))).toContain("人民幣25–32.5");
    expect(textOfMarkup(list(known, en))).toContain("RMB 25–32.5 per m² a month");
  });

  test("of which nobody has said anything is unknown everywhere, and nought nowhere", () => {
    const text = textOfMarkup(list());
    expect(text.match(/暂无公开数据/g)).toHaveLength(6);
    expect(text).toContain("未经核实");
    expect(text).not.toMatch(/(?<!s)\b0\b/);
  });

  test.each<[Day | null, boolean]>([
    ["2026-05-23", false],
    ["2026-05-22", true],
    [null, false],
  ])("confirmed on %j says that this is more than six months ago: %s", (confirmedOn, says) => {
    expect(textOfMarkup(list({ confirmedOn })).includes("已超过6个月")).toBe(says);
  });
});

describe("a site's address", () => {
  test("is said, with links to maps", () => {
    const markup = draw(<SiteList language={hans} sites={[{ ...site, address: "某路1号" }]} />);
    expect(textOfMarkup(markup)).toContain("某路1号");
    expect(elementsIn(markup, "a").map(({ text }) => text)).toEqual(["在高德地图查看", "在百度地图查看"]);
  });

  test("that nobody has said leads to no map", () => {
    expect(elementsIn(draw(<SiteList language={hans} sites={[site]} />), "a")).toEqual([]);
  });
});
