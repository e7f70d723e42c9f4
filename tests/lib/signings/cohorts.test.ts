import { describe, expect, test } from "vitest";
import { amountYuan } from "#lib/figures/model.ts";
import { cohortsIn } from "#lib/signings/cohorts.ts";
import { figureFacts } from "../../support/facts.ts";

const fact = (id: string) => {
  const found = figureFacts.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return { id, ...found.content, amountYuan: amountYuan(found.content) };
};
const projects = fact("sf-050");
const amount = fact("sf-051");
const landed = { ...projects, id: "landed", measure: "signed_and_landed_projects" } as const;
const rowsOf = (figures: (typeof projects)[]) =>
  cohortsIn(figures).map((cohort) => [cohort.projects?.id ?? null, ...cohort.amounts.map(({ id }) => id)]);

describe("a park's projects and amount", () => {
  test("stand in one row where park, time and source are the same, whatever their order", () => {
    expect(rowsOf([projects, amount])).toEqual([["sf-050", "sf-051"]]);
    expect(rowsOf([amount, projects])).toEqual([["sf-050", "sf-051"]]);
  });

  test.each<[string, Partial<typeof amount>]>([
    ["park", { scope: { ...amount.scope, parkId: "p-ip" } }],
    ["beginning", { period: { ...amount.period, start: "2020-01-01" } }],
    ["end", { period: { ...amount.period, end: "2021-08-31" } }],
    ["as-of", { asOf: { date: "2021-08", basis: "stated" } }],
    ["source", { sourceId: "ex-08" }],
  ])("stand in two rows where the %s is another", (_, change) => {
    expect(rowsOf([projects, { ...amount, ...change }])).toEqual([["sf-050"], [null, "sf-051"]]);
  });

  test("stand in two rows where the number is of what landed, or is one of two", () => {
    expect(rowsOf([landed, amount])).toEqual([[null, "sf-051"], ["landed"]]);
    expect(rowsOf([projects, landed, amount])).toEqual([["sf-050", "sf-051"], ["landed"]]);
    expect(rowsOf([projects, { ...projects, id: "again" }, amount])).toEqual([
      [null, "sf-051"],
      ["sf-050"],
      ["again"],
    ]);
  });

  test("stand beside every amount of their cohort, each by itself", () => {
    const paidIn = { ...amount, id: "paid-in", basis: { zh: "到位资金" } };
    expect(rowsOf([projects, amount, paidIn])).toEqual([["sf-050", "sf-051", "paid-in"]]);
  });

  test("are results: neither a target nor what is only quoted", () => {
    expect(
      rowsOf([
        { ...projects, isTarget: true },
        { ...amount, use: "quoted_only" },
      ]),
    ).toEqual([]);
  });
});
