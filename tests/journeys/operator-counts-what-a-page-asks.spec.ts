// An operator wants to know what a page costs that is not kept: at most four questions to the database, on any page.
import { expect, test } from "@playwright/test";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { fileForms, tableNames } from "#lib/values/data-files.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { withCountedPortal } from "../support/counted-portal.ts";
import { atDeskOf } from "../support/desk.ts";
import { published } from "../support/editions.ts";
import { frozenEditions } from "../support/every-page.ts";
import { factOf, figureFacts, packageFacts, parkFacts, sourceFacts } from "../support/facts.ts";
import { fillParks } from "../support/many-parks.ts";

test("no page, file or feed asks the database more than four times", async ({ request }) => {
  test.setTimeout(180_000);
  await withCountedPortal(async ({ port }, asked) => {
    const portal = `http://127.0.0.1:${port}`;
    const xml = await (await request.get(`${portal}/sitemap.xml`)).text();
    const pages = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)]
      .map(([, address = ""]) => new URL(address).pathname)
      .filter((path) => !/^\/(en|zh-Hant)(\/|$)/.test(path));
    const today = dayInShanghai(new Date());
    const others = [
      ...frozenEditions,
      "/figures/sf-012?as-of=2020-01-01",
      `/figures/sf-012?as-of=${today}`,
      `/signings/2021-08-city-promotion?as-of=${today}`,
      "/signings?year=2021",
      "/signings?park=nowhere",
      `/signings?as-of=${today}`,
      "/signings?as-of=2020-01-01",
      `/check?number=8&day=${today}`,
      "/check?number=8&day=2020-01-01",
      "/check?address=%2Ffigures%2Fsf-012%2Fv%2F1",
      "/check?address=%2Fsignings%2F2021-08-city-promotion%2Fv%2F1",
      "/check?address=%2Fparks%2Fzhichuang-ip-park%2Fv%2F1",
      `/check?address=%2Fsignings%3Fas-of%3D${today}`,
      "/search?q=泉州",
      "/search?q=泉州&kind=figure&page=2",
      "/search?q=sofware",
      "/parks?area=800&height=4&industry=design&street=350503003&purpose=rent",
      "/parks?sort=rent&after=p-soft",
      "/parks?area=-1",
      "/data/figures/sf-012/v/1.csv",
      "/data/signings/2021-08-city-promotion/v/1.csv",
      `/data/signings/2021-08-city-promotion/on/${today}.csv`,
      "/data/signing-totals.csv?year=2021",
      `/data/signing-totals.json?as-of=${today}`,
      "/figures/sf-012/card.svg",
      "/figures/sf-012/v/1/card.svg",
      "/signings/2021-08-city-promotion/card.svg",
      "/signings/2021-08-city-promotion/v/1/card.svg",
      "/embed/figures/sf-012",
      "/embed/figures/sf-012/v/1",
      "/embed/signings/2021-08-city-promotion",
      "/embed/signings/2021-08-city-promotion/v/1",
      "/data/datapackage.json",
      "/data/catalog.jsonld",
      "/corrections.atom",
      "/figures/sf-012/corrections.atom",
      "/parks.atom?industry=design&area=800",
      "/guides/central-legal-district/guide.md",
      "/guides/central-legal-district/guide.json",
      "/parks/central-legal-district/changes.atom",
      "/policies/donghai/changes.atom",
      "/parks/nowhere",
      "/api/v1/figures/sf-012",
      "/api/v1/figures/sf-012/v/1",
    ];
    const tables = tableNames.flatMap((name) => [
      ...fileForms.map((form) => `/data/${name}.${form}`),
      `/api/v1/${name}?limit=2`,
    ]);
    const paths = [...pages, ...others, ...tables];
    expect(paths.length).toBeGreaterThan(145);

    const tooMany: string[] = [];
    for (const path of paths) {
      // A page is drawn for each mode, and the greater count is its own; a file is drawn once. A card knows no elder mode,
      // but another language.
      const isCard = /\/card\.svg$/.test(path);
      const counts: number[] = [];
      for (const cookie of ["", "elder=1"]) {
        const before = asked();
        const prefix = isCard && cookie ? "/en" : "";
        await request.get(portal + prefix + path, { headers: { cookie } });
        counts.push(asked() - before);
      }
      const own = Math.max(...counts);
      if (own > 4) tooMany.push(`${path}: ${own}`);
    }
    expect(tooMany).toEqual([]);
    expect(asked()).toBeGreaterThan(paths.length);
  });
});

