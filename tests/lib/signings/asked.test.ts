import { describe, expect, test } from "vitest";
import { amountYuan } from "#lib/figures/model.ts";
import { eventsAsked, statedBeside } from "#lib/signings/asked.ts";
import { type CountableEvent, countProjects } from "#lib/signings/counting.ts";
import { everything, type Question } from "#lib/signings/question.ts";
import { figureFacts } from "../../support/facts.ts";

const project = (id: string, parkId: string | null, industry: string | null) => ({
  id,
  parkId,
  industry,
  amount: null,
  cancelled: false,
  milestones: [],
});
const lab = project("lab", "east", "M73");
const works = project("works", "west", "C39");
const event = (id: string, heldOn: string, projects: CountableEvent["projects"], listDisclosed = true) => ({
  id,
  heldOn,
  listDisclosed,
  projects,
});
const events = [
  event("spring", "2025-03-08", [lab]),
  event("autumn", "2025-10", [works, lab]),
  event("part", "2025-11", [works], false),
  event("quiet", "2026", [], false),
];

function rowsOf(change: Partial<Question>): string[] {
  const question = { ...everything, ...change };
  const listed = countProjects(question, events, "2026-10-31");
  return eventsAsked(question, events, listed).map((each) =>
    [each.id, ...each.projects.map(({ id }) => id)].join(" "),
  );
}

describe("the events of a question", () => {
  test.each<[string, Partial<Question>, string[]]>([
    ["everything", {}, ["spring lab", "autumn works lab", "part works", "quiet"]],
    ["a year", { year: "2026" }, ["quiet"]],
    ["an event", { eventId: "autumn" }, ["autumn works lab"]],
    [
      "an industry: also where its projects are signed again",
      { industry: "M" },
      ["spring lab", "autumn lab"],
    ],
    ["a park", { scope: "park", parkId: "west" }, ["autumn works"]],
    ["a stage that none has reached", { stage: "started" }, []],
  ])("about %s", (_, question, expected) => {
    expect(rowsOf(question)).toEqual(expected);
  });

  test("are none where only some of their projects are asked for and no list is public", () => {
    expect(eventsAsked({ ...everything, industry: "M" }, events, null)).toEqual([]);
  });
});

const figures = figureFacts.map(({ id, content }) => ({ id, ...content, amountYuan: amountYuan(content) }));
const staged = figures.filter(({ stage }) => stage !== null);
const beside = (question: Partial<Question>) =>
  statedBeside({ ...everything, ...question }, staged).map(({ id }) => id);

describe("what sources state of parks and later stages", () => {
  test.each<[string, Partial<Question>]>([
    ["another year", { year: "2019" }],
    ["an industry, which no source tells apart", { industry: "C" }],
    ["an event", { eventId: "ev-2021-08" }],
    ["another stage, which the answer itself tells", { stage: "in_production" }],
    ["another park", { scope: "park", parkId: "p-ad" }],
  ])("is nothing of %s", (_, question) => {
    expect(beside(question)).toEqual([]);
  });

  test("is everything where everything is asked for", () => {
    expect(beside({})).toHaveLength(staged.length);
  });

  test("of a year is what its source says is of that year", () => {
    expect(beside({ year: "2021" })).toContain("sf-050");
    expect(beside({ year: "2021" })).not.toContain("sf-063");
    expect(beside({ year: "2020" })).not.toContain("sf-050");
  });

  test("of parks is not what is of the district", () => {
    expect(beside({ scope: "park" })).toEqual(expect.arrayContaining(["sf-050", "sf-063"]));
    expect(beside({ scope: "park" })).not.toContain("ex-08-projects");
    expect(beside({ scope: "park", parkId: "p-ip" })).toEqual(["sf-063"]);
  });
});
