// A sheet that comes back against what it was taken from, and against what is there now.
import { describe, expect, test } from "vitest";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { kindOf } from "#lib/kinds.ts";
import { namesIn } from "#lib/workbooks/names.ts";
import { gridsIn } from "#lib/workbooks/reading/file.ts";
import { rowsOf } from "#lib/workbooks/rows.ts";
import { sentTableIn } from "#lib/workbooks/sent-table.ts";
import { tableNames, tables } from "#lib/workbooks/tables.ts";
import { demoDocuments, demoSeed } from "#prisma/demo/documents.ts";
import { editionOf, fileOf, planned, publishedDocument } from "../../support/planned.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";
import { actorAs } from "../../support/staff.ts";
import { placeIn, withCells } from "../../support/workbook.ts";

function textAt(file: Buffer, at: string): string {
  const [, letter = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const column = [...letter].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
  const [grid] = gridsIn(file);
  return grid?.rows.get(Number(row))?.get(column)?.text ?? "";
}

const spaces = [aSpace("s-1", { areaFrom: "300", rentFrom: "25" }), aSpace("s-2", { areaFrom: "100" })];
const { content } = parkWithSpaces("p", spaces);
const park = publishedDocument("p", "park", content);
/** The same park where somebody has a draft with other spaces. */
const draftOf = (changed: typeof spaces): DeskDocument => ({
  ...park,
  open: editionOf(2, parkWithSpaces("p", changed).content, { state: "draft", publishedAt: null }),
});
const spacesIn = (result: unknown) => rowsOf(tables.spaces, "p", result).map(({ value }) => value);

describe("what goes out and comes back unchanged changes nothing", () => {
  const district = demoDocuments({ seed: demoSeed, today: "2026-11-23" }).map((each) =>
    publishedDocument(each.id, each.kind, each.content),
  );

  test.each([...tableNames])("%s of a whole district", async (name) => {
    const documents = district.filter(({ kind }) => kind.kind === tables[name].kind);
    const { rows, problems, documents: changed } = planned(await fileOf(name, documents), documents);
    expect(rows).toBeGreaterThan(5);
    expect([problems, changed]).toEqual([[], []]);
  });

  test("and so does a draft with all kinds of mistakes in it", async () => {
    const wrong = [
      { ...spaces[0], areaFrom: "约300", rentFrom: "=25", availableFrom: "明年", name: { zh: " " } },
    ];
    const draft = { ...draftOf(wrong as never), published: null };
    const { problems, documents } = planned(await fileOf("spaces", [draft]), [draft]);
    expect([problems, documents]).toEqual([[], []]);
  });
});

describe("a cell that is changed", () => {
  test("is told with its place, and stands in the result; nothing else does", async () => {
    const file = await fileOf("spaces", [park]);
    const at = placeIn(file, "areaFrom", "s-1");
    const { problems, documents } = planned(await withCells(file, { [at]: "３５０" }), [park]);
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.places).toMatchObject([
      { at: [at], path: "sites.p-site.spaces.s-1.areaFrom", by: "me", mine: "350", theirs: "300" },
    ]);
    expect(documents[0]?.result(new Map())).toEqual(
      parkWithSpaces("p", [{ ...spaces[0], areaFrom: "350" } as never, spaces[1] as never]).content,
    );
  });

  test("is refused with its place where it cannot be understood", async () => {
    const file = await fileOf("spaces", [park]);
    const [area, day] = [placeIn(file, "areaFrom", "s-1"), placeIn(file, "availableFrom", "s-2")];
    const { problems } = planned(await withCells(file, { [area]: "1.2亿元", [day]: "明年" }), [park]);
    expect(problems).toEqual([
      { at: area, code: "money_in_number", values: {} },
      { at: day, code: "not_a_day", values: {} },
    ]);
  });

  test("that would keep the draft from review is told, and hinders nothing", async () => {
    const file = await fileOf("spaces", [park]);
    const at = placeIn(file, "areaTo", "s-1");
    const { problems, notices } = planned(await withCells(file, { [at]: "200" }), [park]);
    expect(problems).toEqual([]);
    expect(notices).toMatchObject([{ at, code: "would_be_wrong", issue: "less_than_from" }]);
  });

  test("in a version that is not the present one is compared with all three", async () => {
    const now = draftOf([
      { ...spaces[0], areaFrom: "400" },
      { ...spaces[1], areaFrom: "500" },
    ] as never);
    const file = await fileOf("spaces", [park]);
    const [first, rent] = [placeIn(file, "areaFrom", "s-1"), placeIn(file, "rentFrom", "s-1")];
    const sent = await withCells(file, { [first]: "350", [rent]: "26" });
    const { documents, notices } = planned(sent, [park], [now]);
    expect(notices).toMatchObject([{ code: "older", from: "v1", present: "v2r1" }]);
    const [planned1] = documents;
    expect(planned1?.places.map(({ at, by, base, mine, theirs }) => [at, by, base, mine, theirs])).toEqual([
      [[first], "both", "300", "350", "400"],
      [[rent], "me", "25", "26", "25"],
    ]);
    const path = planned1?.places[0]?.path ?? "";
    for (const [choice, area] of [
      ["mine", "350"],
      ["theirs", "400"],
    ] as const)
      expect(spacesIn(planned1?.result(new Map([[path, choice]])))).toMatchObject([
        { areaFrom: area, rentFrom: "26" },
        { areaFrom: "500" },
      ]);
  });

  test("stays changed beside a row of another version, whichever comes first", async () => {
    const now = draftOf([spaces[0], { ...spaces[1], areaFrom: "500" }] as never);
    const [old, fresh] = [await fileOf("spaces", [park]), await fileOf("spaces", [now])];
    for (const [older, newer] of [
      ["s-1", "s-2"],
      ["s-2", "s-1"],
    ] as const) {
      const ofNewer = ["version", "mark", "areaFrom"].map((key) => [
        placeIn(old, key, newer),
        textAt(fresh, placeIn(fresh, key, newer)),
      ]);
      const sent = await withCells(old, {
        ...Object.fromEntries(ofNewer),
        [placeIn(old, "rentFrom", older)]: "26",
        [placeIn(old, "height", newer)]: "4.2",
      });
      const { problems, documents } = planned(sent, [now]);
      expect(problems).toEqual([]);
      const left = spacesIn(documents[0]?.result(new Map())) as { id: string }[];
      expect(left.find(({ id }) => id === older)).toMatchObject({ rentFrom: "26" });
      expect(left.find(({ id }) => id === newer)).toMatchObject({ height: "4.2" });
      expect(left.find(({ id }) => id === "s-2")).toMatchObject({ areaFrom: "500" });
    }
  });

  test("to what somebody else made of it as well is no change", async () => {
    const file = await fileOf("spaces", [park]);
    const at = placeIn(file, "areaFrom", "s-1");
    const now = draftOf([{ ...spaces[0], areaFrom: "350" }, spaces[1]] as never);
    expect(planned(await withCells(file, { [at]: "350" }), [park], [now]).documents).toEqual([]);
  });

  test("in a row that is gone is a choice between all of it and nothing", async () => {
    const file = await fileOf("spaces", [park]);
    const at = placeIn(file, "areaFrom", "s-1");
    const { documents } = planned(
      await withCells(file, { [at]: "350" }),
      [park],
      [draftOf([spaces[1]] as never)],
    );
    expect(documents[0]?.places).toMatchObject([{ at: [at], is: "row", by: "both", theirs: null }]);
    const path = documents[0]?.places[0]?.path ?? "";
    expect(spacesIn(documents[0]?.result(new Map([[path, "theirs"]])))).toHaveLength(1);
    expect(spacesIn(documents[0]?.result(new Map([[path, "mine"]])))).toMatchObject([
      { areaFrom: "350" },
      {},
    ]);
  });
});