test("nor does a page whose editions name other documents each time, or an old one of them", async ({
  request,
}) => {
  test.setTimeout(120_000);
  await withCountedPortal(async (portal, asked) => {
    const [park, figure] = [factOf(parkFacts, "p-soft"), factOf(figureFacts, "sf-050")];
    const [policies, source] = [factOf(packageFacts, "ip-cluster"), factOf(sourceFacts, "dnzb-2021")];
    const others = ["p-ip", "p-constr"];
    await atDeskOf(portal, async () => {
      for (const [index, other] of others.entries()) {
        const relations = [{ parkId: other, kind: "mentioned_with", note: null }];
        await later("park", park, { ...park.content, relations });
        const doNotSumWith = figure.content.doNotSumWith.slice(index + 1);
        await later("figure", figure, { ...figure.content, doNotSumWith });
        const among = policies.content.policies.map((policy) => ({ ...policy, parkIds: [other] }));
        await later("policy_package", policies, { ...policies.content, policies: among });
        await later("source", source, { ...source.content, authors: [other] });
      }
    });
    const read = async (path: string) => {
      const before = asked();
      const html = await (await request.get(`http://127.0.0.1:${portal.port}${path}`)).text();
      return { html, count: asked() - before };
    };
    await expect.poll(async () => (await read("/sources/dnzb-2021")).html).toContain("第3版");
    for (const of of [`/parks/${park.slug}`, `/policies/${policies.slug}`, `/sources/${source.slug}`]) {
      for (const path of [of, `${of}/v/1`, `${of}/v/2`, `${of}/v/3`]) {
        const { html, count } = await read(`/en${path}`);
        expect.soft(html, path).toContain("Edition 3");
        expect.soft(count, path).toBeGreaterThan(0);
        expect.soft(count, path).toBeLessThanOrEqual(4);
      }
    }
  });
});

function later(kind: DocumentKind, { id, slug }: { id: string; slug: string }, content: unknown) {
  return published({ document: { id, kind, slug }, content, seen: null });
}

test("a page asks exactly as much where there are ten thousand parks as where there are few", async ({
  request,
}) => {
  test.setTimeout(240_000);
  await withCountedPortal(async ({ port, database }, asked) => {
    // What is kept of a page in one mode is another copy in the other: neither is answered from memory.
    const countsIn = async (cookie: string) => {
      const patient = { headers: { cookie }, timeout: 60_000 };
      const counts: Record<string, number> = {};
      // Who asks first after a publication waits for what parks are found by: that is no page's.
      await request.get(`http://127.0.0.1:${port}/parks?height=99`, patient);
      for (const path of growing) {
        const before = asked();
        const answer = await request.get(`http://127.0.0.1:${port}${path}`, patient);
        expect.soft(answer.status(), path).toBe(200);
        counts[path] = asked() - before;
      }
      return counts;
    };
    await fillParks(database.url, { parks: 10, spaces: 2 });
    const few = await countsIn("");
    await fillParks(database.url, { parks: 10_000, spaces: 2 });
    expect(await countsIn("elder=1")).toEqual(few);
    expect(Math.min(...Object.values(few))).toBeGreaterThan(0);
    const parks = await (await request.get(`http://127.0.0.1:${port}/parks?height=5`)).text();
    expect(parks).toContain("10000个园区符合");
  });
});

const growing = [
  "/",
  "/parks",
  "/parks?sort=rent",
  "/parks?area=800&budget=40&height=4&industry=culture",
  "/parks?form=park&after=bench-park-00005",
  "/parks/map",
  "/parks/compare",
  "/parks/compare?parks=bench-park-00001,bench-park-00002",
  "/parks/bench-park-00001",
  "/parks/quanzhou-software-park/v/1",
  "/guides",
  "/guides?after=bench-park-00005",
  "/guides/bench-park-00001",
  "/enquiries/new?park=bench-park-00001&space=bench-park-00001-1",
  "/policies/match",
  "/search?q=软件",
];
