import { describe, expect, test } from "vitest";
import { ParkProfile } from "#components/parks/park-profile.tsx";
import { parkDescription, parkJsonLd } from "#components/parks/park-summary.ts";
import { findPark, type ParkInFull } from "#lib/parks/published.ts";
import { site } from "#lib/site.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

const today = dayInShanghai(new Date());
const profileOf = async (slug: string, language = hans, isFrozen = false) => {
  const park = (await findPark(slug)) as ParkInFull;
  return draw(<ParkProfile {...{ language, park, today, isFrozen }} editions={[]} />);
};

describe("a park's profile", () => {
  test("shows the fourth site of the Central Legal District as a gap, in three languages", async () => {
    const sites = await Promise.all(
      languages.map(async (language) =>
        elementsIn(await profileOf("central-legal-district", language), "li").slice(0, 5),
      ),
    );
    expect(sites.map((list) => list.map(({ text }) => text)[3])).toEqual([
      "4号园未见公开信息",
      "4號園未見公開信息",
      "No. 4no public information found",
    ]);
    for (const list of sites)
      expect(list.map(({ attributes }) => attributes["class"]?.includes("border-dashed"))).toEqual([
        false,
        false,
        false,
        true,
        false,
      ]);
  });

  test("says what is not known, and offers to ask", async () => {
    const markup = await profileOf("quanzhou-software-park");
    expect(textOfMarkup(markup)).toContain("租金与物业费：暂无公开数据");
    expect(elementsIn(markup, "a")).toContainEqual({
      attributes: { href: "/enquiries/new?park=quanzhou-software-park" },
      text: "可向主办单位咨询",
    });
  });

  test("of a former edition leads to no guide, and to no question about what was then", async () => {
    const ways = (markup: string) =>
      elementsIn(markup, "a").filter(({ attributes }) =>
        /^\/(?:guides|enquiries)\//.test(attributes["href"] ?? ""),
      );
    expect(ways(await profileOf("quanzhou-software-park"))).toHaveLength(2);
    expect(ways(await profileOf("quanzhou-software-park", hans, true))).toEqual([]);
  });

  test("says until when its facts were known, and its three dates", async () => {
    const text = textOfMarkup(await profileOf("quanzhou-software-park"));
    expect(text).toContain("数据截至2021年9月");
    expect(text).toMatch(
      /首次发布 \d{4}-\d\d-\d\d \d\d:\d\d · 内容更新 \d{4}-\d\d-\d\d \d\d:\d\d · 发布后未再核实 · 第1版/,
    );
  });

  test("gives no foreign park's figure and each of its own once in its table", async () => {
    const park = (await findPark("quanzhou-software-park")) as ParkInFull;
    const rows = elementsIn(await profileOf(park.slug), "th").filter(
      ({ attributes }) => attributes["scope"] === "row",
    );
    expect(rows.map(({ text }) => text)).toEqual(park.figures.map(({ name }) => name.zh));
  });

  test("marks an English name that is our own rendering", async () => {
    expect(textOfMarkup(await profileOf("quanzhou-software-park"))).toContain("英文名为本站译名");
    expect(textOfMarkup(await profileOf("zhichuang-ip-park"))).toContain("英文名见来源");
    expect(textOfMarkup(await profileOf("zhichuang-ip-park", en))).toContain("知创产业园");
  });

  test("has its protected names right in Traditional Chinese", async () => {
    expect(elementsIn(await profileOf("intelligent-manufacturing-park", hant), "h1")[0]?.text).toBe(
      "智能智造園",
    );
    expect(elementsIn(await profileOf("quanzhou-software-park", hant), "h1")[0]?.text).toBe("泉州軟件園");
    expect(textOfMarkup(await profileOf("intelligent-manufacturing-park", hant))).toContain("北峰工業區");
  });

  test("agrees with what machines and shared links are told", async () => {
    const park = (await findPark("construction-services-park")) as ParkInFull;
    const text = textOfMarkup(await profileOf(park.slug));
    const data = parkJsonLd(hans, site, park);
    expect(data).toMatchObject({
      "@type": "Place",
      name: "泉州市建筑服务产业园",
      address: { streetAddress: "泉秀街道" },
    });
    expect(text).toContain("泉秀街道");
    for (const part of parkDescription(hans, park).split("，"))
      for (const word of part.split(" ")) expect(text).toContain(word);
  });
});
