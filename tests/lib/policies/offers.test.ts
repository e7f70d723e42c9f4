import { expect, test } from "vitest";
import type { Offer } from "#lib/policies/matching.ts";
import { clause } from "#lib/policies/model.ts";
import { countOffers, groupsOfRivals } from "#lib/policies/offers.ts";

const inForce: Offer["policy"] = {
  ...{ id: "p", title: { zh: "政策" }, titleKnown: true, provider: "government", number: null, issuer: null },
  ...{ issuedOn: null, validFrom: "2026-01-01", validTo: "2026-12-31", validityConfirmedOn: "2026-01-05" },
  ...{ paused: false, archived: false, fairCompetition: "passed" },
};

function offer(id: string, policy: Partial<Offer["policy"]> = {}, more: object = {}): Offer {
  return {
    policy: { ...inForce, ...policy },
    clause: clause.parse({
      ...{ id, number: null, title: { zh: id }, purpose: "rent", standard: { zh: id } },
      ...{ opensOn: null, closesOn: null, ...more },
    }),
  };
}

test("only the government's clauses are counted as open, to their own last day", () => {
  const offers = [
    offer("open"),
    offer("last-day", {}, { closesOn: "2026-11-23" }),
    offer("too-late", {}, { closesOn: "2026-11-22" }),
    offer("paused", { paused: true }),
    offer("waiting", { validityConfirmedOn: null }),
    offer("owner", { provider: "landlord" }),
    offer("park", { provider: "park" }),
  ];
  expect(countOffers(offers, "2026-11-23")).toEqual({ open: 2, unverified: 1, others: 2, all: 5 });
});

test("clauses that name one group exclude each other; one alone excludes nothing", () => {
  const group = (zh: string) => ({ onlyHighestOf: { zh } });
  const found = groupsOfRivals([
    offer("a", {}, group("租金")),
    offer("b", {}, group("装修")),
    offer("c", { provider: "landlord" }, group("租金")),
    offer("d"),
  ]);
  expect(found.map((each) => [each.group.zh, each.rivals.map((one) => one.clause.id)])).toEqual([
    ["租金", ["a", "c"]],
  ]);
});
