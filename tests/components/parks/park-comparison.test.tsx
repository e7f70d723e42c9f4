import { expect, test } from "vitest";
import { ParkComparison } from "#components/parks/park-comparison.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { findParks } from "#lib/parks/published.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { published, publishedTogether, sourceDraft } from "../../support/editions.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";

useDatabase("emptied");

test("parks side by side have the ranges of their spaces, and say how many spaces say nothing", async () => {
  await published(sourceDraft("gazette"));
  await publishedTogether([
    parkWithSpaces("east", [
      aSpace("e1", { areaFrom: "300", areaTo: "800", rentFrom: "25", height: "4.2" }),
      aSpace("e2", { areaFrom: "90", rentTo: "40" }),
      aSpace("e3"),
    ]),
    parkWithSpaces("west", [aSpace("w1", { height: "3" })]),
    parkWithSpaces("bare", []),
  ]);
  const markup = draw(
    <ParkComparison
      language={hans}
      parks={await findParks(["east", "west", "bare"])}
      policies={new Map()}
      today="2026-11-23"
    />,
  );
  const rows = elementsIn(markup, "tr").map(({ text }) => text);
  expect(rows).toContainEqual("可租空间 不同3处1处暂无公开数据");
  expect(rows).toContainEqual("面积 90–800 ㎡（另有1处未写明）暂无公开数据暂无公开数据");
  expect(rows).toContainEqual(
    "租金与物业费 25–40 元/㎡·月（是否含税、含物业费，来源未写）（另有1处未写明）暂无公开数据暂无公开数据",
  );
  expect(rows).toContainEqual("层高 不同4.2 米（另有2处未写明）3 米暂无公开数据");
});

test("rows begin with capitals in English, and the ways on are seen to be links", async () => {
  await published(sourceDraft("gazette"));
  await publishedTogether([parkWithSpaces("east", [aSpace("e1")]), parkWithSpaces("west", [])]);
  const markup = draw(
    <ParkComparison
      language={en}
      parks={await findParks(["east", "west"])}
      policies={new Map()}
      today="2026-11-23"
    />,
  );
  const rows = elementsIn(markup, "tr").map(({ text }) => text);
  expect(rows.slice(1).filter((row) => /^[a-z]/.test(row))).toEqual([]);
  expect(rows.join()).toContain("Space to let");
  const ways = elementsIn(markup, "a").filter(({ attributes }) => attributes["class"]?.includes("tool"));
  expect(ways.length).toBeGreaterThan(3);
  for (const { attributes, text } of ways) expect(attributes["class"], text).toContain("underline");
});

test("rents on different bases are never put into one range, and are said not to compare", async () => {
  await published(sourceDraft("gazette"));
  const taxed = { zh: "含税", en: "with tax" };
  await publishedTogether([
    parkWithSpaces("east", [
      aSpace("e1", { rentFrom: "30", rentBasis: taxed, load: "5", availableFrom: "2027-01-01" }),
      aSpace("e2", { rentFrom: "20", rentBasis: { zh: "不含税", en: "without tax" }, power: "630" }),
    ]),
    parkWithSpaces("west", [
      aSpace("w1", { rentFrom: "30", rentBasis: taxed, load: "7.5", availableFrom: "2026-12-01" }),
      aSpace("w2", { rentFrom: "40", rentBasis: taxed, load: "5", availableFrom: "2027-03-01" }),
    ]),
  ]);
  const parks = await findParks(["east", "west"]);
  const rowsIn = (language: Language) =>
    elementsIn(
      draw(<ParkComparison language={language} parks={parks} policies={new Map()} today="2026-11-23" />),
      "tr",
    ).map(({ text }) => text);
  expect(rowsIn(hans)).toEqual(
    expect.arrayContaining([
      "租金与物业费 口径不一30 元/㎡·月（含税）20 元/㎡·月（不含税）30–40 元/㎡·月（含税）",
      "荷载 不同5 千牛/㎡（另有1处未写明）5–7.5 千牛/㎡",
      "供电 630 千伏安（另有1处未写明）暂无公开数据",
      "可入驻 不同2027年1月1日起（另有1处未写明）最早2026年12月1日起",
    ]),
  );
  expect(rowsIn(en).join()).toContain("not on one basis");
});

test("whom one calls stands by post with hours, or is said to be unknown", async () => {
  await published(sourceDraft("gazette"));
  await publishedTogether([
    parkWithSpaces("east", [], {
      contacts: [aContact("e"), aContact("e-desk", { phone: null, hours: null })],
    }),
    parkWithSpaces("west", []),
  ]);
  const parks = await findParks(["east", "west"]);
  const rowIn = (language: Language) =>
    elementsIn(
      draw(<ParkComparison language={language} parks={parks} policies={new Map()} today="2026-11-23" />),
      "tr",
    ).find(({ text }) => text.startsWith(language.words.contacts.title))?.text;
  expect(rowIn(hans)).toBe(
    "打给谁 招商专员运营公司电话：0000-00000000办公时间：工作日9:00—17:00招商专员运营公司电话：暂无公开数据办公时间：暂无公开数据暂无公开数据",
  );
  expect(rowIn(en)).toContain("Investment officerThe operatorTelephone: 0000-00000000");
});
