// What a package's editions said stays as it was, whatever comes after them, and whatever its parks and sources are called since.
import { describe, expect, test } from "vitest";
import { listEditions } from "#lib/editorial/editions.ts";
import { findPackageEdition } from "#lib/policies/editions.ts";
import { findPackage } from "#lib/policies/published.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";
import { packageFacts } from "../../support/facts.ts";
import { laterLife } from "../../support/later-life.ts";
import { parkWithSpaces } from "../../support/spaces.ts";

useDatabase("seeded");

const edition = async (slug: string, number = 1) => findPackageEdition(slug, number);

test.each(packageFacts)("the edition of $slug that holds is what its page says", async ({ slug }) => {
  expect((await edition(slug))?.policyPackage).toEqual(await findPackage(slug));
});

describe("an edition", () => {
  test("stays as it was, byte for byte, whatever comes after it, and is found under every address", async () => {
    await published(sourceDraft("gazette"));
    for (const [index, id] of ["east", "west"].entries())
      await published(parkWithSpaces(id, [], { ordinal: 901 + index }));
    const draft = { document: { id: "lease", kind: "policy_package" as const, slug: "lease" }, seen: null };
    const content = packageFor(["west", "east"]);
    await published({ ...draft, content });
    const first = (await edition("lease"))?.policyPackage;
    expect(first).toEqual(await findPackage("lease"));
    expect(first?.policies[0]?.parks.map(({ name }) => name.zh)).toEqual(["园区east", "园区west"]);
    expect(first?.policies[0]?.clauses[0]).toMatchObject({ conditions: [], onlyHighestOf: null });

    await published(parkWithSpaces("east", [], { name: { zh: "改名的园区" } }));
    await published(sourceDraft("gazette", aSource({ publisher: { zh: "另一家报社" } })));
    const changed = { ...packageFor(["west"]), name: { zh: "另一个名称" }, policies: [] };
    for await (const { is, slug, editions } of laterLife({ ...draft, content }, changed)) {
      for (const each of ["lease", slug])
        expect(bytes((await edition(each))?.policyPackage).replaceAll(slug, "lease"), is).toBe(bytes(first));
      const notes = (await edition("lease"))?.notes;
      expect(notes?.length, is).toBe(editions);
      expect(notes).toEqual(await listEditions("policy_package", slug));
      expect(await edition("lease", editions + 1), is).toBeNull();
    }
  });

  test("that never was is none", async () => {
    expect(await edition("donghai", 9)).toBeNull();
    expect(await edition("no-such-package")).toBeNull();
    expect(await edition("quanzhou-software-park")).toBeNull();
  });
});

function bytes(value: unknown): string {
  return JSON.stringify(value);
}

/** One policy with one clause, as they were kept before clauses had conditions, benefits and a procedure. */
function packageFor(parkIds: string[]) {
  const clause = {
    ...{ id: "lease-1-1", number: "第三条", title: { zh: "房租补助" }, purpose: "rent" },
    ...{ standard: { zh: "每平方米每月补助5元" }, opensOn: null, closesOn: null },
  };
  const policy = {
    ...{ id: "lease-1", title: { zh: "若干措施" }, titleKnown: true, provider: "government", number: null },
    ...{ issuer: null, issuedOn: "2021-01-05", validFrom: "2021-02-01", validTo: "2099-12-31" },
    ...{ validityConfirmedOn: null, paused: false, archived: false, fairCompetition: "unknown" },
    ...{ parkIds, clauses: [clause] },
  };
  const statements = packageFacts.flatMap(({ content }) => content.statements).slice(0, 1);
  return {
    ...{
      name: { zh: "租金政策包" },
      summary: { zh: "一项" },
      statedCount: 1,
      districtWide: false,
      ordinal: 90,
    },
    ...{ policies: [policy], confirmedOn: null },
    statements: statements.map((each) => ({ ...each, id: "lease-said", sourceId: "gazette" })),
  };
}
