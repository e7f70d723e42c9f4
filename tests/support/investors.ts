// Investors who ask which clauses are for them, and tests of every kind that a clause may hold.
import type { Test } from "#lib/policies/conditions.ts";
import type { Investor } from "#lib/policies/investor.ts";

const silent: Investor = {
  kind: null,
  industry: null,
  registered: null,
  measured: { people: null, floor_area: null, years: null, revenue: null },
  qualifications: { has: [], hasNoOthers: false },
};

/** Whoever says only so much. */
export function investor(said: Partial<Investor>): Investor {
  return { ...silent, ...said };
}

/** A design studio of thirty people that needs 800 square metres. */
export const studio: Partial<Investor> = {
  kind: "enterprise",
  industry: "design",
  registered: "district",
  measured: { people: "30", floor_area: "800", years: "2.5", revenue: "500万元" },
  qualifications: { has: ["tech_sme"], hasNoOthers: true },
};

export const tests: readonly Test[] = [false, true].flatMap((not): Test[] => [
  { is: "kind", not, among: ["enterprise", "team"] },
  { is: "kind", not, among: ["institution"] },
  { is: "industry", not, among: ["design"] },
  { is: "industry", not, among: ["software", "digital"] },
  { is: "registered", not, among: ["district"] },
  { is: "registered", not, among: ["abroad"] },
  { is: "qualification", not, among: ["tech_sme", "listed"] },
  { is: "qualification", not, among: ["listed"] },
  { is: "people", not, from: 30, to: null },
  { is: "people", not, from: 31, to: 50 },
  { is: "floor_area", not, from: null, to: "1000" },
  { is: "years", not, from: "3", to: null },
  { is: "revenue", not, from: "300万元", to: "0.1亿元" },
  { is: "manual", what: { zh: "对本区贡献突出" } },
]);
