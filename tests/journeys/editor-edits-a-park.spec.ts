// An editor, whose browser runs no scripts, begins a park with a building and a space to let, types it wrong, saves all the
// same, is led to each place, mends it, and sends it to review.
import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const own = (name: string) => `${name}-${randomBytes(3).toString("hex")}`;
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const save = (page: Page) => page.getByRole("button", { name: "保存草稿" }).click();

test("from nothing to review, with whatever was typed kept on the way", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor", { name: "林晓", javaScriptEnabled: false });
  const id = own("harbour-park");

  await page.goto("/staff/documents?kind=park");
  await page.getByRole("link", { name: "新建园区" }).click();
  await page.getByLabel("编号").fill("Harbour Park");
  await page.getByRole("button", { name: "新建并继续填写" }).click();
  await expect(page.locator("#problems")).toContainText("有 2 处需要修改");
  await page.getByLabel("中文名称").fill("海港园");
  await page.getByLabel("编号").fill(id);
  await page.getByRole("button", { name: "新建并继续填写" }).click();

  await expect(page).toHaveTitle(/编辑：海港园/);
  await page.getByRole("button", { name: "添加载体" }).click();
  await expect(page.locator('[id="sites.0"]')).toBeInViewport();
  await field(page, "sites.0.number").fill("一号");
  await page.getByRole("button", { name: "添加可租空间" }).click();
  await field(page, "sites.0.spaces.0.name.zh").fill("2号楼3层东侧");
  await field(page, "sites.0.spaces.0.areaFrom").fill("３００");
  await field(page, "sites.0.spaces.0.areaTo").fill("20");
  await field(page, "sites.0.spaces.0.rentFrom").fill("25元");
  await field(page, "sites.0.spaces.0.availableFrom").fill("2027年1月1日");
  await field(page, "membership.status").selectOption({ label: "属于：文件点名" });
  await save(page);

  await expect(page.getByRole("status").filter({ hasText: "已保存为草稿" })).toBeVisible();
  const problems = page.locator("#problems");
  for (const sentence of [
    "排列次序：请填写。",
    "名单：选“属于”或“不属于”时，必须选来源并照抄原文。",
    "载体 1 · 编号：应是一个不带单位的数",
    "载体 1 · 可租空间 1（2号楼3层东侧） · 租金从（元/平方米·月）：应是一个不带单位的数",
  ])
    await expect(problems.getByRole("link", { name: sentence })).toBeVisible();
  await expect(field(page, "sites.0.number")).toHaveValue("一号");
  await expect(field(page, "sites.0.spaces.0.rentFrom")).toHaveValue("25元");
  await expect(field(page, "sites.0.spaces.0.areaFrom")).toHaveValue("300");
  await expect(field(page, "sites.0.spaces.0.availableFrom")).toHaveValue("2027-01-01");

  await problems.getByRole("link", { name: "载体 1 · 编号" }).click();
  await expect(field(page, "sites.0.number")).toBeFocused();
  await field(page, "sites.0.number").fill("1");
  await field(page, "sites.0.spaces.0.rentFrom").fill("25");
  await field(page, "ordinal").fill("１５");
  await save(page);
  await page.getByRole("button", { name: "保存并送审" }).click();
  await expect(page.getByText("还不能送审")).toBeVisible();
  await expect(problems).toBeFocused();
  await expect(problems.getByRole("link", { name: "最大面积" })).toContainText("不能小于前面的");
  await field(page, "sites.0.spaces.0.areaTo").fill("1,200");
  await field(page, "membership.sourceId").selectOption({ index: 1 });
  await field(page, "membership.quote").fill("十大产业社区之一的海港园");
  await page.getByRole("button", { name: "保存并送审" }).click();

  expect(new URL(page.url()).pathname).toBe(`/staff/documents/${id}`);
  await expect(page.getByText("已送审。")).toBeVisible();
  await page.goto(`/staff/documents?q=${id}`);
  await expect(page.getByRole("row", { name: /海港园/ })).toContainText("审核中");
});

