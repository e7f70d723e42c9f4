import { describe, expect, test } from "vitest";
import { findFigure, listFigures } from "#lib/figures/published.ts";
import { useDatabase } from "../../support/database.ts";
import { figureFacts } from "../../support/facts.ts";

useDatabase("seeded");

describe("the list of figures", () => {
  test("has every one, by scope and then by id", async () => {
    const listed = await listFigures();
    expect(listed).toHaveLength(figureFacts.length);
    const scopes = ["district", "programme", "park", "event", "project"];
    const places = listed.map(({ id, scope }) => `${scopes.indexOf(scope.kind)} ${id}`);
    expect(places).toEqual([...places].sort());
  });

  test("may be asked for those of one park or of one event", async () => {
    expect((await listFigures({ parkId: "p-hr" })).map(({ id }) => id)).toEqual([]);
    expect((await listFigures({ eventId: "ev-2021-02" })).map(({ id }) => id)).toEqual(["sf-005", "sf-006"]);
  });
});

describe("a figure", () => {
  test.each(figureFacts)("$id is exactly what its edition holds", async ({ id, content }) => {
    const { doNotSumWith, ...rest } = content;
    const figure = await findFigure(id);
    expect(figure).toMatchObject({ ...rest, edition: 1 });
    expect(figure?.excluded.map((other) => other.id).sort()).toEqual([...doNotSumWith].sort());
  });

  test("knows its amount in yuan exactly, and the park or the event that it is about", async () => {
    expect(await findFigure("sf-040")).toMatchObject({
      amountYuan: "30286600",
      park: { slug: "construction-services-park" },
      event: null,
    });
    expect(await findFigure("sf-012")).toMatchObject({
      amountYuan: "1480000000",
      park: null,
      event: { slug: "2021-08-city-promotion" },
    });
    expect(await findFigure("sf-014")).toMatchObject({ amountYuan: null, park: null, event: null });
  });

  test("that nobody published is none", async () => {
    expect(await findFigure("sf-999")).toBeNull();
  });
});
