import { describe, expect, test } from "vitest";
import type { FigureContent } from "#lib/figures/model.ts";
import { figureWarnings } from "#lib/figures/warnings.ts";
import { figureFacts } from "../../support/facts.ts";

const sound: FigureContent = {
  ...(figureFacts[0]?.content as FigureContent),
  value: "14.8",
  unit: "yi_yuan",
  asWritten: "14.8亿元",
  quote: "总投资14.8亿元",
  quoteKind: "verbatim",
  reading: "stated",
  use: "shown",
  qualifier: null,
  basis: { zh: "计划总投资" },
  denominator: null,
  asOf: { date: "2021-09", basis: "stated" },
};
const codes = (change: Partial<FigureContent>) =>
  figureWarnings({ ...sound, ...change }, "2026-11-23").map(({ field, code }) => `${field}: ${code}`);

describe("a figure is looked at twice", () => {
  test.each<[string, Partial<FigureContent>, string[]]>([
    ["not where everything is said", {}, []],
    ["without an as-of", { asOf: { date: null, basis: "not_stated" } }, ["asOf.date: no_as_of"]],
    ["known until tomorrow", { asOf: { date: "2026-11-24", basis: "stated" } }, ["asOf.date: in_the_future"]],
    ["known until today", { asOf: { date: "2026-11-23", basis: "stated" } }, []],
    ["known until this year", { asOf: { date: "2026", basis: "stated" } }, []],
    ["without a definition", { basis: null }, ["basis.zh: no_basis"]],
    ["a share of nobody knows what", { unit: "percent" }, ["denominator.zh: no_denominator"]],
    ["whose number is not the one that is written", { value: "14.9" }, ["value: unlike_as_written"]],
    ["whose words have another number", { quote: "总投资11.8亿元" }, ["quote: number_not_in_quote"]],
    ["whose words have its digits only", { quote: "总投资114.8亿元" }, ["quote: number_not_in_quote"]],
    ["whose words have it in full width", { quote: "总投资１４．８ 亿元" }, []],
    ["whose words are ours", { quote: "另一个说法", quoteKind: "summary" }, []],
    ["that is computed", { quote: "8个和12个", reading: "computed" }, []],
    [
      "that the source only says is about so much",
      { quote: "总投资约14.8亿元" },
      ["qualifier: qualifier_dropped"],
    ],
    ["that says about as well", { quote: "总投资约14.8亿元", qualifier: "about" }, []],
    ["near another about", { quote: "约20个项目，总投资14.8亿元" }, []],
  ])("%s", (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

test("no number of the portal's own facts is missing in the words that it rests on", () => {
  const missing = figureFacts.filter(({ content }) =>
    figureWarnings(content, "2026-11-23").some(({ code }) =>
      ["number_not_in_quote", "unlike_as_written"].includes(code),
    ),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
