// An event and its figures are one piece of news: put together, reviewed together, published together or not at all.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/own-portal.ts";
import { signedIn } from "../support/signed-in.ts";

const figures = ["sf-011", "sf-012"] as const;
const levels = [
  ["first_reviewer", "陈静", "一审一校"],
  ["second_reviewer", "黄伟", "二审二校"],
  ["final_reviewer", "苏敏", "终审签发"],
] as const;

test("two figures are corrected as one, ordered for a day, called off, and published at once", async ({
  browser,
  portal,
  request,
}) => {
  test.setTimeout(300_000);
  const author = (await signedIn(browser, "editor", { name: "林晓", portal, javaScriptEnabled: false })).page;
  for (const id of figures) await draftCorrection(author, id);

  await author.goto("/staff/bundles");
  await author.getByLabel("名称").fill("两个数一起补写口径");
  await author.getByRole("button", { name: "新建", exact: true }).click();
  await expect(author.getByRole("heading", { level: 1 })).toHaveText("两个数一起补写口径");
  const bundle = new URL(author.url()).pathname;
  await expect(author.getByText("还没有内容。")).toBeVisible();
  for (const _ of figures) {
    await author.getByRole("button", { name: "放入" }).click();
    await expect(author.getByRole("status")).toHaveText("已放入。");
  }
  await author.getByRole("button", { name: "全部送审（2 份）" }).click();
  await expect(author.getByRole("status")).toHaveText("已送审。");
  await expect(author.getByRole("button", { name: /^全部送审/ })).toHaveCount(0);

  const [role, name] = levels[0];
  const first = (await signedIn(browser, role, { name, portal, javaScriptEnabled: false })).page;
  await first.goto(bundle);
  await first.getByRole("button", { name: "全部退回（2 份）" }).click();
  await expect(first.locator("#problems")).toContainText("请填写");
  await first.getByLabel("数字、单位或日期与来源不一致").check();
  await first.getByLabel("具体说明").fill("请核对签约口径");
  await first.getByRole("button", { name: "全部退回（2 份）" }).click();
  await expect(first.getByRole("status")).toHaveText("已退回给作者。");
  await first.context().close();
  await author.goto("/staff");
  await expect(author.getByText("数字、单位或日期与来源不一致；请核对签约口径")).toHaveCount(2);
  await author.goto(bundle);
  await author.getByRole("button", { name: "全部送审（2 份）" }).click();
  await expect(author.getByRole("status")).toHaveText("已送审。");

  for (const [role, name, level] of levels) {
    const reviewer = (await signedIn(browser, role, { name, portal, javaScriptEnabled: false })).page;
    // Their desk lists each by itself; from there they are led to where the whole of the news is read.
    await reviewer.goto(`/staff/documents/${figures[0]}/review`);
    await reviewer.getByRole("link", { name: "去同批发布" }).click();
    await expect(reviewer).toHaveURL(new RegExp(`${bundle}$`));
    // What is signed is read on the same page: the change word by word, the way to its preview, the checklist.
    for (const id of figures) {
      const read = reviewer.locator("section", { has: reviewer.locator(`#edition-${id}`) });
      await expect(read.locator("ins", { hasText: "含续" })).toBeVisible();
      await expect(read.getByText("补写口径", { exact: true })).toBeVisible();
      await expect(read.getByText("没有必须改正的。")).toBeVisible();
      await expect(read.getByRole("link", { name: "预览" })).toHaveAttribute(
        "href",
        `/staff/documents/${id}/preview/zh-Hans`,
      );
    }
    // Nothing is published of a bundle of which anything is not signed off.
    await expect(reviewer.getByRole("button", { name: /^发布这/ })).toHaveCount(0);
    for (const box of await reviewer.locator('input[name="checklist"]').all()) await box.check();
    await reviewer.getByRole("button", { name: `2 份一起${level}通过` }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已审核通过。");
    if (role !== "final_reviewer") continue;

    await reviewer.getByLabel("日期", { exact: true }).fill("2020-01-01");
    await reviewer.getByLabel("时间", { exact: true }).fill("08:00");
    await reviewer.getByRole("button", { name: "排定", exact: true }).click();
    await expect(reviewer.locator("#problems")).toBeVisible();
    await reviewer.getByLabel("日期", { exact: true }).fill("2099-01-01");
    await reviewer.getByLabel("时间", { exact: true }).fill("08:00");
    await reviewer.getByRole("button", { name: "排定", exact: true }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已排定。");
    await reviewer.goto("/staff");
    await expect(reviewer.getByRole("main")).toContainText("2099-01-01 08:00");
    await reviewer.goto(bundle);
    await reviewer.getByRole("button", { name: "取消排定" }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已取消排定。");

    const affected = reviewer.locator("section", { has: reviewer.locator("#affected") });
    for (const id of figures) {
      expect(await (await request.get(`/figures/${id}`)).text()).not.toContain("含续签项目");
      await expect(affected.getByText(`/figures/${id}`, { exact: true })).toHaveCount(1);
      await expect(affected.getByText(`/figures/${id}/v/2`, { exact: true })).toHaveCount(1);
    }
    await expect(affected.getByText("/data/figures.csv", { exact: true })).toHaveCount(1);
    await reviewer.getByRole("button", { name: "发布这 2 份" }).click();
    await expect(reviewer.getByText(/^已于 .* 发布$/)).toBeVisible();
  }
  for (const id of figures)
    expect(await (await request.get(`/figures/${id}`)).text()).toContain("含续签项目");
  // One piece of news, under its own name.
  expect(await (await request.get("/")).text()).toContain("两个数一起补写口径");
});

async function draftCorrection(author: Page, id: string): Promise<void> {
  await author.goto(`/staff/documents/${id}/edit`);
  await author.locator('[id="basis.zh"]').fill("含续签项目");
  await author.locator('[id="nature"]').selectOption("correction");
  await author.locator('[id="severity"]').selectOption("keeps_conclusion");
  await author.locator('[id="publicNote.zh"]').fill("补写口径");
  await author.locator('.form-bar button[value="save"]').click();
}
