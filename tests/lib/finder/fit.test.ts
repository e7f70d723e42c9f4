// The rule of finding, as a table; and what holds of it whatever is asked.
import { describe, expect, test } from "vitest";
import {
  areaMissed,
  type Findable,
  type Fit,
  fitOfPark,
  fitOfPurpose,
  fitOfSpace,
  fits,
} from "#lib/finder/fit.ts";
import { type Needs, type Question, type SpaceKey, spaceKeys } from "#lib/finder/question.ts";
import type { Day } from "#lib/values/day.ts";
import { trials } from "../../support/chance.ts";
import { randomDistrict } from "../../support/random-parks.ts";
import { nothingKnown } from "../../support/spaces.ts";

const today: Day = "2026-11-23";
const nothing: Needs = {
  ...{ area: null, "area-to": null, budget: null, height: null, load: null, power: null },
  by: null,
};
const none: Question = {
  ...{ industry: null, street: null, form: null, purpose: null, sort: "order", after: null },
  needs: nothing,
};

describe("a space, of which one thing is asked", () => {
  const least: [string | null, string | null, string, Fit, string | null][] = [
    [null, "800", "800", "met", null],
    [null, "880", "800", "met", null],
    [null, "880.01", "800", "unknown", null],
    [null, "799.99", "800", "near", "0.01"],
    [null, "790", "800", "near", "10"],
    [null, "720", "800", "near", "80"],
    [null, "719.99", "800", "unmet", "80.01"],
    [null, "0", "800", "unmet", "800"],
    ["800", null, "800", "met", null],
    ["880", "880", "800", "met", null],
    ["500", null, "800", "unknown", null],
    [null, null, "800", "unknown", null],
    ["300", "900", "800", "met", null],
    ["300", "790", "800", "near", "10"],
  ];
  test.each(least)("let from %j to %j, has at least %s ㎡: %s, by %j", (areaFrom, areaTo, area, fit, gap) => {
    expect(partOf("area", { ...nothing, area }, { areaFrom, areaTo })).toEqual({ key: "area", fit, gap });
  });

  test.each<[string, string | null, string | null, Fit, string | null]>([
    ["880.01", "880.01", null, "near", "80.01"],
    ["1330", "1820", null, "near", "530"],
    ["1000", null, null, "near", "200"],
    ["100000", "100000", null, "near", "99200"],
    ["1330", "1820", "1330", "met", null],
    ["1330", "1820", "1200", "met", null],
    ["100", "1820", null, "met", null],
  ])(
    "let from %j to %j, is for who needs 800 ㎡, at most %j: %s, by %j more",
    (areaFrom, areaTo, most, fit, gap) => {
      const part = partOf("area", { ...nothing, area: "800", "area-to": most }, { areaFrom, areaTo });
      expect(part).toEqual({ key: "area", fit, gap, ...(fit === "near" && { isMore: true }) });
    },
  );

  test("of more than may be at most, the end of the area decides", () => {
    const needs = { ...nothing, area: "800", "area-to": "1200" };
    expect(fitOfSpace(needs, { ...nothingKnown, areaFrom: "1330", areaTo: "1820" }).fit).toBe("unmet");
    expect(fitOfSpace(needs, { ...nothingKnown, areaFrom: "1200", areaTo: "1820" }).fit).toBe("met");
  });

  test.each([
    ["100", "1000", 0],
    ["800", "800", 0],
    ["860", "860", 60],
    ["1330", null, 530],
    ["90", "790.5", 9.5],
    [null, null, 0],
  ])("let from %j to %j, misses 800 ㎡ by %d", (areaFrom, areaTo, by) => {
    expect(areaMissed({ ...nothing, area: "800" }, { ...nothingKnown, areaFrom, areaTo })).toBe(by);
    expect(areaMissed(nothing, { ...nothingKnown, areaFrom, areaTo })).toBe(0);
  });

  const most: [string | null, string | null, string, Fit, string | null][] = [
    ["300", "900", "300", "met", null],
    ["300", null, "299.99", "near", "0.01"],
    ["330", null, "300", "near", "30"],
    ["330.01", null, "300", "unmet", "30.01"],
    [null, "250", "300", "met", null],
    [null, "301", "300", "unknown", null],
    [null, null, "300", "unknown", null],
  ];
  test.each(most)(
    "let from %j to %j, can be had with at most %s ㎡: %s, by %j",
    (areaFrom, areaTo, asked, fit, gap) => {
      expect(partOf("area-to", { ...nothing, "area-to": asked }, { areaFrom, areaTo })).toEqual({
        ...{ key: "area-to", fit, gap },
      });
    },
  );
  test.each(most)(
    "for a rent from %j to %j, is within %s yuan: %s, by %j",
    (rentFrom, rentTo, budget, fit, gap) => {
      expect(partOf("budget", { ...nothing, budget }, { rentFrom, rentTo })).toEqual({
        key: "budget",
        fit,
        gap,
      });
    },
  );

  test.each<["height" | "load" | "power", string | null, string, Fit]>([
    ["height", "4.2", "4.2", "met"],
    ["height", "3.79", "4.2", "near"],
    ["height", "3.77", "4.2", "unmet"],
    ["height", null, "4.2", "unknown"],
    ["load", "5", "5", "met"],
    ["load", "4.5", "5", "near"],
    ["load", "4.49", "5", "unmet"],
    ["power", "629", "630", "near"],
    ["power", "0", "630", "unmet"],
  ])("%s %j, is enough for %s: %s", (key, has, asked, fit) => {
    expect(partOf(key, { ...nothing, [key]: asked }, { [key]: has })?.fit).toBe(fit);
  });

  test.each<[Day | null, Fit, string | null]>([
    ["2026-11-22", "met", null],
    ["2026-11-23", "met", null],
    ["2026-11-24", "near", "1"],
    ["2026-12-23", "near", "30"],
    ["2026-12-24", "unmet", "31"],
    [null, "unknown", null],
  ])("free from %j, is so by 23 November 2026: %s, by %j days", (availableFrom, fit, gap) => {
    expect(partOf("by", { ...nothing, by: "2026-11-23" }, { availableFrom })).toEqual({
      key: "by",
      fit,
      gap,
    });
  });
});