describe("rows", () => {
  const newRow = async (cells: Record<string, string>) => {
    const file = await fileOf("spaces", [park]);
    const last = Math.max(...["s-1", "s-2"].map((id) => Number(placeIn(file, "row", id).slice(1))));
    const at = (key: string) => placeIn(file, key, "s-1").replace(/\d+$/, String(last + 1));
    return withCells(file, Object.fromEntries(Object.entries(cells).map(([key, text]) => [at(key), text])));
  };

  test("that are new are made in the place that they name, with an id of their own", async () => {
    const file = await newRow({ document: "p", parent: "p-site", "name.zh": "3层", areaFrom: "80" });
    const { problems, documents } = planned(file, [park]);
    expect(problems).toEqual([]);
    expect(documents[0]?.places).toMatchObject([{ at: ["5"], is: "row", by: "me", isNew: true }]);
    const result = documents[0]?.result(new Map());
    expect(spacesIn(result)).toMatchObject([{}, {}, { id: "p-new-5", name: { zh: "3层" }, areaFrom: "80" }]);
    expect(kindOf("park").check(result)).toEqual([]);
  });

  test.each([
    ["in no place", { document: "p", "name.zh": "3层" }, "no_parent"],
    ["in a place that is not there", { document: "p", parent: "x", "name.zh": "3层" }, "unknown_parent"],
    ["of no document", { "name.zh": "3层" }, "no_document"],
    [
      "of a document that is not there, or another's",
      { document: "q", parent: "p-site", "name.zh": "3层" },
      "unknown_document",
    ],
    [
      "copied from another",
      { document: "p", parent: "p-site", mark: "0123456789ab", "name.zh": "3层" },
      "changed_mark",
    ],
    [
      "with an id that is not there",
      { document: "p", parent: "p-site", row: "s-9", version: "v1", "name.zh": "3层" },
      "unknown_row",
    ],
    ["twice", { document: "p", parent: "p-site", row: "s-1", version: "v1" }, "twice_row"],
  ])("%s are refused", async (_, cells, code) => {
    expect(planned(await newRow(cells), [park]).problems).toMatchObject([{ code }]);
  });

  test.each([
    ["has already, in full width", "空间 Ｓ－１", "same_row", { id: "s-1" }],
    ["has in the row before", "3层", "same_name_row", { other: 5 }],
  ])("are refused with a name that their place %s", async (_, name, code, values) => {
    const first = await newRow({ document: "p", parent: "p-site", "name.zh": "3层" });
    const at = (key: string) => placeIn(first, key, "3层").replace(/\d+$/, "6");
    const cells = { [at("document")]: "p", [at("parent")]: "p-site", [at("name.zh")]: name };
    expect(planned(await withCells(first, cells), [park]).problems).toEqual([
      { at: at("name.zh"), code, values },
    ]);
  });

  test("are refused with a name that the sheet gives to a row of their place", async () => {
    const file = await newRow({ document: "p", parent: "p-site", "name.zh": "3层" });
    const name = placeIn(file, "name.zh", "s-1");
    expect(planned(await withCells(file, { [name]: "３层" }), [park]).problems).toEqual([
      {
        at: placeIn(file, "name.zh", "3层"),
        code: "same_name_row",
        values: { other: Number(name.slice(1)) },
      },
    ]);
  });

  test.each([
    ["version", "", "no_version"],
    ["version", "v7", "unknown_version"],
    ["version", "latest", "unknown_version"],
    ["mark", "0123456789ab", "changed_mark"],
    ["parent", "elsewhere", "moved_row"],
  ])("whose %s became %j are refused: %s", async (key, text, code) => {
    const file = await fileOf("spaces", [park]);
    const sent = await withCells(file, { [placeIn(file, key, "s-1")]: text || " " });
    expect(planned(sent, [park]).problems).toMatchObject([{ at: placeIn(file, key, "s-1"), code }]);
  });

  test("that are missing from the file are left as they are", async () => {
    const file = await fileOf("spaces", [park]);
    const one = await withCells(file, { [placeIn(file, "areaFrom", "s-1")]: "350" });
    const without = sentTableIn(gridsIn(one));
    const rows = without.rows.filter(({ cells }) => cells["row"]?.text === "s-1");
    const plan = planned({ ...without, rows }, [park]);
    expect(spacesIn(plan.documents[0]?.result(new Map()))).toMatchObject([
      { areaFrom: "350" },
      { areaFrom: "100" },
    ]);
  });
});

