import { describe, expect, test } from "vitest";
import { affectedBy, affectedByAll } from "#lib/editorial/addresses.ts";
import { figureAddresses } from "#lib/figures/addresses.ts";
import { parkAddresses } from "#lib/parks/addresses.ts";
import { packageAddresses } from "#lib/policies/addresses.ts";
import { projectAddresses } from "#lib/projects/addresses.ts";
import { eventAddresses } from "#lib/signings/addresses.ts";
import { sourceAddresses } from "#lib/sources/addresses.ts";
import { tableNames } from "#lib/values/data-files.ts";
import { codeFiles } from "../../support/code-files.ts";

const neighbours = [
  { slug: "p1", addresses: parkAddresses },
  { slug: "report", addresses: sourceAddresses },
];

test("a figure's third edition changes its page, its neighbours', the lists and the corrections", () => {
  const subject = { id: "f1", slug: "f1", number: 3, wasSlug: "f1", addresses: figureAddresses };
  expect(affectedBy(subject, neighbours)).toEqual({
    pages: [
      "/figures/f1",
      "/embed/figures/f1",
      "/parks/p1",
      "/guides/p1",
      "/sources/report",
      "/figures",
      "/signings",
      "/corrections",
      "/",
    ],
    files: [
      "/figures/f1/card.png",
      "/figures/f1/card.svg",
      ...["/data/signing-totals.csv", "/data/signing-totals.json"],
      "/guides/p1/guide.json",
      "/guides/p1/guide.md",
      "/parks/p1/changes.atom",
      ...["/data/figures.csv", "/data/figures.json", "/data/figures.xlsx"],
      ...["/data/signings.csv", "/data/signings.json", "/data/signings.xlsx"],
      ...["/data/corrections.csv", "/data/corrections.json", "/data/corrections.xlsx"],
      "/figures/f1/corrections.atom",
      "/corrections.atom",
      "/sitemap.xml",
    ],
    begin: frozen(3),
    stay: [...frozen(1), ...frozen(2)],
    move: [],
  });
});

test("a first edition is no correction, and a new address moves the old one", () => {
  const first = { id: "p1", slug: "new", number: 1, wasSlug: null, addresses: parkAddresses };
  expect(affectedBy(first, []).pages).toEqual([
    "/parks/new",
    "/guides/new",
    "/parks",
    "/parks/map",
    "/guides",
    "/",
  ]);
  const renamed = { ...first, number: 2, wasSlug: "old" };
  expect(affectedBy(renamed, []).move).toEqual(["/parks/old", "/guides/old"]);
});

test("several that are published together change each address once", () => {
  const figure = { id: "f1", slug: "f1", number: 2, wasSlug: "f1", addresses: figureAddresses };
  const park = { id: "p1", slug: "new", number: 2, wasSlug: "old", addresses: parkAddresses };
  const [one, other] = [affectedBy(figure, neighbours), affectedBy(park, [])];
  const both = affectedByAll([one, other]);
  for (const of of ["pages", "files", "begin", "stay", "move"] as const) {
    expect(new Set(both[of]), of).toEqual(new Set([...one[of], ...other[of]]));
    expect(both[of].length, of).toBe(new Set(both[of]).size);
  }
  expect(one.pages.some((path) => other.pages.includes(path))).toBe(true);
});

test.each([
  ["figure", figureAddresses],
  ["project", projectAddresses],
  ["event", eventAddresses],
])("a %s changes the files of totals, as it does their page", (_noun, addresses) => {
  const { pages, files } = affectedBy({ id: "d1", slug: "d1", number: 1, wasSlug: null, addresses }, []);
  expect(pages).toContain("/signings");
  expect(files).toEqual(expect.arrayContaining(["/data/signing-totals.csv", "/data/signing-totals.json"]));
});

test("a source changes the rows that name it, and a park no rows but its own", () => {
  const files = (addresses: typeof parkAddresses) =>
    affectedBy({ id: "d1", slug: "d1", number: 1, wasSlug: null, addresses }, [
      { slug: "f1", addresses: figureAddresses },
    ]).files;
  expect(files(sourceAddresses)).toContain("/data/figures.csv");
  expect(files(parkAddresses)).not.toContain("/data/figures.csv");
});

describe("what is read of documents is told to whoever publishes:", () => {
  const nouns = [
    ...[sourceAddresses, parkAddresses, packageAddresses],
    ...[projectAddresses, eventAddresses, figureAddresses],
  ];
  const told = nouns.flatMap((addresses) => {
    const told = affectedBy({ id: "d1", slug: "d1", number: 2, wasSlug: null, addresses }, []);
    return [...told.pages, ...told.files, ...told.begin];
  });

  test.each(tableNames)("the table %s, in every form", (table) => {
    const files = [`/data/${table}.csv`, `/data/${table}.json`, `/data/${table}.xlsx`];
    expect(told).toEqual(expect.arrayContaining(files));
  });

  const readOfOne = codeFiles("app")
    .map((file) => file.replace(/^app\/(?:\(portal\)\/\[locale\]\/)?/, "/"))
    .filter((file) => /\/(?:page\.tsx|route\.ts)$/.test(file) && !/^\/(?:staff|api|\(preview\))\//.test(file))
    .map((file) => file.replace(/\/[^/]+$/, ""))
    .filter((address) => /\/\[(?:slug|id)\]|\.atom$/.test(address))
    // What was told on a day that is over does not change.
    .filter((address) => !address.endsWith("/on/[file]"));

  test.each(readOfOne)("%s", (address) => {
    const asked = address
      .replace(/\[(?:slug|id)\]/, "d1")
      .replace("[n]", "2")
      .replace("[file]", "2.csv");
    expect(told).toContain(asked);
  });
});

function frozen(n: number): string[] {
  return [
    `/figures/f1/v/${n}`,
    `/figures/f1/v/${n}/card.png`,
    `/figures/f1/v/${n}/card.svg`,
    `/embed/figures/f1/v/${n}`,
    `/data/figures/f1/v/${n}.csv`,
    `/data/figures/f1/v/${n}.json`,
  ];
}
