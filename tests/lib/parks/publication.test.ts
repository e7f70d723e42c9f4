import { expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { parkContent } from "#lib/parks/model.ts";
import { findPark } from "#lib/parks/published.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";
import { parkWithSpaces } from "../../support/spaces.ts";

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

test("whom one calls goes live in its order with its source, and goes with the park's next edition", async () => {
  await published(sourceDraft("gazette"));
  const officer = aContact("officer");
  const desk = aContact("desk", { phone: null, address: null, hours: null, confirmedOn: null });
  const staffed = parkWithSpaces("staffed", [], { contacts: [officer, desk] });
  await published(staffed);
  const called = async () =>
    (await findPark("staffed"))?.contacts.map(({ source, ...said }) => [source.slug, said]);
  const without = ({ sourceId, ...said }: typeof officer) => [sourceId, said];
  expect(await called()).toEqual([without(officer), without(desk)]);
  await published(parkWithSpaces("staffed", [], { contacts: [desk] }));
  expect(await called()).toEqual([without(desk)]);

  // An edition from before they were kept.
  const { contacts: _, ...before } = parkContent.parse(staffed.content);
  await published({ ...staffed, content: before });
  expect(await called()).toEqual([]);
  expect(await staffDb().parkContact.count()).toBe(0);
});

test("a post has a name, an organisation and a source, and no key that the model does not know", () => {
  const isTaken = (change: object) =>
    parkContent.safeParse({ ...park, sites: [], contacts: [{ ...aContact("a"), ...change }] }).success;
  expect(isTaken({})).toBe(true);
  for (const change of [
    { post: null },
    { organisation: null },
    { sourceId: null },
    { phone: "" },
    { name: "x" },
  ])
    expect(isTaken(change), JSON.stringify(change)).toBe(false);
});
