import { beforeAll, describe, expect, test } from "vitest";
import { findFiguresSaying, isSaid, listFigureStates } from "#lib/figures/quotations.ts";
import { readWrittenNumbers, type WrittenNumber } from "#lib/figures/written-number.ts";
import { useDatabase } from "../../support/database.ts";
import { published } from "../../support/editions.ts";
import { figureFacts } from "../../support/facts.ts";

useDatabase("seeded");

const [figure] = figureFacts.filter(({ id }) => id === "sf-012");

beforeAll(async () => {
  await published({
    document: { id: "sf-012", kind: "figure", slug: "sf-012" },
    content: { ...figure?.content, value: "14.9", asWritten: "14.9亿元" },
    seen: null,
    nature: "correction",
    publicNote: { zh: "录入有误。" },
    severity: "changes_conclusion",
  });
});

function number(text: string): WrittenNumber {
  const read = readWrittenNumbers(text);
  const [only] = read.ok ? read.numbers : [];
  if (!only) throw new Error(`no number: ${text}`);
  return only.number;
}

const saying = async (text: string) =>
  (await findFiguresSaying(number(text)))
    .filter((state) => isSaid(number(text), state))
    .map(({ id, note }) => `${id} v${note.number}`);

describe("the figures that said a number", () => {
  test.each([
    ["14.8亿元", ["sf-012 v1"]],
    ["RMB 1.48 billion", ["sf-012 v1"]],
    ["148000万元", ["sf-012 v1"]],
    ["14.9亿元", ["sf-012 v2"]],
    ["8个项目", ["sf-011 v1", "sf-050 v1"]],
    ["60%", ["sf-014 v1"]],
    ["182家", ["sf-039 v1"]],
    ["14.85亿元", []],
    ["8平方公里", []],
    ["10万平方米", ["ex-02-floor-area v1"]],
    ["100,000 m²", ["ex-02-floor-area v1"]],
    ["10平方米", []],
  ])("%s are %o", async (text, expected) => {
    expect(await saying(text)).toEqual(expected);
  });

  test("without a unit are all that count so many, and no money", async () => {
    expect(await saying("12")).toEqual(["sf-005 v1", "sf-055 v1"]);
    expect(await saying("4540")).toEqual([]);
  });

  test("come with all their editions, so that it can be told what became of the number", async () => {
    const states = await findFiguresSaying(number("14.8亿元"));
    expect(states.map(({ note, quantity }) => [note.number, note.state, quantity.value])).toEqual([
      [1, "superseded", "14.8"],
      [2, "published", "14.9"],
    ]);
  });

  test("do not include what is only quoted, and no data", async () => {
    expect(await saying("4")).not.toContain("sf-016 v1");
  });
});

test("the states of a figure are its editions, the oldest first; of what is no figure there are none", async () => {
  expect((await listFigureStates(["sf-012"])).map(({ note }) => note.number)).toEqual([1, 2]);
  expect(await listFigureStates(["dnzb-2021", "sf-999"])).toEqual([]);
});
