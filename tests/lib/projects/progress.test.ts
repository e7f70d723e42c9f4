import { describe, expect, test } from "vitest";
import { projectStages } from "#lib/projects/model.ts";
import { hasReached, laterStages, type Progressing, progressOf } from "#lib/projects/progress.ts";
import { trials } from "../../support/chance.ts";

const reached = (stage: Progressing["milestones"][number]["stage"], reachedOn: string): Progressing => ({
  milestones: [{ stage, reachedOn }],
});

describe("a stage", () => {
  test.each([
    ["2026-10-31", "2026-10-31", true],
    ["2026-11-01", "2026-10-31", false],
    ["2026-10", "2026-10-01", true],
    ["2026-11", "2026-10-31", false],
    ["2026", "2026-01-01", true],
    ["2027", "2026-12-31", false],
  ])("reached on %s is reached by %s: %s", (reachedOn, day, expected) => {
    expect(hasReached(reached("started", reachedOn), "started", day)).toBe(expected);
  });

  test("is not inferred from a later one", () => {
    expect(hasReached(reached("in_production", "2025"), "started", "2026-01-01")).toBe(false);
  });
});

describe("the progress of a cohort", () => {
  const cohort = [
    {
      milestones: [...reached("registered", "2025").milestones, ...reached("started", "2026-03").milestones],
    },
    reached("registered", "2025-07-01"),
    { milestones: [] },
  ];

  test("tells of each stage how many reached it and of how many nobody says; 未统计 where nobody says of any", () => {
    expect(progressOf(cohort, "2026-10-31")).toEqual([
      { stage: "registered", reached: 2, unknown: 1 },
      { stage: "started", reached: 1, unknown: 2 },
      { stage: "in_production", reached: null, unknown: 3 },
      { stage: "paid_in", reached: null, unknown: 3 },
    ]);
  });

  test("is that of the day", () => {
    expect(progressOf(cohort, "2025-06-30").map(({ reached: count }) => count)).toEqual([
      1,
      null,
      null,
      null,
    ]);
  });

  test("is of the same projects in every stage, whatever they are", () => {
    for (const random of trials(100)) {
      const projects = Array.from({ length: random.below(9) }, () => ({
        milestones: random
          .someOf(projectStages)
          .map((stage) => ({ stage, reachedOn: random.oneOf(["2024", "2025-03", "2027"]) })),
      }));
      const progress = progressOf(projects, "2026-10-31");
      expect(progress.map(({ stage }) => stage)).toEqual(laterStages);
      for (const { reached: count, unknown } of progress) {
        expect((count ?? 0) + unknown).toBe(projects.length);
        expect(count).not.toBe(0);
      }
    }
  });
});