test.each<[Partial<Findable["spaces"][number]>, Fit]>([
  [{ areaTo: "800", height: "4" }, "met"],
  [{ areaTo: "790", height: "4" }, "near"],
  [{ areaTo: "790", height: "3.9" }, "near"],
  [{ areaTo: "790" }, "unknown"],
  [{ areaTo: "800" }, "unknown"],
  [{ areaTo: "100" }, "unmet"],
  [{ height: "2" }, "unmet"],
  [{}, "unknown"],
])("of 800 ㎡ with 4 m, %j is %s: what is weakest decides", (known, fit) => {
  expect(fitOfSpace({ ...nothing, area: "800", height: "4" }, { ...nothingKnown, ...known }).fit).toBe(fit);
});

describe("a park", () => {
  const bare: Findable = { industries: [], streetCode: null, form: "park", spaces: [], policies: [] };
  const space = { ...nothingKnown, areaTo: "800" };
  test.each<[string, Partial<Question>, Partial<Findable>, Fit]>([
    ["of which nothing is asked", {}, {}, "met"],
    ["for the industry", { industry: "design" }, { industries: ["culture", "design"] }, "met"],
    ["for another industry", { industry: "design" }, { industries: ["culture"] }, "unmet"],
    ["of which nobody says for what", { industry: "design" }, {}, "unknown"],
    ["in the street", { street: "350503001" }, { streetCode: "350503001" }, "met"],
    ["in another street", { street: "350503001" }, { streetCode: "350503002" }, "unmet"],
    ["in a street that nobody names", { street: "350503001" }, {}, "unknown"],
    ["of the kind", { form: "park" }, {}, "met"],
    ["of another kind", { form: "group" }, {}, "unmet"],
    ["with nothing said of spaces", { needs: { ...nothing, area: "800" } }, {}, "unknown"],
    [
      "whose best space fits",
      { needs: { ...nothing, area: "800" } },
      { spaces: [nothingKnown, space] },
      "met",
    ],
    ["whose spaces are all too small", { needs: { ...nothing, area: "900" } }, { spaces: [space] }, "unmet"],
    ["that fits but for what is unknown", { industry: "design", form: "park" }, {}, "unknown"],
    ["that is unknown and not of the kind", { industry: "design", form: "group" }, {}, "unmet"],
  ])("%s", (_, asked, park, fit) => {
    expect(fitOfPark({ ...none, ...asked }, { ...bare, ...park }, today).fit).toBe(fit);
  });
});

