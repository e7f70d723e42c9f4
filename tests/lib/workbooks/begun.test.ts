// Rows that stand for no document yet begin one each: as the desk's form would, or they say in which cell they may not.
import { describe, expect, test } from "vitest";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { kindOf } from "#lib/kinds.ts";
import { namesIn } from "#lib/workbooks/names.ts";
import type { TableName } from "#lib/workbooks/tables.ts";
import { editionOf, fileOf, planned, publishedDocument } from "../../support/planned.ts";
import { parkWithSpaces } from "../../support/spaces.ts";
import { actorAs } from "../../support/staff.ts";
import { placeIn, withCells } from "../../support/workbook.ts";

const project = (id: string, name: string) =>
  publishedDocument(id, "signed_project", {
    name: { zh: name },
    parkId: "p",
    industry: null,
    amount: { asWritten: "4540万元", basis: null },
    cancelled: false,
    sourceId: "report",
    quote: "原文",
    milestones: [],
    confirmedOn: null,
  });
const known = project("old", "旧项目");
const park = publishedDocument("p", "park", parkWithSpaces("p", []).content);
const names = namesIn({
  park: [
    { id: "p", name: "甲园" },
    { id: "q", name: "乙园" },
  ],
  source: [{ id: "report", name: "一篇报道" }],
});

/** A row for each, typed under those that went out; `at(n, key)` is where a cell of the nth stands. */
async function typed(
  name: TableName,
  documents: readonly DeskDocument[],
  rows: readonly Record<string, string>[],
) {
  const file = await fileOf(name, documents);
  const first = Number(placeIn(file, "version", documents[0]?.id ?? "").slice(1)) + documents.length;
  const at = (row: number, key: string) =>
    placeIn(file, key, documents[0]?.id ?? "").replace(/\d+$/, String(first + row));
  const cells = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, text]) => [at(index, key), text] as const),
  );
  return { file: await withCells(file, Object.fromEntries(cells)), at };
}

const whole = {
  "name.zh": "新项目",
  parkId: "甲园",
  "amount.asWritten": "２．５６亿元",
  "amount.basis": "计划总投资",
  sourceId: "report",
  quote: "总投资2.56亿元",
  confirmedOn: "2026年3月1日",
};

describe("a row without a number", () => {
  test("begins a document with what it says, understood, and with what the form begins with", async () => {
    const { file } = await typed("projects", [known], [whole]);
    const { problems, notices, documents, begun } = planned(file, [known], [known], { names });
    expect([problems, notices, documents]).toEqual([[], [], []]);
    expect(begun).toMatchObject([{ id: "signed-project-new-4", name: "新项目", row: 4 }]);
    expect(begun[0]?.content).toEqual({
      name: { zh: "新项目" },
      parkId: "p",
      industry: null,
      amount: { asWritten: "２．５６亿元", basis: "planned_total" },
      cancelled: false,
      sourceId: "report",
      quote: "总投资2.56亿元",
      milestones: [],
      confirmedOn: "2026-03-01",
    });
    expect(kindOf("signed_project").check(begun[0]?.content)).toEqual([]);
  });

  test("stands beside rows that change what is there", async () => {
    const { file } = await typed("projects", [known], [whole, { ...whole, "name.zh": "又一个" }]);
    const sent = await withCells(file, { [placeIn(file, "industry", "old")]: "新材料" });
    const { problems, documents, begun } = planned(sent, [known], [known], { names });
    expect(problems).toEqual([]);
    expect(documents[0]?.places).toMatchObject([{ path: "industry", mine: "新材料" }]);
    expect(begun.map(({ name }) => name)).toEqual(["新项目", "又一个"]);
  });

  test("is told what its review would refuse, each with its cell, and begins all the same", async () => {
    const { file, at } = await typed("projects", [known], [{ "name.zh": "新项目", parkId: "p" }]);
    const { problems, notices, begun } = planned(file, [known], [known], { names });
    expect(problems).toEqual([]);
    expect(begun).toHaveLength(1);
    expect(notices.map((each) => [each.at, "issue" in each && each.issue])).toEqual([
      [at(0, "sourceId"), "required"],
      [at(0, "quote"), "required"],
    ]);
  });

  test("is refused with every cell that cannot be understood", async () => {
    const wrong = { ...whole, "amount.asWritten": "2.56", parkId: "丙园", confirmedOn: "昨天" };
    const { file, at } = await typed("projects", [known], [wrong]);
    const { problems, notices } = planned(file, [known], [known], { names });
    expect(notices).toEqual([]);
    expect(problems.map((each) => [each.at, each.code])).toEqual([
      [at(0, "parkId"), "unknown_reference"],
      [at(0, "amount.asWritten"), "money_without_unit"],
      [at(0, "confirmedOn"), "not_a_day"],
    ]);
  });

  test("needs a name", async () => {
    const { "name.zh": _, ...nameless } = whole;
    const { file, at } = await typed("projects", [known], [nameless]);
    expect(planned(file, [known], [known], { names }).problems).toEqual([
      { at: at(0, "name.zh"), code: "no_name", values: {} },
    ]);
  });

  test("that was copied with version and mark is none", async () => {
    const copied = { ...whole, version: "v1", mark: "0123456789ab" };
    const { file, at } = await typed("projects", [known], [copied]);
    const { problems, begun } = planned(file, [known], [known], { names });
    expect(problems).toMatchObject([{ at: at(0, "document"), code: "no_document" }]);
    expect(begun).toEqual([]);
  });

  test("with a number of its own making is refused where numbers are given", async () => {
    const { file, at } = await typed("projects", [known], [{ ...whole, document: "31" }]);
    expect(planned(file, [known], [known], { names }).problems).toEqual([
      { at: at(0, "document"), code: "unwanted_id", values: { id: "31" } },
    ]);
  });
});

