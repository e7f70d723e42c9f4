import { describe, expect, test } from "vitest";
import { type Explanation, quotedChanges, unexplained } from "#lib/editorial/explanation.ts";
import { kinds } from "#lib/kinds.ts";
import { figureFacts } from "../../support/facts.ts";

const quoted = { fields: /^(?:value|unit|basis\.zh|rows|period\.end)$/, times: /^period\.end$/ };
const before = {
  name: { zh: "甲" },
  value: "8",
  unit: "project",
  rows: ["a", "b"],
  period: { end: "2021-08-31" },
};

describe("what readers may have quoted", () => {
  test.each([
    ["a number", { value: "9" }, ["value"]],
    ["a unit", { unit: "firm" }, ["unit"]],
    ["a definition that was not there", { basis: { zh: "含续签" } }, ["basis.zh"]],
    ["a set of rows", { rows: ["a", "b", "c"] }, ["rows"]],
    ["the same rows in another order", { rows: ["b", "a"] }, []],
    ["a name", { name: { zh: "乙" } }, []],
    ["nothing", {}, []],
  ])("%s", (_, change, paths) => {
    expect(quotedChanges(quoted, before, { ...before, ...change }).map(({ path }) => path)).toEqual(paths);
  });

  test("every kind has fields that readers quote, and a figure's number is one of them", () => {
    const [first] = figureFacts;
    const figure = kinds.find(({ kind }) => kind === "figure");
    expect(kinds.every((kind) => kind.quoted.fields.source !== "")).toBe(true);
    const changed = { ...first?.content, value: "99", asWritten: "99个" };
    const paths = figure && quotedChanges(figure.quoted, first?.content, changed).map(({ path }) => path);
    expect(paths?.sort()).toEqual(["asWritten", "value"]);
  });
});

describe("a later edition says", () => {
  const why = { zh: "来源更新" };
  const said: Explanation = { number: 2, nature: null, publicNote: why, severity: null };
  const number = { ...before, value: "9" };
  const period = { ...before, period: { end: "2021-12-31" } };
  test.each<[string, Partial<Explanation>, object, string[]]>([
    ["why, whatever changed", { publicNote: null }, before, ["publicNote: required"]],
    ["why, in words", { publicNote: { zh: " " } }, before, ["publicNote: required"]],
    ["no more where nothing changed that was quoted", {}, { ...before, name: { zh: "乙" } }, []],
    ["which of the three it is, where a number changed", {}, number, ["nature: nature_required"]],
    ["that it is a revision", { nature: "revision" }, number, []],
    ["how grave a correction is", { nature: "correction" }, number, ["severity: required"]],
    ["that it is a correction", { nature: "correction", severity: "keeps_conclusion" }, number, []],
    ["a new period only of a new period", { nature: "new_period" }, number, ["nature: same_period"]],
    ["that it is of a new period", { nature: "new_period" }, period, []],
  ])("%s", (_, change, after, issues) => {
    const found = unexplained({ ...said, ...change }, quoted, before, after);
    expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(issues);
  });

  test("and a first edition owes nothing", () => {
    expect(
      unexplained({ ...said, number: 1, nature: "first", publicNote: null }, quoted, undefined, before),
    ).toEqual([]);
  });
});
