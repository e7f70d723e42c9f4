import { expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";

useDatabase("emptied");

const membership = { status: "none", why: null, quote: null, sourceId: null };
const space = {
  id: "park-s1",
  name: { zh: "2号楼3层东侧" },
  areaFrom: "300",
  areaTo: "1200.5",
  rentFrom: null,
  rentTo: "32.5",
  rentBasis: { zh: "含税，不含物业费" },
  height: "4.2",
  load: null,
  power: null,
  availableFrom: "2027-01-01",
  confirmedOn: "2026-11-23",
};
const site = { id: "park-one", number: 1, name: null, address: null };
const park = {
  ...{
    name: { zh: "丰泽园" },
    nameEnBasis: "working",
    aliases: [],
    form: "park",
    membership,
    streetCode: null,
  },
  ...{ ordinal: 1, headlineFigures: [], relations: [], confirmedOn: null, statements: [] },
};

test("what a site has to let goes live with it, exactly, and goes with it", async () => {
  await published(sourceDraft("report", aSource()));
  const document = { id: "park", kind: "park" as const, slug: "park" };
  await published({ document, content: { ...park, sites: [{ ...site, spaces: [space] }] }, seen: null });
  const [row] = await staffDb().space.findMany();
  expect(row).toMatchObject({ id: "park-s1", siteId: "park-one", nameZh: "2号楼3层东侧", rentFrom: null });
  expect([row?.areaFrom, row?.areaTo, row?.rentTo, row?.height].map(String)).toEqual([
    "300",
    "1200.5",
    "32.5",
    "4.2",
  ]);
  expect(row?.confirmedOn?.toISOString()).toContain("2026-11-23");

  // An edition from before spaces were kept.
  await published({ document, content: { ...park, sites: [site] }, seen: null });
  expect(await staffDb().space.count()).toBe(0);
  expect(await staffDb().site.count()).toBe(1);
});