test("rows are moved and taken out by buttons that lose nothing else", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  await page.goto("/staff/documents/ev-2021-02/edit");
  await expect(page.getByText("保存后成为下一版的草稿")).toBeVisible();
  await field(page, "place.zh").fill("丰泽广场");
  const titles = () => page.locator("#statements > details > summary").allTextContents();
  const before = await titles();
  await page.locator('[id="statements.0"] > summary').click();
  await page.getByRole("button", { name: "下移 说法 1" }).click();
  expect((await titles()).map((title) => title.replace(/说法 \d+/, ""))).toEqual(
    [before[1], before[0], ...before.slice(2)].map((title) => title?.replace(/说法 \d+/, "")),
  );
  await expect(field(page, "place.zh")).toHaveValue("丰泽广场");
  await expect(page.getByText("这里是您的工作副本")).toBeVisible();

  await page.getByRole("link", { name: "放弃我的工作副本" }).click();
  await expect(page.getByText("地点 · 中文")).toBeVisible();
  await page.getByRole("button", { name: "放弃这些输入" }).click();
  await expect(field(page, "place.zh")).toHaveValue("");
  expect(await titles()).toEqual(before);
});

test("a policy gets a condition by rows, which its reviewers can read", async ({ browser }) => {
  const { page } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  await page.goto("/staff/documents/new?kind=policy_package");
  await page.getByLabel("中文名称").fill("海港政策包");
  await page.getByLabel("编号").fill(own("harbour-package"));
  await page.getByRole("button", { name: "新建并继续填写" }).click();
  await page.getByRole("button", { name: "添加政策", exact: true }).click();
  await page.getByRole("button", { name: "添加条款" }).click();
  await page.getByRole("button", { name: "添加条件" }).click();
  await page.getByRole("button", { name: "添加年营业收入" }).click();
  const revenue = "policies.0.clauses.0.conditions.0.any.0";
  await field(page, `${revenue}.from`).fill("500");
  await page.getByRole("button", { name: "添加行业" }).click();
  await page.getByLabel("设计", { exact: true }).check();
  await save(page);
  await expect(page.locator("#problems").getByRole("link", { name: /其中一项 1 · 从/ })).toContainText(
    "应是带单位的金额",
  );
  await field(page, `${revenue}.from`).fill("５００ 万元");
  await save(page);
  await expect(page.getByText("读作 5,000,000 元")).toBeVisible();
  await expect(page.getByLabel("设计", { exact: true })).toBeChecked();
  await expect(page.getByText("读作：年营业收入５００ 万元以上，或者从事设计。")).toBeVisible();
});

for (const width of [1280, 360])
  test(`none of its pages keeps anyone out on a screen ${width} pixels wide`, async ({ browser }) => {
    const { page } = await signedIn(browser, "editor");
    await page.setViewportSize({ width, height: 800 });
    const figure = width === 360 ? "sf-012" : "sf-014";
    await page.goto(`/staff/documents/${figure}/edit`);
    await field(page, "value").fill("约14");
    await field(page, "scope.parkId").selectOption({ index: 1 });
    await save(page);
    await expect(page.locator("#problems")).toContainText("需要修改");
    await field(page, "quote").fill("还没有保存的话");
    await page.getByRole("button", { name: "添加要注意的" }).click();
    for (const path of [
      "",
      "/new",
      "/new?kind=figure",
      `/${figure}/edit`,
      `/${figure}/give-up`,
      "/donghai/edit",
    ]) {
      await page.goto(`/staff/documents${path}`);
      expect(await barriersOn(page), path).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });

test("on a phone the buttons of a row stand nearer to it than to the next, and no label stands before nothing", async ({
  browser,
}) => {
  const { page, context } = await signedIn(browser, "editor");
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/staff/documents/p-soft/edit");
  const [first, second] = await page.locator('[name^="headlineFigures."]').all();
  const remove = page.locator('button[value="remove:headlineFigures.0"]');
  const [own, buttons, next] = await Promise.all([first, remove, second].map((each) => each?.boundingBox()));
  if (!own || !buttons || !next) throw new Error("the park has no two figures in front");
  const above = buttons.y - (own.y + own.height);
  const below = next.y - (buttons.y + buttons.height);
  expect(below).toBeGreaterThan(2 * above);

  await page.goto("/staff/documents?kind=source");
  const empty = page.locator("td[data-label]:empty");
  expect(await empty.count()).toBeGreaterThan(0);
  for (const each of await empty.all()) await expect(each).toBeHidden();
  await context.close();
});
