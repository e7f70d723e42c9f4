// An investor puts parks side by side, and sends the page to a colleague.
import { expect, test } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";

const two = "/parks/compare?parks=quanzhou-software-park,zhichuang-ip-park";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("an investor chooses two parks, adds what differs to memory, and removes one of three", async ({
    page,
  }) => {
    await page.goto("/parks");
    await page.getByRole("link", { name: "比较园区" }).click();
    await page.getByRole("checkbox", { name: "泉州软件园" }).check();
    await page.getByRole("checkbox", { name: /知创产业园/ }).check();
    await page.getByRole("checkbox", { name: /人力资源/ }).check();
    await page.getByRole("button", { name: "比较", exact: true }).click();
    await expect(page).toHaveURL(/parks\/compare\?parks=/);
    const table = page.getByRole("table");
    await expect(table.getByRole("columnheader")).toHaveCount(4);
    await expect(table.getByRole("row", { name: /所在街道/ })).toBeVisible();
    await expect(table.getByText("不同", { exact: true }).first()).toBeVisible();
    await expect(table.getByRole("row", { name: /租金/ }).getByText("暂无公开数据")).toHaveCount(3);

    await page.getByRole("link", { name: /去掉.*人力资源/ }).click();
    await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(3);
  });
});

for (const [asked, said] of [
  ["/parks/compare?parks=quanzhou-software-park", "请至少选两个园区"],
  ["/parks/compare?parks=quanzhou-software-park,nowhere", "没有“nowhere”这个园区"],
  [`/parks/compare?parks=${["a", "b", "c", "d", "e"].join(",")}`, "一次最多比较四个"],
  ["/en/parks/compare?parks=a,b,c,d,e", "at most four"],
] as const)
  test(`${asked} is answered in words`, async ({ page }) => {
    const answer = await page.goto(asked);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("status")).toContainText(said);
  });

test("a park that is not listed is found by its name, and what was ticked stays ticked", async ({ page }) => {
  await page.goto("/parks/compare?find=軟件&parks=zhichuang-ip-park");
  await expect(page.getByRole("checkbox")).toHaveCount(2);
  await expect(page.getByRole("checkbox", { name: /知创产业园/ })).toBeChecked();
  await page.getByRole("checkbox", { name: "泉州软件园" }).check();
  await page.getByRole("button", { name: "比较", exact: true }).click();
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(3);
});

const parks = (count: number) => Array.from({ length: count }, (_, index) => `park-${index}`).join(",");

test("a hundred parks are answered in words as well, a thousand are no address of this portal's", async ({
  page,
  request,
}) => {
  await page.goto(`/parks/compare?parks=${parks(100)}`);
  await expect(page.getByRole("status")).toContainText("一次最多比较四个");
  expect((await request.get(`/parks/compare?parks=${parks(1000)}`)).status()).toBe(400);
});

test("the comparison is accessible, fits a phone, and prints on its side", async ({ page }) => {
  await page.goto(two);
  expect(await barriersOn(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 720 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  // Chromium writes the sheets' sizes where anyone can read them: A4 on its side is 842 by 595 points.
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const widths = [...paper.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width]) =>
    Math.round(Number(width)),
  );
  expect([[842], [842, 842]]).toContainEqual(widths);
});
