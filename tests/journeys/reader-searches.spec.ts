// Someone knows half a name and looks for the rest.
import { expect, test } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";

test.use({ javaScriptEnabled: false });

test("a reader finds a community by half its name, from any page", async ({ page }) => {
  await page.goto("/sources");
  await page.getByRole("link", { name: "搜索", exact: true }).click();
  await page.getByRole("searchbox", { name: "要找什么" }).fill("知创");
  await page.getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole("heading", { name: "产业社区" })).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText("知创");
  await page
    .getByRole("link", { name: /知创产业园/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/parks\//);
});

test("a reader who misspells is asked what they meant", async ({ page }) => {
  await page.goto("/search?q=知窗产业园");
  await expect(page.getByRole("status")).toContainText("没有找到");
  await page.getByRole("link", { name: "知创产业园", exact: true }).click();
  await expect(page).toHaveURL(/\/parks\//);
});

test("a reader who asks for a policy by its title is led to where it stands on its page", async ({
  page,
}) => {
  await page.goto("/search?q=丰泽区建设知识产权服务业集聚发展区实施方案");
  await page.getByRole("link", { name: "《丰泽区建设知识产权服务业集聚发展区实施方案》" }).click();
  await expect(page).toHaveURL(/\/policies\/ip-cluster#ip-cluster-plan$/);
  await expect(page.locator("#ip-cluster-plan")).toBeInViewport();
});

test("a reader whose finger slipped is offered the word that they meant", async ({ page }) => {
  await page.goto("/search?q=ruanjain");
  await page.getByRole("link", { name: "ruanjian", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("找到");
});

test("a reader who finds much sees some of each kind, and then all of one, page by page", async ({
  page,
}) => {
  await page.goto("/search?q=泉州");
  await page.getByRole("link", { name: /^全部 \d+ 项 ?：数据$/ }).click();
  await expect(page).toHaveURL(/kind=figure/);
  await expect(page.getByRole("status")).toContainText("数据中找到");
  await page.getByRole("link", { name: "后面的结果" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole("link", { name: "回到开头" })).toBeVisible();
  const beyond = await page.goto("/search?q=泉州&kind=figure&page=99");
  expect(beyond?.status()).toBe(200);
  await expect(page.getByRole("status")).toContainText("这一段没有结果");
  expect((await page.goto("/search?q=泉州&kind=magic"))?.status()).toBe(400);
});

test("a reader who asks nothing, or in English, or in Traditional Chinese, is helped as well", async ({
  page,
}) => {
  await page.goto("/search");
  await expect(page.getByRole("main").getByRole("link", { name: "一园一策" })).toBeVisible();
  await page.goto("/en/search?q=zccyy");
  await expect(page.getByRole("heading", { name: "Communities" })).toBeVisible();
  await page.goto("/zh-Hant/search?q=豐澤");
  await expect(page.getByRole("status")).toContainText("找到");
  // What was typed stays as it was typed.
  await page.goto("/zh-Hant/search?q=软件qqq");
  await expect(page).toHaveTitle(/软件qqq/);
  await expect(page.getByRole("status")).toContainText("软件qqq");
});

test("what a reader types cannot become part of the page", async ({ page }) => {
  const answer = await page.goto(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(answer?.status()).toBe(200);
  await expect(page.locator("script:not([type])")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveValue('"><script>alert(1)</script>');
});

test.describe("with a script that looks at it", () => {
  test.use({ javaScriptEnabled: true });
  for (const path of [
    "/search",
    "/search?q=法务",
    "/search?q=知窗产业园",
    "/search?q=泉州&kind=figure&page=2",
  ])
    test(`${path} is accessible`, async ({ page }) => {
      await page.goto(path);
      expect(await barriersOn(page)).toEqual([]);
    });
});
