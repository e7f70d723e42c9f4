// A reader has turned JavaScript off, and misses nothing.
import { expect } from "@playwright/test";
import { frozenEditions } from "../support/every-page.ts";
import { test } from "../support/story.ts";

const oneOfEachKind = [
  "/",
  "/guides/central-legal-district",
  "/parks/zhichuang-ip-park",
  "/policies/donghai",
  "/signings",
  "/signings?year=2021",
  "/signings/2021-08-city-promotion",
  "/check?number=8",
  "/figures/sf-012",
  "/sources/dnzb-2021",
  ...frozenEditions,
  "/contact",
  "/sitemap",
  "/en",
  "/zh-Hant/guides/central-legal-district",
];

test("every kind of page says the same with JavaScript and without", async ({ browser, baseURL }) => {
  const [plain, scripted] = await Promise.all(
    [false, true].map((javaScriptEnabled) => browser.newPage({ baseURL, javaScriptEnabled })),
  );
  for (const path of oneOfEachKind) {
    await plain?.goto(path);
    await scripted?.goto(path);
    const [without, withScripts] = await Promise.all(
      [plain, scripted].map((page) => page?.locator("body").ariaSnapshot()),
    );
    expect.soft(without?.length, path).toBeGreaterThan(300);
    expect.soft(without, path).toBe(withScripts);
  }
});

test("what a total leaves out opens without a script", { tag: "@plain" }, async ({ page }) => {
  await page.goto("/signings");
  const total = page.getByRole("region", { name: "合计", exact: true });
  await expect(total).toContainText("104.8亿元");
  const leftOut = total.getByRole("table", { name: "不计入" }).first();
  await expect(leftOut).toBeHidden();
  await total
    .getByText(/^不计入（\d+）$/)
    .first()
    .click();
  await expect(leftOut).toBeVisible();
  await expect(leftOut.getByRole("row")).not.toHaveCount(1);
});