test("columns that are missing change nothing", async () => {
  const sent = sentTableIn(gridsIn(await fileOf("spaces", [park])));
  const { areaFrom: _, ...columns } = sent.columns;
  const rows = sent.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, areaFrom: { text: "", is: "text" as const } },
  }));
  const plan = planned({ ...sent, columns, rows }, [park]);
  expect([plan.problems, plan.documents]).toEqual([[], []]);
});

describe("a document", () => {
  const changed = async () => {
    const file = await fileOf("spaces", [park]);
    return withCells(file, { [placeIn(file, "areaFrom", "s-1")]: "350" });
  };

  test("into which one has typed what is not saved is refused", async () => {
    const { problems } = planned(await changed(), [park], [park], { ownWords: new Set(["p"]) });
    expect(problems).toMatchObject([{ code: "own_words" }]);
  });

  test("whose rows have no ids of their own is refused", async () => {
    const now = draftOf([spaces[0], spaces[0]] as never);
    expect(planned(await changed(), [park], [now]).problems).toMatchObject([{ code: "rows_without_ids" }]);
  });

  test("in review is told", async () => {
    const now = { ...park, open: editionOf(2, content, { state: "in_review", publishedAt: null }) };
    expect(planned(await changed(), [park], [now]).notices).toContainEqual({
      at: null,
      code: "in_review",
      document: "p",
    });
  });

  test("may not be moved to a park that is not one's own", async () => {
    const project = publishedDocument("pr", "signed_project", {
      name: { zh: "项目" },
      parkId: "p",
      industry: null,
      amount: { asWritten: "4540万元", basis: null },
      cancelled: false,
      sourceId: "report",
      quote: "原文",
      milestones: [],
      confirmedOn: null,
    });
    const file = await fileOf("projects", [project]);
    const own = namesIn({
      park: [
        { id: "p", name: "甲" },
        { id: "q", name: "乙" },
      ],
    });
    const sent = await withCells(file, { [placeIn(file, "parkId", "pr")]: "q" });
    const change = { actor: actorAs("editor", "person:p", ["p"]), names: own };
    expect(planned(sent, [project], [project], change).problems).toMatchObject([{ code: "outside_scope" }]);
    expect(planned(sent, [project], [project], { names: own }).problems).toEqual([]);
  });
});
