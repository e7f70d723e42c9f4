import { describe, expect, test } from "vitest";
import { Ledger } from "#components/ui/ledger.tsx";
import { draw, elementsIn } from "../../support/markup.ts";

const columns = [{ title: "活动" }, { title: "项目数", isNumber: true }, { title: "时间" }];
const rows = [
  { key: "a", id: "row-a", cells: ["首批签约", "12", "2月"] },
  { key: "b", cells: ["集中签约", "8", "8月"] },
];
const ledger = (showCaption?: boolean) =>
  draw(<Ledger caption="签约" showCaption={showCaption} columns={columns} rows={rows} />);

describe("a ledger", () => {
  test("stays a table where CSS lays it out as a stack", () => {
    const roles = ["table", "thead", "tbody", "tr", "td"].map((name) => [
      name,
      new Set(elementsIn(ledger(), name).map(({ attributes }) => attributes["role"])),
    ]);
    expect(roles).toEqual([
      ["table", new Set(["table"])],
      ["thead", new Set(["rowgroup"])],
      ["tbody", new Set(["rowgroup"])],
      ["tr", new Set(["row"])],
      ["td", new Set(["cell"])],
    ]);
  });

  test("has a heading for each column and for each row", () => {
    expect(
      elementsIn(ledger(), "th").map(({ attributes, text }) => [
        attributes["scope"],
        attributes["role"],
        text,
      ]),
    ).toEqual([
      ["col", "columnheader", "活动"],
      ["col", "columnheader", "项目数"],
      ["col", "columnheader", "时间"],
      ["row", "rowheader", "首批签约"],
      ["row", "rowheader", "集中签约"],
    ]);
  });

  test("labels each cell with its column, for the stack", () => {
    expect(
      elementsIn(ledger(), "td").map(({ attributes, text }) => [attributes["data-label"], text]),
    ).toEqual([
      ["项目数", "12"],
      ["时间", "2月"],
      ["项目数", "8"],
      ["时间", "8月"],
    ]);
  });

  test("sets numbers as numbers", () => {
    expect(elementsIn(ledger(), "td").map(({ attributes }) => attributes["class"])).toEqual([
      "number",
      undefined,
      "number",
      undefined,
    ]);
  });

  test("has a caption, seen or only heard", () => {
    expect(elementsIn(ledger(), "caption")).toEqual([{ attributes: { class: "sr-only" }, text: "签约" }]);
    expect(elementsIn(ledger(true), "caption")).toEqual([{ attributes: {}, text: "签约" }]);
  });

  test("can be linked to by row", () => {
    expect(elementsIn(ledger(), "tr").map(({ attributes }) => attributes["id"])).toEqual([
      undefined,
      "row-a",
      undefined,
    ]);
  });
});
