// A visitor looks at the fictional district, and is told so on every page, picture and file, in three languages.
import { expect, test } from "@playwright/test";
import { locales, localPath } from "#lib/i18n/locale.ts";
import { startEmbedded } from "#prisma/embedded.ts";
import { runDemo } from "#prisma/seeding.ts";
import { prepareServer } from "#prisma/server.ts";
import { barriersOn } from "../support/accessibility.ts";
import { type HeldPortal, heldPortal } from "../support/portal.ts";

test.describe.configure({ mode: "serial" });

let portal: HeldPortal;
let stopDatabase: () => Promise<void>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const embedded = await startEmbedded({ folder: ".data/test", temporary: true });
  stopDatabase = embedded.stop;
  const database = await prepareServer(embedded.url);
  await runDemo(database, []);
  portal = await heldPortal({ database, settings: { SITE_ORGANISER: "真实的主办单位" } });
});

test.afterAll(async () => {
  await portal?.release();
  await stopDatabase?.();
});

const fiction = { "zh-Hans": "均为虚构", "zh-Hant": "均為虛構", en: "fictional and no basis for anything" };
/** What the district's own portal says of itself. */
const real = /丰泽|豐澤|泉州|Fengze|Quanzhou|东南早报|東南早報/;

const pages = [
  "/",
  "/parks",
  "/parks?industry=design&area=800&height=4",
  "/parks/map",
  "/parks/jinghua-design-park",
  "/parks/compare?parks=jinghua-design-park,shuiyue-software-park",
  "/guides",
  "/guides/jinghua-design-park",
  "/policies",
  "/policies/design-package",
  "/policies/match?kind=enterprise&industry=design&people=30",
  "/enquiries/new?park=jinghua-design-park",
  "/signings",
  "/figures",
  "/figures/demo-district-investment",
  "/figures/demo-district-investment/v/1",
  "/figures/demo-visitors",
  "/sources/demo-list",
  "/corrections",
  "/search?q=jinghua",
  "/data",
  "/about",
  "/privacy",
  "/sitemap",
  "/embed/figures/demo-district-investment",
  "/embed/figures/demo-visitors",
  "/nothing-here",
  "/parks?no-such-key=1",
];

for (const locale of locales) {
  test(`every page says in ${locale} that it is fictional, and none speaks of the real district`, async ({
    request,
  }) => {
    const event = /\/signings\/([a-z0-9-]+)/.exec(await (await request.get(at("/signings"))).text())?.[1];
    expect(event).toBeDefined();
    for (const path of [...pages, `/signings/${event}`, `/embed/signings/${event}`]) {
      const html = await (await request.get(at(localPath(locale, path)))).text();
      expect(html, path).toContain(fiction[locale]);
      expect(real.exec(html)?.[0], path).toBeUndefined();
    }
  });
}

test("cards, files, feeds and refusals say so as well", async ({ request }) => {
  const saying: [path: string, words: RegExp][] = [
    ["/figures/demo-district-investment/v/1/card.svg", /虚构/],
    ["/en/figures/demo-district-investment/v/1/card.svg", /fictional/],
    ["/api/v1/figures?limit=1", /全部虚构/],
    ["/api/openapi.json", /全部虚构/],
    ["/data/datapackage.json", /全部虚构/],
    ["/data/catalog.jsonld", /全部虚构/],
    ["/data/figures.json", /全部虚构/],
    ["/data/sources.csv", /（虚构）/],
    ["/corrections.atom", /虚构演示/],
  ];
  for (const [path, words] of saying) {
    const answer = await (await request.get(at(path))).text();
    expect(answer, path).toMatch(words);
    expect(real.exec(answer)?.[0], path).toBeUndefined();
  }
  const refused = await request.post(at("/elder"), {
    headers: { origin: "https://elsewhere.example" },
    data: "",
  });
  expect(await refused.text()).toContain("虚构");
  expect(await (await request.get(at("/robots.txt"))).text()).toContain("Disallow: /\n");
});

test("the desk says so, and the real organiser does not answer for a fiction", async ({ page }) => {
  await page.goto(at("/staff"));
  await expect(page.locator("aside").first()).toContainText("均为虚构");
  await page.goto(at("/"));
  await expect(page.locator("footer")).not.toContainText("真实的主办单位");
  await expect(page.locator("footer")).toContainText("演示站，无此项");
});

test("the note can be read by everyone, and is printed", async ({ page }) => {
  await page.goto(at("/guides/jinghua-design-park"));
  expect(await barriersOn(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("aside").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ media: "screen" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

function at(path: string): string {
  return `http://127.0.0.1:${portal.port}${path}`;
}
