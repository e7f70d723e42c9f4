import { expect, test } from "vitest";
import { differencesOf } from "#lib/signings/difference.ts";
import type { Countable } from "#lib/signings/totals.ts";
import { aProject } from "../../support/countable.ts";

const projects = [aProject("a", "90000000"), aProject("b", "10000000")];
const event = { id: "spring", heldOn: "2025-03", listDisclosed: true, projects };

test.each([
  ["3", { listed: "2", by: "1", isMore: true }],
  ["1", { listed: "2", by: "1", isMore: false }],
])("%s stated and two in the list differ", (value, expected) => {
  expect(differencesOf([event], [stated({ value })])).toMatchObject([expected]);
});

test.each([
  ["120000000", { listed: "100000000", by: "20000000", isMore: true }],
  ["99999999.99", { listed: "100000000", by: "0.01", isMore: false }],
])("%s yuan stated and a hundred million in the list differ", (amountYuan, expected) => {
  expect(differencesOf([event], [money(amountYuan)])).toMatchObject([expected]);
});

test("what agrees is no difference", () => {
  expect(differencesOf([event], [stated({ value: "2" }), money("100000000")])).toEqual([]);
});

test("a project that stands in the list twice is one", () => {
  const twice = { ...event, projects: [...projects, ...projects] };
  expect(differencesOf([twice], [stated({ value: "2" }), money("100000000")])).toEqual([]);
});

test.each([
  ["an amount is undisclosed", [...projects, { ...aProject("c", "1"), amount: null }]],
  [
    "the bases differ",
    [...projects, { ...aProject("c", "1"), amount: { yuan: "1", basis: "paid_in" } as const }],
  ],
])("amounts are not compared where %s", (_, list) => {
  expect(differencesOf([{ ...event, projects: list }], [money("5")])).toEqual([]);
});

test.each([
  ["of another event", { scope: { kind: "event", parkId: null, eventId: "autumn" } }],
  ["that is qualified", { qualifier: "about" }],
  ["that is a target", { isTarget: true }],
  ["that is not data", { use: "quoted_only" }],
  ["of another stage", { stage: "in_negotiation" }],
] as const)("a number %s is not compared", (_, change) => {
  expect(differencesOf([event], [stated({ value: "99", ...change })])).toEqual([]);
});

test("without a public list there is nothing to compare with", () => {
  expect(differencesOf([{ ...event, listDisclosed: false }], [stated({ value: "99" })])).toEqual([]);
});

function stated(
  change: Partial<Countable> & { qualifier?: string },
): Countable & { qualifier: string | null } {
  return {
    id: "figure",
    measure: "signed_projects",
    value: "2",
    unit: "project",
    amountYuan: null,
    basis: null,
    stage: "signed",
    scope: { kind: "event", parkId: null, eventId: "spring" },
    period: { start: null, end: null },
    isTarget: false,
    use: "shown",
    doNotSumWith: [],
    qualifier: null,
    ...change,
  };
}

function money(amountYuan: string) {
  return stated({ id: "money", measure: "total_investment", unit: "yuan", value: amountYuan, amountYuan });
}
