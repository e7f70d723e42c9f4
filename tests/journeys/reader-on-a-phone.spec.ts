// A reader on a small phone: nothing to push sideways, nothing too small for a thumb, tables that read as lists.
import { expect } from "@playwright/test";
import { barriersOn, bringAxe } from "../support/accessibility.ts";
import { chooseElderMode } from "../support/elder-mode.ts";
import { frozenEditions, partOf, parts, test } from "../support/every-page.ts";

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

test("the header leads everywhere, without covering the page", async ({ page }) => {
  await page.goto("/");
  const sections = page.getByRole("navigation", { name: "主要栏目" }).getByRole("link");
  await expect(sections).toHaveText(["一园一策", "产业社区", "政策", "签约", "数据", "来源"]);
  for (const section of await sections.all()) {
    const box = await section.boundingBox();
    expect.soft(box?.height, (await section.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  }
  const header = await page.getByRole("banner").boundingBox();
  expect(header?.height).toBeLessThan(740 / 2);
  await sections.filter({ hasText: "签约" }).tap();
  await expect(page).toHaveURL("/signings");
});

test("a table is a stack of labels and values, and still a table to those who cannot see it", async ({
  page,
}) => {
  await page.goto("/figures/sf-012");
  const table = page.getByRole("table", { name: "不要与这些数相加" });
  const row = table.getByRole("row").nth(1);
  const cells = [row.getByRole("rowheader"), ...(await row.getByRole("cell").all())];
  const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
  const tops = boxes.map((box) => box?.y ?? Number.NaN);
  expect(tops).toEqual([...new Set(tops)].sort((one, other) => one - other));
  const labels = await Promise.all(
    cells.map((cell) => cell.evaluate((element) => getComputedStyle(element, "::before").content)),
  );
  expect(labels).toEqual(["none", '"数值"', '"所属时期"', '"截至"']);
  await expect(table.getByRole("columnheader")).toHaveCount(4);
});

for (const mode of ["plain", "elder"] as const) {
  for (const part of parts) {
    test(`no page is wider than the phone (${mode} mode, part ${part})`, async ({
      page,
      context,
      baseURL,
      listedPages,
    }) => {
      test.setTimeout(180_000);
      if (mode === "elder") await chooseElderMode(context, baseURL);
      const wide: string[] = [];
      for (const { path } of partOf(listedPages, part)) {
        await page.goto(path);
        const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        if (given !== 360 || needed > given) wide.push(`${path} needs ${needed} of ${given}`);
      }
      expect(wide).toEqual([]);
    });
  }
}

const oneOfEachKind = [
  "/",
  "/guides",
  "/guides/central-legal-district",
  "/parks",
  "/parks/zhichuang-ip-park",
  "/policies",
  "/policies/donghai",
  "/signings",
  "/signings?year=2021",
  "/signings?park=quanzhou-software-park&stage=in_production",
  "/signings?year=1",
  "/signings/2021-08-city-promotion",
  "/check",
  "/check?number=8",
  "/check?address=%2Fsignings%2F2021-08-city-promotion%2Fv%2F1",
  "/figures",
  "/figures/sf-012",
  "/sources",
  "/sources/dnzb-2021",
  ...frozenEditions,
  "/about",
  "/sitemap",
];

test("no page of any kind keeps anyone out, and every target is large enough for a thumb", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await bringAxe(page);
  for (const path of oneOfEachKind.flatMap((each) => [each, `/en${each}`.replace(/\/$/, "")])) {
    await page.goto(path);
    expect.soft(await barriersOn(page), path).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
  }
});
