import { describe, expect, test } from "vitest";
import { everything, readQuestion, yearsIn } from "#lib/signings/question.ts";
import { queryOf } from "#lib/values/query.ts";

const choices = {
  parks: [{ id: "p-soft", slug: "software-park" }],
  events: [{ id: "ev-1", slug: "spring" }],
  industries: ["C39", "M73"],
  lastYear: "2026",
};

describe("a question in an address", () => {
  test("asks for everything where nothing is asked", () => {
    expect(readQuestion({}, choices)).toEqual({ ok: true, question: everything });
  });

  test("names parks and events by their addresses, and means their documents", () => {
    expect(
      readQuestion(
        { year: "2021", park: "software-park", event: "spring", industry: "C", stage: "started" },
        choices,
      ),
    ).toEqual({
      ok: true,
      question: {
        year: "2021",
        scope: "park",
        parkId: "p-soft",
        eventId: "ev-1",
        industry: "C",
        stage: "started",
      },
    });
  });

  test.each([
    [{ year: "21" }, "year", "no_such_year"],
    [{ year: "2027" }, "year", "no_such_year"],
    [{ year: "1948" }, "year", "no_such_year"],
    [{ year: "二〇二一" }, "year", "no_such_year"],
    [{ scope: "province" }, "scope", "no_such_scope"],
    [{ scope: "district", park: "software-park" }, "scope", "contradicts_park"],
    [{ park: "nowhere" }, "park", "no_such_park"],
    [{ event: "gala" }, "event", "no_such_event"],
    [{ industry: "Z" }, "industry", "no_such_industry"],
    [{ stage: "dreamt" }, "stage", "no_such_stage"],
    [{ stage: "__proto__" }, "stage", "no_such_stage"],
  ] as const)("%o is refused, naming what was asked", (asked, field, code) => {
    const value = (asked as Record<string, string>)[field];
    expect(readQuestion(asked, choices)).toEqual({
      ok: false,
      issues: [{ field, code, values: { asked: value } }],
    });
  });

  test("is told everything that is wrong with it at once", () => {
    const read = readQuestion({ year: "x", park: "y", stage: "z" }, choices);
    expect(!read.ok && read.issues.map(({ field }) => field)).toEqual(["year", "park", "stage"]);
  });
});

test("an address has one form, whatever the order of its parts", () => {
  expect(queryOf({ year: "2021", "as-of": "2026-10-31", park: undefined, event: "" })).toBe(
    "?as-of=2026-10-31&year=2021",
  );
  expect(queryOf({ industry: "C 39&" })).toBe("?industry=C%2039%26");
  expect(queryOf({})).toBe("");
});

test("the years to tell of are those of events and of stated numbers, each once", () => {
  const events = [
    { id: "a", slug: "a", heldOn: "2021-02", projects: [] },
    { id: "b", slug: "b", heldOn: "2021-08-18", projects: [] },
  ];
  const figures = [{ period: { start: "2020-01-01" } }, { period: { start: null } }];
  expect(yearsIn({ events, figures, parks: [] })).toEqual(["2020", "2021"]);
});
