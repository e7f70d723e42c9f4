import { describe, expect, test } from "vitest";
import { findEvent, listEvents } from "#lib/signings/published.ts";
import { totalOfEvents } from "#lib/signings/totals.ts";
import { useDatabase } from "../../support/database.ts";
import { eventFacts } from "../../support/facts.ts";

useDatabase("seeded");

test("the events stand in the order of time, each with its own figures", async () => {
  expect((await listEvents()).map(({ heldOn, figures }) => [heldOn, figures.map(({ id }) => id)])).toEqual([
    ["2021-02", ["sf-005", "sf-006"]],
    ["2021-08", ["sf-011", "sf-012"]],
  ]);
});

test("what is published of them comes to 20 projects and 104.8亿元", async () => {
  const figures = (await listEvents()).flatMap((event) => event.figures);
  expect(totalOfEvents(figures, "signed_projects").sum).toMatchObject({ ok: true, value: "20" });
  expect(totalOfEvents(figures, "total_investment").sum).toMatchObject({
    ok: true,
    amountYuan: "10480000000",
  });
});

describe("an event", () => {
  test.each(eventFacts)(
    "$slug is as its edition says, with its statements in order",
    async ({ slug, content }) => {
      const { name, level, heldOn, heldOnBasis, place, listDisclosed, statements } = content;
      const event = await findEvent(slug);
      expect(event).toMatchObject({ name, level, heldOn, heldOnBasis, place, listDisclosed });
      expect(event?.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    },
  );

  test("that nobody published is none", async () => {
    expect(await findEvent("2021-12-gala")).toBeNull();
  });
});
