import { expect, test } from "vitest";
import { projectWarnings } from "#lib/projects/warnings.ts";

const project: Parameters<typeof projectWarnings>[0] = {
  name: { zh: "一个项目" },
  parkId: "p1",
  industry: null,
  amount: { asWritten: "4540万元", basis: "planned_total" },
  cancelled: false,
  sourceId: "report",
  quote: "计划总投资4540万元",
  milestones: [],
  confirmedOn: null,
};
const milestone = { stage: "signed", sourceId: "report", quote: "签约" } as const;

test.each<[string, Partial<typeof project>, string[]]>([
  ["is not looked at twice where everything is said", {}, []],
  ["without an amount", { amount: null }, ["amount.asWritten: undisclosed"]],
  [
    "whose amount is of no named kind",
    { amount: { asWritten: "4540万元", basis: null } },
    ["amount.basis: no_basis"],
  ],
  ["whose words have another amount", { quote: "计划总投资14540万元" }, ["quote: number_not_in_quote"]],
  ["in no park", { parkId: null }, ["parkId: no_park"]],
  [
    "that reached something tomorrow",
    {
      milestones: [
        { ...milestone, reachedOn: "2026-11-23" },
        { ...milestone, reachedOn: "2026-11-24" },
      ],
    },
    ["milestones.1.reachedOn: in_the_future"],
  ],
])("a project %s", (_, change, expected) => {
  const found = projectWarnings({ ...project, ...change }, "2026-11-23");
  expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});
