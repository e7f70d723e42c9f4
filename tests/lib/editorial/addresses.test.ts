import { expect, test } from "vitest";
import { affectedBy } from "#lib/editorial/addresses.ts";
import { figureAddresses } from "#lib/figures/addresses.ts";
import { parkAddresses } from "#lib/parks/addresses.ts";
import { sourceAddresses } from "#lib/sources/addresses.ts";

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
      "/data/figures.csv",
      "/data/figures.json",
      "/data/signings.csv",
      "/data/signings.json",
      "/data/corrections.csv",
      "/data/corrections.json",
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

function frozen(n: number): string[] {
  return [
    `/figures/f1/v/${n}`,
    `/embed/figures/f1/v/${n}`,
    `/data/figures/f1/v/${n}.csv`,
    `/data/figures/f1/v/${n}.json`,
  ];
}
