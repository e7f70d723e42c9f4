import { describe, expect, test } from "vitest";
import { readWrittenNumber } from "#lib/figures/written-number.ts";
import { answer } from "#lib/signings/answer.ts";
import { changesSince, questionsSaying, verdictOnTotal } from "#lib/signings/check.ts";
import type { CountableProject } from "#lib/signings/counting.ts";
import { everything } from "#lib/signings/question.ts";
import type { Countable } from "#lib/signings/totals.ts";

const day = "2026-10-31";
const spring = event("spring", "2025-03", [project("a", "100000000"), project("b", "50000000")]);
const autumn = event("autumn", "2024-10", [project("a", "100000000")]);
const figures = [stated("w1", "winter-1", "12"), stated("w2", "winter-2", "8")];
const records = { events: [spring, autumn], figures };

const questionsFor = (text: string) => {
  const number = readWrittenNumber(text);
  return number && questionsSaying(number, records, day).map(({ asked }) => asked);
};

describe("the totals that say a number", () => {
  test.each([
    ["2个项目", [{}, { year: "2025" }, { event: "spring" }]],
    ["3", [{}]],
    ["1.5亿元", [{}]],
    ["5000万元", [{ year: "2025" }, { event: "spring" }]],
    ["1亿元", [{ year: "2024" }, { event: "autumn" }]],
    // Stated numbers are added as well, and one of them alone is a figure and no total.
    ["20个项目", [{}]],
    ["12个项目", []],
    ["2家企业", []],
    ["7亿元", []],
  ])("%s are %o", (text, expected) => {
    expect(questionsFor(text)).toEqual(expected);
  });
});

describe("the verdict on a total", () => {
  const then = answer(everything, records, day);
  const more = answer(
    everything,
    { ...records, events: [spring, autumn, event("third", "2026-01", [project("c", "1")])] },
    day,
  );

  test("is unchanged where every number is the same, whatever else was published", () => {
    expect(verdictOnTotal(then, then, [{ nature: "correction" }])).toBe("unchanged");
  });

  test("is corrected where a correction is among the changes, revised otherwise", () => {
    expect(verdictOnTotal(then, more, [])).toBe("revised");
    expect(verdictOnTotal(then, more, [{ nature: "revision" }])).toBe("revised");
    expect(verdictOnTotal(then, more, [{ nature: "revision" }, { nature: "correction" }])).toBe("corrected");
  });
});

test("what changed since a day is what was published after its end in Shanghai of what is counted then or now", () => {
  const change = (documentId: string, publishedAt: string) => ({
    documentId,
    publishedAt: new Date(publishedAt),
  });
  const changes = [
    change("w1", "2026-10-31T15:59:59Z"),
    change("w1", "2026-10-31T16:00:00Z"),
    change("winter-1", "2026-11-02T00:00:00Z"),
    change("a", "2026-11-02T00:00:00Z"),
    change("spring", "2026-11-02T00:00:00Z"),
    change("gazette", "2026-11-02T00:00:00Z"),
    change("elsewhere", "2026-11-02T00:00:00Z"),
  ];
  const whole = answer(everything, records, day);
  expect(changesSince(changes, day, [whole, whole])).toEqual([...changes.slice(2, 5), changes[1]]);
  const gone = { documentId: "w1", at: new Date("2026-11-05T00:00:00Z") };
  expect(changesSince([...changes, gone], day, [whole])[0]).toBe(gone);
  const ofAutumn = answer({ ...everything, eventId: "autumn" }, records, day);
  expect(changesSince(changes, day, [ofAutumn]).map(({ documentId }) => documentId)).toEqual(["a"]);
});

function project(id: string, yuan: string): CountableProject {
  return {
    id,
    parkId: null,
    industry: null,
    amount: { yuan, basis: "planned_total" },
    cancelled: false,
    milestones: [],
  };
}

function event(id: string, heldOn: string, projects: CountableProject[]) {
  return { id, slug: id, heldOn, listDisclosed: true, projects };
}

function stated(id: string, eventId: string, value: string): Countable & { qualifier: null } {
  return {
    id,
    measure: "signed_projects",
    value,
    unit: "project",
    amountYuan: null,
    basis: null,
    stage: "signed",
    scope: { kind: "event", parkId: null, eventId },
    period: { start: null, end: null },
    isTarget: false,
    use: "shown",
    doNotSumWith: [],
    qualifier: null,
  };
}