describe("a name", () => {
  const called = async (name: string, now: DeskDocument) => {
    const { file, at } = await typed("projects", [known], [{ ...whole, "name.zh": name }]);
    const { problems } = planned(file, [known], [known, now], { names });
    return { problems, cell: at(0, "name.zh") };
  };

  test.each([
    ["旧项目", known],
    [" 旧 项目", known],
    ["ＡＢ项目", project("other", "ab项目")],
    [
      "改名后",
      { ...known, open: editionOf(2, { name: { zh: "改名后" } }, { state: "draft", publishedAt: null }) },
    ],
    ["旧项目", { ...known, open: editionOf(2, { name: { zh: "改名后" } }, { publishedAt: null }) }],
  ])("%j that a document has already begins no other", async (name, now) => {
    const { problems, cell } = await called(name, now);
    expect(problems).toEqual([{ at: cell, code: "same_name", values: { id: now.id } }]);
  });

  test.each([null, editionOf(2, { name: { zh: "撤回的" } }, { state: "draft", publishedAt: null })])(
    "that only something withdrawn has is told so, be it begun again or not",
    async (open) => {
      const content = { name: { zh: "撤回的" } };
      const withdrawn = {
        ...project("gone", ""),
        open,
        published: editionOf(1, content, { state: "withdrawn" }),
      };
      const { problems, cell } = await called("撤回的", withdrawn);
      expect(problems).toEqual([{ at: cell, code: "same_name_withdrawn", values: { id: "gone" } }]);
    },
  );

  test("that nothing has any more is free", async () => {
    const superseded = project("other", "别的项目");
    expect((await called("从前叫的名字", superseded)).problems).toEqual([]);
  });

  test("stands in a file once", async () => {
    const { file, at } = await typed("projects", [known], [whole, whole]);
    expect(planned(file, [known], [known], { names }).problems).toEqual([
      { at: at(1, "name.zh"), code: "same_name_row", values: { other: 4 } },
    ]);
    const renamed = await withCells((await typed("projects", [known], [whole])).file, {
      [placeIn(file, "name.zh", "old")]: "新项目",
    });
    expect(planned(renamed, [known], [known], { names }).problems).toEqual([
      { at: at(0, "name.zh"), code: "same_name_row", values: { other: 3 } },
    ]);
  });
});

describe("whoever has only some parks", () => {
  const actor = actorAs("editor", "person:p", ["p"]);

  test.each([
    ["q", "not_yours"],
    ["", "not_yours"],
    ["p", undefined],
  ])("begins a project of park %j: %s", async (parkId, code) => {
    const { file, at } = await typed(
      "projects",
      [known],
      [
        { ...whole, parkId },
        { ...whole, "name.zh": "乙" },
      ],
    );
    const { problems } = planned(file, [known], [known], { names, actor });
    expect(problems).toEqual(code ? [{ at: at(0, "parkId"), code, values: {} }] : []);
  });

  test("begins no park", async () => {
    const { file, at } = await typed("parks", [park], [{ document: "new", "name.zh": "新园", ordinal: "9" }]);
    expect(planned(file, [park], [park], { actor }).problems).toEqual([
      { at: at(0, "document"), code: "not_yours", values: {} },
    ]);
  });
});

describe("a park", () => {
  const begin = async (row: Record<string, string>, taken: string[] = []) => {
    const { file, at } = await typed("parks", [park], [{ "name.zh": "新园", ordinal: "9", ...row }]);
    return { ...planned(file, [park], [park], { taken: new Set(taken) }), at };
  };

  test("begins under the id that is written, with what the form begins with", async () => {
    const { problems, notices, begun } = await begin({ document: "east-sea-park" });
    expect([problems, notices]).toEqual([[], []]);
    expect(begun).toMatchObject([
      { id: "east-sea-park", content: { nameEnBasis: "working", form: "park", ordinal: 9, sites: [] } },
    ]);
  });

  test.each([
    [{}, [], "no_own_id"],
    [{ document: "东海园" }, [], "not_an_id"],
    [{ document: "west" }, ["west"], "id_taken"],
  ])("with %j where %j is taken is refused: %s", async (row, taken, code) => {
    const { problems, at } = await begin(row as Record<string, string>, taken);
    expect(problems).toEqual([{ at: at(0, "document"), code, values: {} }]);
  });

  test("stands in a file once", async () => {
    const rows = ["新园", "又一个"].map((name) => ({ document: "new", "name.zh": name, ordinal: "9" }));
    const { file, at } = await typed("parks", [park], rows);
    expect(planned(file, [park]).problems).toEqual([
      { at: at(1, "document"), code: "twice_row", values: { other: 4 } },
    ]);
  });
});

test("the digest of a plan is another where a new row says something else", async () => {
  const digests = await Promise.all(
    ["新项目", "新项目二"].map(async (name) => {
      const { file } = await typed("projects", [known], [{ ...whole, "name.zh": name }]);
      return planned(file, [known], [known], { names }).digest;
    }),
  );
  expect(new Set(digests).size).toBe(2);
});
