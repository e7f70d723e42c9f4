import { beforeAll, describe, expect, test } from "vitest";
import { answer } from "#lib/signings/answer.ts";
import { findEvent, listEventsWithProjects, listSigningRecords } from "#lib/signings/published.ts";
import { everything } from "#lib/signings/question.ts";
import { useDatabase } from "../../support/database.ts";
import { eventFacts } from "../../support/facts.ts";
import { publishLists } from "../../support/lists.ts";

useDatabase("seeded");

describe("the portal's own facts", () => {
  test("stand in the order of time, each event with its own figures", async () => {
    expect(
      (await listEventsWithProjects()).map(({ heldOn, figures }) => [heldOn, figures.map(({ id }) => id)]),
    ).toEqual([
      ["2021-02", ["sf-005", "sf-006"]],
      ["2021-08", ["sf-011", "sf-012"]],
    ]);
  });

  test("come to 20 projects and 104.8亿元, counted from what is stated: no list is public", async () => {
    const { listed, stated, differences } = answer(everything, await listSigningRecords(), "2026-10-31");
    expect(listed).toBeNull();
    expect(stated.projects.sum).toMatchObject({ ok: true, value: "20" });
    expect(stated.investment.sum).toMatchObject({ ok: true, amountYuan: "10480000000" });
    expect(differences).toEqual([]);
  });

  test.each(eventFacts)(
    "$slug is as its edition says, with its statements in order",
    async ({ slug, content }) => {
      const { name, level, heldOn, heldOnBasis, place, listDisclosed, statements } = content;
      const event = await findEvent(slug);
      expect(event).toMatchObject({ name, level, heldOn, heldOnBasis, place, listDisclosed, projects: [] });
      expect(event?.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    },
  );

  test("an event that nobody published is none", async () => {
    expect(await findEvent("2021-12-gala")).toBeNull();
  });
});

describe("events with public lists", () => {
  beforeAll(publishLists);

  test("have their projects in the list's order, with amounts, parks and milestones in the order of time", async () => {
    const spring = (await listEventsWithProjects()).find(({ id }) => id === "spring");
    expect(spring?.projects.map(({ id }) => id)).toEqual(["lab", "works", "quiet", "gone"]);
    expect(spring?.projects[0]).toMatchObject({
      amount: { yuan: "120000000", asWritten: "1.2亿元", basis: "planned_total" },
      park: { slug: "east-park" },
      milestones: [{ stage: "registered" }, { stage: "started", reachedOn: "2025-09" }],
      source: { slug: "gazette" },
    });
    expect(spring?.projects[2]).toMatchObject({ amount: null, park: null, industry: null });
  });

  test("know where else each of their projects was signed, the first ceremony first", async () => {
    const autumn = await findEvent("autumn");
    expect(autumn?.projects.map(({ id, signedAt }) => [id, signedAt.map((event) => event.id)])).toEqual([
      ["mill", ["autumn"]],
      ["lab", ["spring", "autumn"]],
    ]);
  });

  test("are counted by projects, the others by what is stated, and a disagreement is told", async () => {
    const { listed, stated, differences } = answer(everything, await listSigningRecords(), "2026-10-31");
    expect(listed?.counted.map(({ project }) => project.id)).toEqual(["lab", "quiet", "works", "mill"]);
    expect(listed?.signings).toBe(5);
    expect(listed?.investment.totals.map(({ basis, yuan }) => [basis, yuan])).toEqual([
      ["planned_total", "200000000"],
      ["fixed_assets", "30000000"],
    ]);
    expect(listed?.progress).toMatchObject([
      { stage: "registered", reached: 1, unknown: 3 },
      { stage: "started", reached: 1, unknown: 3 },
      { stage: "in_production", reached: null },
      { stage: "paid_in", reached: null },
    ]);
    expect(stated.projects.counted.map(({ id }) => id)).toEqual(["sf-005", "sf-011", "winter-stated"]);
    expect(differences.map(({ event, listed: inList, by }) => [event.id, inList, by])).toEqual([
      ["spring", "4", "1"],
    ]);
  });
});
