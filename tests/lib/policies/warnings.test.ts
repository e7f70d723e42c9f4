import { describe, expect, test } from "vitest";
import type { Policy } from "#lib/policies/model.ts";
import { packageWarnings } from "#lib/policies/warnings.ts";

const policy: Policy = {
  id: "a",
  title: { zh: "办法" },
  titleKnown: true,
  provider: "government",
  number: "泉丰政〔2026〕1号",
  issuer: null,
  issuedOn: null,
  validFrom: "2026-01-01",
  validTo: "2027-12-31",
  validityConfirmedOn: "2026-02-01",
  paused: false,
  archived: false,
  fairCompetition: "passed",
  parkIds: ["p1"],
  clauses: [],
};
const policyPackage = {
  name: { zh: "政策包" },
  summary: { zh: "概要" },
  statedCount: null,
  districtWide: false,
  ordinal: 1,
  confirmedOn: null,
  statements: [],
};
const codes = (change: Partial<Policy>, more: object = {}) =>
  packageWarnings({ ...policyPackage, policies: [{ ...policy, ...change }], ...more }, "2026-11-23").map(
    ({ field, code, values }) => [field, code, ...Object.values(values ?? {})].join(" "),
  );

describe("a policy is looked at twice", () => {
  test.each<[string, Partial<Policy>, string[]]>([
    ["not where everything is said", {}, []],
    [
      "whose validity nobody confirmed",
      { validityConfirmedOn: null },
      ["policies.0.validityConfirmedOn validity_unconfirmed"],
    ],
    ["that ended yesterday", { validTo: "2026-11-22" }, ["policies.0.validTo ended"]],
    ["that ends today", { validTo: "2026-11-23" }, ["policies.0.validTo ends_soon 0"]],
    ["that ends in thirty days", { validTo: "2026-12-23" }, ["policies.0.validTo ends_soon 30"]],
    ["not where it ends a day later", { validTo: "2026-12-24" }, []],
    ["not where it has no end", { validTo: null }, []],
    ["whose name is not known", { titleKnown: false }, ["policies.0.titleKnown title_unknown"]],
    ["of the government without a number", { number: null }, ["policies.0.number no_number"]],
    ["not where a landlord has no number", { number: null, provider: "landlord" }, []],
    [
      "not reviewed for fair competition",
      { fairCompetition: "unknown" },
      ["policies.0.fairCompetition fair_competition_unknown"],
    ],
    ["that applies nowhere", { parkIds: [] }, ["policies.0.parkIds applies_to_none"]],
  ])("%s", (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test("and a package that lists more than its source counts", () => {
    expect(codes({}, { statedCount: 1 })).toEqual([]);
    expect(codes({}, { statedCount: 1, policies: [policy, { ...policy, id: "b" }] })).toEqual([
      "statedCount more_than_stated 1 2",
    ]);
  });

  test("one for the whole district needs no park", () => {
    expect(codes({ parkIds: [] }, { districtWide: true })).toEqual([]);
  });
});
