import { expect, test } from "vitest";
import { ParkComparison } from "#components/parks/park-comparison.tsx";
import { findParks } from "#lib/parks/published.ts";
import { useDatabase } from "../../support/database.ts";
import { published, publishedTogether, sourceDraft } from "../../support/editions.ts";
import { hans } from "../../support/languages.ts";
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
  expect(rows).toContainEqual("租金与物业费 25–40 元/㎡·月（另有1处未写明）暂无公开数据暂无公开数据");
  expect(rows).toContainEqual("层高 不同4.2 米（另有2处未写明）3 米暂无公开数据");
});
