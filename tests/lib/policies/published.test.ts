import { describe, expect, test } from "vitest";
import { findPackage, listPackages, packagesForPark } from "#lib/policies/published.ts";
import { isOpen } from "#lib/policies/status.ts";
import { useDatabase } from "../../support/database.ts";
import { packageFacts, parkFacts } from "../../support/facts.ts";

useDatabase("seeded");

test("the packages stand in the portal's order", async () => {
  expect((await listPackages()).map(({ slug }) => slug)).toEqual([
    "double-innovation",
    "park-guides",
    "ip-cluster",
    "donghai",
    "construction-investment-rules",
  ]);
});

describe("a package", () => {
  test.each(packageFacts)(
    "$slug is as its edition says, with its policies and statements in order",
    async ({ slug, content }) => {
      const found = await findPackage(slug);
      const { name, summary, statedCount, districtWide } = content;
      expect(found).toMatchObject({ name, summary, statedCount, districtWide });
      expect(found?.policies.map(({ title }) => title)).toEqual(content.policies.map(({ title }) => title));
      expect(found?.statements.map(({ id }) => id)).toEqual(content.statements.map(({ id }) => id));
    },
  );

  test("says how many policies the source counts, though it names none", async () => {
    expect(await findPackage("double-innovation")).toMatchObject({ statedCount: 9, policies: [] });
  });

  test("that nobody published is none", async () => {
    expect(await findPackage("no-such-package")).toBeNull();
  });

  test("tells a landlord's offer from the government's policy", async () => {
    const donghai = await findPackage("donghai");
    expect(donghai?.policies.map(({ id, provider }) => [id, provider])).toEqual([
      ["donghai-support", "government"],
      ["donghai-rent-free", "landlord"],
      ["donghai-opinions", "government"],
    ]);
  });
});

describe("for a park", () => {
  test.each([
    ["zhichuang-ip-park", { "double-innovation": [], "park-guides": [], "ip-cluster": ["ip-cluster-plan"] }],
    [
      "central-legal-district",
      { "double-innovation": [], "park-guides": [], donghai: ["donghai-support", "donghai-rent-free"] },
    ],
    [
      "construction-services-park",
      { "double-innovation": [], "park-guides": [], "construction-investment-rules": ["construction-rules"] },
    ],
    ["quanzhou-software-park", { "double-innovation": [], "park-guides": [] }],
  ])("%s there are its own policies and the district's, and no other park's", async (slug, expected) => {
    const packages = await packagesForPark(slug);
    expect(
      Object.fromEntries(packages.map((each) => [each.slug, each.policies.map(({ id }) => id)])),
    ).toEqual(expected);
  });

  test("there is never a policy of another park", async () => {
    for (const { slug } of parkFacts) {
      const policies = (await packagesForPark(slug))
        .filter(({ districtWide }) => !districtWide)
        .flatMap((each) => each.policies);
      for (const { id, parks } of policies)
        expect(
          parks.map((park) => park.slug),
          id,
        ).toContain(slug);
    }
  });
});

test("none of them is open, on any day: nobody has confirmed their validity", async () => {
  const policies = (await listPackages()).flatMap((each) => each.policies);
  expect(policies).toHaveLength(5);
  for (const day of ["2021-02-01", "2026-06-30", "2030-01-01"] as const)
    expect(policies.filter((policy) => isOpen(policy, day))).toEqual([]);
});
