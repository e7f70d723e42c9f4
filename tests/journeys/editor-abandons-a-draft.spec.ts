// An editor began a park under a wrong id: gives the draft up, and finds it in the history alone.
import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

async function begin(page: Page, id: string): Promise<void> {
  await page.goto("/staff/documents/new?kind=park");
  await page.getByLabel("中文名称").fill("写错编号的园");
  await page.getByLabel("编号").fill(id);
  await page.getByRole("button", { name: "新建并继续填写" }).click();
  await expect(page).toHaveURL(/\/edit/);
}

test("a draft that was begun by mistake is given up, kept in the history, and begun anew", async ({
  browser,
}) => {
  const { page, context } = await signedIn(browser, "editor", { name: "林晓" });
  const id = `mistake-${randomBytes(3).toString("hex")}`;
  await begin(page, id);
  await page.goto("/staff");
  await expect(
    page.locator(`a[href="/staff/documents/${id}"], a[href^="/staff/documents/${id}/"]`),
  ).not.toHaveCount(0);

  await page.goto(`/staff/documents/${id}`);
  await page.getByRole("link", { name: "作废草稿" }).click();
  await expect(page.getByText("它的地址会空出来")).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: "作废这份草稿" }).click();
  await expect(page.locator("#problems")).toContainText("作废的原因");
  await page.getByLabel("作废的原因").fill("编号写错了，另起一份");
  const stale = await context.newPage();
  await stale.goto(page.url());
  await page.getByRole("button", { name: "作废这份草稿" }).click();
  await expect(page.getByRole("status")).toHaveText("草稿已作废，留在历史版本里。");
  await expect(page.getByText("已作废", { exact: true })).toBeVisible();

  // Sent again from a page that still shows the draft: done already.
  await stale.getByLabel("作废的原因").fill("编号写错了，另起一份");
  await stale.getByRole("button", { name: "作废这份草稿" }).click();
  await expect(stale).toHaveURL(new RegExp(`/${id}$`));

  await page.goto("/staff");
  await expect(page.locator(`a[href^="/staff/documents/${id}"]`)).toHaveCount(0);
  await page.goto(`/staff/documents/${id}/history`);
  await expect(page.getByText("编号写错了，另起一份")).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);

  await begin(page, id);
  await page.goto(`/staff/documents/${id}/history`);
  await expect(page.getByRole("heading", { name: "第1版" })).toHaveCount(2);
  await expect(page.getByText("已作废", { exact: true })).toHaveCount(1);
});