describe("a policy", () => {
  const open: Findable["policies"][number] = {
    ...{ provider: "government" as const, validFrom: null, validTo: null, validityConfirmedOn: today },
    ...{ paused: false, archived: false },
    clauses: [{ purpose: "rent", opensOn: null, closesOn: null }],
  };
  const [clause] = open.clauses;
  test.each<[string, object, Fit]>([
    ["in force", {}, "met"],
    ["on its last day", { validTo: "2026-11-23" }, "met"],
    ["on the day after", { validTo: "2026-11-22" }, "unmet"],
    ["that nobody confirmed", { validityConfirmedOn: null }, "unknown"],
    ["that is paused", { paused: true }, "near"],
    ["that begins tomorrow", { validFrom: "2026-11-24" }, "near"],
    ["out of force for good", { archived: true }, "unmet"],
    ["whose clauses are not public", { clauses: [] }, "unknown"],
    ["with a clause for something else", { clauses: [{ ...clause, purpose: "ip" }] }, "unmet"],
    ["with a clause that closes today", { clauses: [{ ...clause, closesOn: "2026-11-23" }] }, "met"],
    ["with a clause that closed yesterday", { clauses: [{ ...clause, closesOn: "2026-11-22" }] }, "unmet"],
    ["with a clause that opens tomorrow", { clauses: [{ ...clause, opensOn: "2026-11-24" }] }, "near"],
    ["of a landlord, which is none", { provider: "landlord" }, "unknown"],
    ["of the park itself, which is none", { provider: "park" }, "unknown"],
  ])("%s", (_, change, fit) => {
    expect(fitOfPurpose("rent", [{ ...open, ...change }], today)).toBe(fit);
  });

  test("is the best of several, and unknown where there is none", () => {
    expect(fitOfPurpose("rent", [{ ...open, archived: true }, open], today)).toBe("met");
    expect(fitOfPurpose("rent", [], today)).toBe("unknown");
  });
});

test("asking for more never makes a space fit better, and what is said of it never leaves it unknown", () => {
  for (const random of trials(300)) {
    const [park] = randomDistrict(random, { parks: 1, spaces: 6 }).parks;
    const needs: Needs = {
      area: random.oneOf([null, "800"]),
      "area-to": random.oneOf([null, "1200.5"]),
      budget: random.oneOf([null, "25"]),
      height: random.oneOf([null, "4.2"]),
      load: random.oneOf([null, "5"]),
      power: random.oneOf([null, "630"]),
      by: random.oneOf([null, today]),
    };
    for (const space of park?.spaces ?? []) {
      const { fit, parts } = fitOfSpace(needs, space);
      for (const key of spaceKeys) {
        // How much an area may be at most is asked of the area that is needed: without it that is judged by itself.
        const left = key === "area-to" ? { area: null, "area-to": null } : { [key]: null };
        expect(fits.indexOf(fitOfSpace({ ...needs, ...left }, space).fit)).toBeLessThanOrEqual(
          fits.indexOf(fit),
        );
      }
      for (const part of parts) {
        if (part.fit === "unknown") expect(["unknown", "unmet"]).toContain(fit);
        if (part.fit === "near") expect(Number(part.gap)).toBeGreaterThan(0);
      }
      if (fit === "met") expect(parts.every((part) => part.fit === "met")).toBe(true);
    }
  }
});

function partOf(key: SpaceKey, needs: Needs, known: Partial<Findable["spaces"][number]>) {
  return fitOfSpace(needs, { ...nothingKnown, ...known }).parts.find((part) => part.key === key);
}
