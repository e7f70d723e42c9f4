import { beforeAll, describe, expect, test } from "vitest";
import { communityStatuses } from "#lib/parks/model.ts";
import { findPark, findParks, listParks, type ParkInFull } from "#lib/parks/published.ts";
import { streetCodes } from "#lib/parks/streets.ts";
import { useDatabase } from "../../support/database.ts";
import { figureFacts, parkFacts } from "../../support/facts.ts";

useDatabase("seeded");

describe("the list of parks", () => {
  test("has all 14 in the portal's order", async () => {
    const parks = await listParks();
    expect(parks.map(({ slug }) => slug)).toEqual([
      "quanzhou-software-park",
      "zhichuang-ip-park",
      "construction-services-park",
      "human-resources-park",
      "intelligent-manufacturing-park",
      "central-legal-district",
      "digital-economy-parks",
      "haixi-advertising-park",
      "huaqiao-university-park",
      "chenzhou-legal-park",
      "haisi-legal-park",
      "yuanxing-digital-park",
      "lingshow-q",
      "fucheng-digital-park",
    ]);
  });

  test("comes part by part: each begins behind the last park of the one before", async () => {
    const all = (await listParks()).map(({ slug }) => slug);
    const parts: string[] = [];
    for (let after: string | undefined; parts.length < all.length; after = parts.at(-1)) {
      const part = await listParks({ most: 4, after });
      expect(part.length).toBe(Math.min(4, all.length - parts.length));
      parts.push(...part.map(({ slug }) => slug));
    }
    expect(parts).toEqual(all);
    expect(await listParks({ most: 4, after: all.at(-1) })).toEqual([]);
    expect(await listParks({ most: 4, after: "nowhere" })).toEqual([]);
  });

  test("has only parks of the memberships asked for", async () => {
    const all = await listParks();
    const communities = await listParks({ among: communityStatuses });
    expect(communities.length).toBeGreaterThan(2);
    expect(communities).toEqual(
      all.filter(({ membership: { status } }) => status !== "none" && status !== "rejected"),
    );
    expect(communities.length).toBeLessThan(all.length);
  });

  test("has two that a source names as of the ten, by its words", async () => {
    const confirmed = (await listParks()).filter(({ membership }) => membership.status === "confirmed");
    expect(
      confirmed.map(({ name, membership }) => [name.zh, membership.quote, membership.source?.slug]),
    ).toEqual([
      ["泉州软件园", "十大产业社区的泉州软件园", "dnzb-2021"],
      ["知创产业园", "丰泽区十大产业社区之一的知创产业园(基地)", "dnzb-2021"],
    ]);
  });

  test("shows each park's first figures in its own order, and no other park's", async () => {
    for (const { id, headline, headlineFigures } of await listParks()) {
      expect(
        headline.map((figure) => figure.id),
        id,
      ).toEqual(headlineFigures);
      for (const figure of headline) expect(figure.scope.parkId, figure.id).toBe(id);
    }
  });

  test("tells only what a list has room for, and only of the park itself", async () => {
    for (const { id, told } of await listParks()) {
      for (const statement of told) {
        expect(statement.ownerId).toBe(id);
        expect(["converted_from", "opened", "structure"]).toContain(statement.aspect);
        expect(statement.use).toBe("shown");
      }
    }
  });
});

describe("a park", () => {
  let legal: ParkInFull;
  beforeAll(async () => {
    legal = (await findPark("central-legal-district")) as ParkInFull;
  });

  test("shows its No. 4 site as a gap, in its place", () => {
    expect(legal.sites.map(({ number, name }) => [number, name?.zh])).toEqual([
      [1, "丰泽法务综合产业园"],
      [2, "东海泰禾中心"],
      [3, "东海香缤中心"],
      [4, undefined],
      [5, "东海大厦D栋"],
    ]);
  });

  test("is mentioned with others, and part of none of them", () => {
    expect(legal.relations.map(({ kind, slug }) => [kind, slug])).toEqual([
      ["mentioned_with", "haisi-legal-park"],
      ["mentioned_with", "chenzhou-legal-park"],
    ]);
  });

  test.each(parkFacts)(
    "$slug is as its edition says, with its statements in order and all its figures",
    async ({ id, slug, content }) => {
      const park = await findPark(slug);
      expect(park).toMatchObject({
        id,
        edition: 1,
        name: content.name,
        form: content.form,
        streetCode: content.streetCode,
        aliases: content.aliases,
      });
      expect(park?.statements.map((statement) => statement.id)).toEqual(
        content.statements.map((statement) => statement.id),
      );
      expect(park?.figures.map((figure) => figure.id).sort()).toEqual(
        figureFacts
          .filter((figure) => figure.content.scope.parkId === id)
          .map((figure) => figure.id)
          .sort(),
      );
    },
  );

  test.each(["no-such-park", "p-soft", "QUANZHOU-SOFTWARE-PARK", ""])("is not found at %j", async (slug) => {
    expect(await findPark(slug)).toBeNull();
  });

  test("stands in a street of the district", async () => {
    expect(streetCodes("fengze")).toEqual(Array.from({ length: 8 }, (_, index) => `35050300${index + 1}`));
    for (const { streetCode } of await listParks())
      if (streetCode !== null) expect(streetCodes("fengze")).toContain(streetCode);
  });
});

test("several parks come in the order asked for, each in full, without those that there are none of", async () => {
  const slugs = ["zhichuang-ip-park", "nowhere", "quanzhou-software-park"];
  const parks = await findParks(slugs);
  expect(parks).toEqual([await findPark("zhichuang-ip-park"), await findPark("quanzhou-software-park")]);
  expect(await findParks([])).toEqual([]);
});
