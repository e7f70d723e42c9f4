import { describe, expect, test } from "vitest";
import { haveOwnIds, rowsOf, withNewRow, withRow } from "#lib/workbooks/rows.ts";
import { tables } from "#lib/workbooks/tables.ts";
import { markOf, readVersion, writeVersion } from "#lib/workbooks/version.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";

const { spaces, parks } = tables;
const { content } = parkWithSpaces("p", [aSpace("s-1"), aSpace("s-2")]);
const idsIn = (of: unknown) => rowsOf(spaces, "p", of).map(({ id }) => id);

describe("rows of a document", () => {
  test("stand in their parents", () => {
    expect(rowsOf(spaces, "p", content)).toMatchObject([
      { id: "s-1", parent: { id: "p-site", name: "一号楼" } },
      { id: "s-2", parent: { id: "p-site", name: "一号楼" } },
    ]);
    expect(rowsOf(parks, "p", content)).toMatchObject([{ id: "p", parent: null, value: content }]);
  });

  test.each([null, [], "half", { sites: "?" }, { sites: [null] }])(
    "of what is half written, %j, are none",
    (of) => {
      expect(idsIn(of)).toEqual([]);
    },
  );

  test("are changed one by one", () => {
    const changed = withRow(spaces, content, "s-2", { ...aSpace("s-2"), areaFrom: "300" });
    expect(rowsOf(spaces, "p", changed).map(({ value }) => value["areaFrom"])).toEqual([null, "300"]);
    expect(withRow(spaces, content, "s-9", {})).toEqual(content);
  });

  test("are added at the end of their parent's, and nowhere else", () => {
    expect(idsIn(withNewRow(spaces, content, "p-site", "s-3"))).toEqual(["s-1", "s-2", "s-3"]);
    expect(withNewRow(spaces, content, "elsewhere", "s-3")).toBe(null);
    expect(withNewRow(parks, content, "p-site", "s-3")).toBe(null);
  });

  test("are told apart by ids of their own", () => {
    expect(haveOwnIds(spaces, content)).toBe(true);
    expect(haveOwnIds(spaces, parkWithSpaces("p", [aSpace("s-1"), aSpace("s-1")]).content)).toBe(false);
    expect(haveOwnIds(spaces, { sites: [{ spaces: [{}] }] })).toBe(false);
    expect(haveOwnIds(parks, {})).toBe(true);
  });
});

describe("a version", () => {
  test.each([
    [{ edition: 3, save: null }, "v3"],
    [{ edition: 1, save: 12 }, "v1r12"],
  ])("%j is written %s and read back", (version, written) => {
    expect(writeVersion(version)).toBe(written);
    expect(readVersion(written)).toEqual(version);
  });

  test.each(["Ｖ３", " v3 ", "V3"])("%j is the same", (written) => {
    expect(readVersion(written)).toEqual({ edition: 3, save: null });
  });

  test.each(["", "3", "v0", "v1r0", "v-1", "v1r", "v1 beta", `v${"9".repeat(20)}`])(
    "%j is none",
    (written) => {
      expect(readVersion(written)).toBe(null);
    },
  );

  test("has a mark that is another for another row, version or word", () => {
    const one = { edition: 1, save: null };
    const marks = [
      markOf("p", "s-1", one, { a: 1 }),
      markOf("p", "s-2", one, { a: 1 }),
      markOf("q", "s-1", one, { a: 1 }),
      markOf("p", "s-1", { edition: 2, save: null }, { a: 1 }),
      markOf("p", "s-1", one, { a: 2 }),
    ];
    expect(new Set(marks).size).toBe(5);
    expect(markOf("p", "s-1", one, { a: 1 })).toBe(marks[0]);
  });
});
