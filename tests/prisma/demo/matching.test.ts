// Investors of the fictional district, and exactly which of its sixty clauses may be for each.
import { describe, expect, test } from "vitest";
import type { Investor } from "#lib/policies/investor.ts";
import { type Match, match, type Offer, totals } from "#lib/policies/matching.ts";
import { policyPackageContent } from "#lib/policies/model.ts";
import { demoDocuments, demoSeed } from "#prisma/demo/documents.ts";
import { investor, studio } from "../../support/investors.ts";

const today = "2026-11-23";
const offers: Offer[] = demoDocuments({ seed: demoSeed, today })
  .filter(({ kind }) => kind === "policy_package")
  .flatMap(({ content }) => policyPackageContent.parse(content).policies)
  .flatMap(({ clauses, parkIds: _, ...policy }) => clauses.map((clause) => ({ clause, policy })));

const ids = (matches: readonly Match<Offer>[]) => matches.map(({ offer }) => offer.clause.id).sort();

test("there are sixty clauses", () => {
  expect(offers).toHaveLength(60);
});

type Profile = {
  said: Partial<Investor>;
  possible: string[];
  uncertain: string[];
  /** In yuan, of each provider: from, to (null where nothing limits it that is known). */
  sums: Record<string, [number, number | null]>;
};

const profiles: Record<string, Profile> = {
  "a design studio of thirty people in the district": {
    said: studio,
    possible: [
      ...of("1-1", 2, 3, 7),
      ...of("1-2", 1, 2),
      ...of("2-1", 1, 2, 3, 4, 5, 7),
      ...of("5-1", 3, 4),
      ...of("5-2", 1, 3),
      ...of("5-3", 1),
    ],
    uncertain: [...of("1-1", 1), ...of("1-2", 4), ...of("5-1", 1), ...of("5-2", 2), ...of("5-3", 2)],
    // For certain without the 345 600 of rent: of one group with the owner's months free of rent, worth nobody knows what.
    sums: { government: [1_080_000, 2_521_600], park: [0, null], landlord: [36_000, 36_000] },
  },
  "a team from Taiwan that has not founded anything yet": {
    said: {
      ...{ kind: "team", industry: "culture", registered: "taiwan_hk_macao" },
      measured: { people: "6", floor_area: "120", years: "0", revenue: "0元" },
      qualifications: { has: ["taiwan_funded"], hasNoOthers: true },
    },
    possible: [...of("1-1", 8), ...of("1-2", 2), ...of("2-1", 7), ...of("5-1", 2)],
    uncertain: [...of("5-1", 1), ...of("5-2", 2), ...of("5-3", 2)],
    sums: { government: [200_000, 200_000], park: [14_400, 14_400] },
  },
  "a factory elsewhere in the city": {
    said: {
      ...{ kind: "enterprise", industry: "manufacturing", registered: "city" },
      measured: { people: "260", floor_area: "6000", years: "9", revenue: "3亿元" },
      qualifications: { has: ["high_tech", "specialised", "above_threshold"], hasNoOthers: true },
    },
    possible: [
      ...of("1-1", 7),
      ...of("1-2", 2),
      ...of("4-2", 1, 2),
      ...of("5-1", 3, 4),
      ...of("5-2", 1),
      ...of("5-3", 1),
    ],
    uncertain: [...of("1-2", 4), ...of("5-1", 1), ...of("5-2", 2), ...of("5-3", 2)],
    sums: { government: [1_100_000, 1_256_000], park: [0, null] },
  },
};

describe("the clauses for", () => {
  test.each(Object.entries(profiles))("%s", (_, { said, possible, uncertain, sums }) => {
    const found = match(offers, investor(said), today);
    expect(ids(found.possible)).toEqual(possible.sort());
    expect(ids(found.uncertain)).toEqual(uncertain.sort());
    const total = Object.values(found).reduce((sum, group) => sum + group.length, 0);
    expect(total).toBe(offers.length);
    expect(
      Object.fromEntries(
        totals(found, () => true).map(({ provider, range }) => [
          provider,
          [range.low.fen, range.high?.fen ?? null].map((fen) => (fen === null ? null : Number(fen) / 100)),
        ]),
      ),
    ).toEqual(sums);
  });

  test("whoever says nothing: nothing is possible, and nothing is ruled out", () => {
    const found = match(offers, investor({}), today);
    expect(found.possible).toEqual([]);
    expect(found.notMet).toEqual([]);
  });
});

/** Clauses of one policy of a package: demo-package-1-2-c3. */
function of(policy: string, ...clauses: number[]): string[] {
  return clauses.map((n) => `demo-package-${policy}-c${n}`);
}
