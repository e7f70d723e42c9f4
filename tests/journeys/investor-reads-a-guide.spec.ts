// An investor comes to look at the Central Legal District, learns what is known and what is not, and takes it along on paper.
import { expect, test } from "@playwright/test";

test("from the front page to a guide that says what is known and what is not", {
  tag: ["@phone", "@plain"],
}, async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "按园区看指南" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("一园一策");
  await page.getByRole("main").getByRole("link", { name: "中央法务区", exact: true }).click();

  await expect(page).toHaveURL("/guides/central-legal-district");
  const guide = page.getByRole("main");
  await expect(guide.getByRole("heading", { level: 1 })).toHaveText("中央法务区");
  await expect(guide.getByText("名单待核实", { exact: true })).toBeVisible();
  await expect(guide.getByText("数据截至2021年9月")).toBeVisible();

  const what = guide.getByRole("region", { name: "这是什么园区" });
  await expect(what.getByRole("listitem").filter({ hasText: "号园" })).toHaveText([
    "1号园丰泽法务综合产业园",
    "2号园东海泰禾中心",
    "3号园东海香缤中心",
    "4号园未见公开信息",
    "5号园东海大厦D栋",
  ]);

  await expect(guide.getByRole("region", { name: "现有空间" })).toContainText("暂无公开数据");

  const policies = guide.getByRole("region", { name: "适用政策" });
  const donghai = policies
    .getByRole("listitem")
    .filter({ has: page.getByText("东海片区优惠扶持政策", { exact: true }) })
    .last();
  await expect(donghai.getByText("待核实", { exact: true })).toBeVisible();
  await expect(policies.getByText("可申报")).toHaveCount(0);
  await expect(policies).toContainText("业主优惠，不是政府政策");

  const checklist = guide.getByRole("region", { name: "考察清单" });
  await expect(checklist.getByRole("listitem")).toHaveCount(6);
  const contact = guide.getByRole("region", { name: "联系", exact: true });
  await expect(contact).toContainText("联系岗位、电话与办公时间：暂无公开数据");
  await expect(contact).toContainText("待填（上线前由主办单位提供）");
});

test("the guides behind one of them can be asked for, and there is a way back", async ({ page }) => {
  await page.goto("/guides?after=central-legal-district");
  const list = page.getByRole("main");
  await expect(list.getByRole("link", { name: "3个数字经济产业园区", exact: true })).toBeVisible();
  await expect(list.getByRole("link", { name: "泉州软件园", exact: true })).toHaveCount(0);
  await list.getByRole("link", { name: "回到开头" }).click();
  await expect(page).toHaveURL("/guides");
  await expect(list.getByRole("link", { name: "泉州软件园", exact: true })).toBeVisible();

  await page.goto("/guides?after=nowhere");
  await expect(list.getByText("这一段已经没有园区了")).toBeVisible();
});

test("from the guide to the park's profile and back", { tag: ["@phone", "@plain"] }, async ({ page }) => {
  await page.goto("/guides/central-legal-district");
  await page.getByRole("link", { name: "看园区档案" }).click();
  await expect(page).toHaveURL("/parks/central-legal-district");
  await expect(page.getByRole("region", { name: "尚不清楚的事项" })).toContainText("租金与物业费");
  await page.getByRole("link", { name: "看一园一策指南" }).click();
  await expect(page).toHaveURL("/guides/central-legal-district");
});

test("on paper the guide is A4, without navigation, and says where it was printed from", async ({
  page,
  baseURL,
}) => {
  await page.goto("/guides/central-legal-district");
  await expect(page.getByRole("navigation", { name: "主要栏目" })).toBeVisible();
  const printedFrom = page.getByText(`打印自 ${baseURL}/guides/central-legal-district`);
  await expect(printedFrom).toBeHidden();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "看园区档案" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "考察清单" })).toBeVisible();
  await expect(printedFrom).toBeVisible();

  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThanOrEqual(1);
  expect(sheets.length).toBeLessThanOrEqual(4);
  for (const [width, height] of sheets) {
    expect(width).toBeCloseTo(210, 0);
    expect(height).toBeCloseTo(297, 0);
  }
});

/** Width and height of each sheet in millimetres. */
function sheetsOf(pdf: Buffer): [width: number, height: number][] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points: string | undefined) => (Number(points) / 72) * 25.4;
  return [...boxes].map(([, width, height]) => [millimetres(width), millimetres(height)]);
}
