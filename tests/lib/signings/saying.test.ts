import { describe, expect, test } from "vitest";
import { readWrittenNumbers, type WrittenNumber } from "#lib/figures/written-number.ts";
import type { CountableProject } from "#lib/signings/counting.ts";
import { ceremoniesSaying, placesSaying, projectsSaying, questionsSaying } from "#lib/signings/saying.ts";
import { anEvent, aProject, statedOf } from "../../support/countable.ts";

const day = "2026-10-31";
const spring = anEvent("spring", "2025-03", [aProject("a", "100000000"), aProject("b", "50000000")]);
const autumn = anEvent("autumn", "2024-10", [aProject("a", "100000000")]);
const figures = [statedOf("w1", "winter-1", "12"), statedOf("w2", "winter-2", "8")];
const parks = ["east", "west", "empty"].map((slug) => ({ id: `park-${slug}`, slug }));
const records = { events: [spring, autumn], figures, parks };

function number(text: string): WrittenNumber {
  const read = readWrittenNumbers(text);
  const [only] = read.ok ? read.numbers : [];
  if (!only) throw new Error(`no number: ${text}`);
  return only.number;
}

const questionsFor = (text: string, among = records) =>
  questionsSaying(number(text), among, day).map(({ asked }) => asked);

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

  test("are found at every one condition that can be asked for", () => {
    const told = (yuan: string, change: Partial<CountableProject>) => ({
      ...aProject(`p${yuan}`, yuan),
      ...change,
    });
    const ofAll = anEvent("fair", "2025-06", [
      told("110000000", { parkId: "park-east" }),
      told("230000000", { parkId: "park-west", industry: "C39" }),
      told("470000000", { milestones: [{ stage: "started", reachedOn: "2026-01" }] }),
    ]);
    const among = { events: [ofAll], figures: [], parks };
    expect(questionsFor("1.1亿元", among)).toEqual([{ park: "east" }]);
    expect(questionsFor("2.3亿元", among)).toEqual([{ park: "west" }, { industry: "C39" }]);
    expect(questionsFor("3.4亿元", among)).toEqual([{ scope: "park" }]);
    expect(questionsFor("4.7亿元", among)).toEqual([{ stage: "started" }]);
  });

  test("are found as they are shown, rounded, and exactly; not at any other precision", () => {
    const whole = anEvent("whole", "2025-06", [aProject("a", "20314900000")]);
    const among = { events: [whole], figures: [], parks };
    for (const text of ["203.15亿元", "203.149亿元", "RMB 20.3149 billion", "20314900000元"])
      expect(questionsFor(text, among), text).toContainEqual({});
    for (const text of ["203.14亿元", "203.1亿元", "203亿元", "203.1500001亿元"])
      expect(questionsFor(text, among), text).toEqual([]);
  });
});

describe("a ceremony", () => {
  test("says what its own list comes to, whatever was signed elsewhere before", () => {
    const saying = (text: string) => ceremoniesSaying(number(text), records.events).map(({ id }) => id);
    expect(saying("1.5亿元")).toEqual(["spring"]);
    expect(saying("1亿元")).toEqual(["autumn"]);
    expect(saying("2个项目")).toEqual(["spring"]);
    expect(saying("2家企业")).toEqual([]);
  });

  test("without a public list says nothing", () => {
    const secret = { ...spring, listDisclosed: false };
    expect(ceremoniesSaying(number("1.5亿元"), [secret])).toEqual([]);
  });
});

test("a ceremony stands beside its own total where the two differ: a project was signed before", () => {
  const places = (text: string) => {
    const { questions, events } = placesSaying(number(text), records, day);
    return [questions.map(({ asked }) => asked.event).filter(Boolean), events.map(({ id }) => id)];
  };
  // Two were signed in spring, of which one counts in autumn already.
  expect(places("2个项目")).toEqual([["spring"], ["spring"]]);
  expect(places("1.5亿元")).toEqual([[], ["spring"]]);
  expect(places("1亿元")).toEqual([["autumn"], []]);
});

test("a project says its amount once, with the first page on which it stands", () => {
  const saying = (text: string) =>
    projectsSaying(number(text), records.events).map(({ event, project }) => [event.id, project.id]);
  expect(saying("1亿元")).toEqual([["spring", "a"]]);
  expect(saying("RMB 50 million")).toEqual([["spring", "b"]]);
  expect(saying("50000000")).toEqual([]);
});
