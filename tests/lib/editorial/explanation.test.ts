import { describe, expect, test } from "vitest";
import { type Explanation, type Quoted, quotedChanges, unexplained } from "#lib/editorial/explanation.ts";

const quoted: Quoted = {
  fields: ["value", "unit", "basis.zh", "rows", "sites.*.area", "rules.*.**", "period.end"],
  rows: ["sites.*", "sites.*.rooms.*"],
  texts: ["told.zh"],
  times: ["period.end"],
};
const before = {
  name: { zh: "甲" },
  told: { zh: "入驻8家，2021年起" },
  sites: [{ id: "one", name: "一号楼", area: "800", rooms: [{ id: "r", name: "东" }] }],
  rules: [{ id: "r", any: [{ is: "people", from: 30, what: { zh: "人", en: "people" } }] }],
  value: "8",
  unit: "project",
  rows: ["a", "b"],
  period: { end: "2021-08-31" },
};

const [site] = before.sites;
const [rule] = before.rules.flatMap(({ any }) => any);
const room = ["sites.one.rooms.r.id", "sites.one.rooms.r.name"];

describe("what readers may have quoted", () => {
  test.each([
    ["a number", { value: "9" }, ["value"]],
    ["a unit", { unit: "firm" }, ["unit"]],
    ["a definition that was not there", { basis: { zh: "含续签" } }, ["basis.zh"]],
    ["a set of rows", { rows: ["a", "b", "c"] }, ["rows"]],
    ["the same rows in another order", { rows: ["b", "a"] }, []],
    ["a name", { name: { zh: "乙" } }, []],
    ["a number of a row", { sites: [{ ...site, area: "80" }] }, ["sites.one.area"]],
    ["a name of a row", { sites: [{ ...site, name: "二号楼" }] }, []],
    ["a row that goes", { sites: [] }, ["sites.one.id", "sites.one.name", "sites.one.area", ...room]],
    ["a row within a row", { sites: [{ ...site, rooms: [] }] }, room],
    [
      "a number deep in a rule",
      { rules: [{ id: "r", any: [{ ...rule, from: 300 }] }] },
      ["rules.r.any.0.from"],
    ],
    [
      "a rule's translation",
      { rules: [{ id: "r", any: [{ ...rule, what: { zh: "人", en: "staff" } }] }] },
      [],
    ],
    ["a number in words", { told: { zh: "入驻9家，2021年起" } }, ["told.zh"]],
    ["words around a number", { told: { zh: "有8家入驻，自2021年" } }, []],
    ["nothing", {}, []],
  ])("%s", (_, change, paths) => {
    expect(quotedChanges(quoted, before, { ...before, ...change }).map(({ path }) => path)).toEqual(paths);
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
