// Two editors open the same park at once. Whoever saves later is shown both versions, chooses, and loses nothing.
import { randomBytes } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";
import { refusalsOf } from "../support/refusals.ts";
import { type StaffMember, signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const save = (page: Page) => page.getByRole("button", { name: "保存草稿" }).click();

/** A park of this story's own, open in two browsers, with the same draft before both. */
async function atOnePark(browser: Browser): Promise<{ lin: StaffMember; chen: StaffMember; path: string }> {
  const id = `two-${randomBytes(3).toString("hex")}`;
  const path = `/staff/documents/${id}/edit`;
  const lin = await signedIn(browser, "editor", { name: "林晓" });
  await lin.page.goto("/staff/documents/new?kind=park");
  await lin.page.getByLabel("中文名称").fill("双人园");
  await lin.page.getByLabel("编号").fill(id);
  await lin.page.getByRole("button", { name: "新建并继续填写" }).click();
  await field(lin.page, "membership.why.zh").fill("原来的理由");
  await save(lin.page);
  await expect(lin.page.getByText("已保存为草稿。")).toBeVisible();
  const chen = await signedIn(browser, "editor", { name: "陈明" });
  await chen.page.goto(path);
  await expect(chen.page.getByText(/^十分钟内也打开着这份内容的：林晓（\d\d:\d\d）。$/)).toBeVisible();
  return { lin, chen, path };
}

for (const order of ["lin saves first", "chen saves first"] as const) {
  test(`both keep their words when ${order}`, async ({ browser }) => {
    const { lin, chen, path } = await atOnePark(browser);
    const [first, second] = order === "lin saves first" ? [lin, chen] : [chen, lin];

    await field(first.page, "membership.why.zh").fill("先写的理由");
    await field(first.page, "ordinal").fill("7");
    await field(second.page, "membership.why.zh").fill("后写的理由");
    await field(second.page, "name.en").fill("Park of Two");
    await save(first.page);
    await expect(first.page.getByText("已保存为草稿。")).toBeVisible();
    await save(second.page);

    await expect(second.page).toHaveURL(/\/conflict/);
    const address = path.replace("/edit", "/save");
    expect(await refusalsOf(second.account)).toEqual([`${address} refused:conflict`]);
    await expect(second.page.getByText(`${first.account.name} 20`)).toBeVisible();
    expect(await barriersOn(second.page)).toEqual([]);
    await expect(second.page.getByRole("link", { name: "回到这份内容" })).toBeVisible();
    const clash = second.page.getByRole("group", { name: "名单 · 理由 · 中文" });
    await expect(clash).toContainText("原来的理由");
    await expect(clash).toContainText("先写的理由");
    await expect(clash).toContainText("后写的理由");
    await expect(second.page.getByRole("group", { name: "排列次序" }).getByLabel(/对方的/)).toBeChecked();
    await expect(second.page.getByRole("group", { name: /英文/ }).getByLabel(/我的/)).toBeChecked();
    await clash.getByLabel("两边都留").check();
    await second.page.getByRole("button", { name: "按选择合在一起" }).click();

    await expect(second.page.getByText("已按您的选择合在一起")).toBeVisible();
    await expect(field(second.page, "membership.why.zh")).toHaveValue("先写的理由\n后写的理由");
    await expect(field(second.page, "ordinal")).toHaveValue("7");
    await expect(field(second.page, "name.en")).toHaveValue("Park of Two");
    await save(second.page);
    await expect(second.page.getByText("已保存为草稿。")).toBeVisible();

    await first.page.reload();
    await expect(field(first.page, "membership.why.zh")).toHaveValue("先写的理由\n后写的理由");
    await expect(field(first.page, "name.en")).toHaveValue("Park of Two");
  });
}

test("an older save is put back from the history, and takes nothing from what a colleague saved since", async ({
  browser,
}) => {
  const { lin, chen, path } = await atOnePark(browser);
  await field(chen.page, "membership.why.zh").fill("同事写的理由");
  await save(chen.page);
  await expect(chen.page.getByText("已保存为草稿。")).toBeVisible();

  const { page } = lin;
  await page.goto(path.replace("/edit", "/history"));
  await page.getByText("保存过 3 次").click();
  const saves = page.locator(".entries > li");
  await expect(saves.first()).toContainText("陈明");
  await saves.first().getByText("改了 1 处").click();
  await expect(saves.first()).toContainText("名单 · 理由 · 中文");
  await expect(saves.first().getByRole("button")).toHaveCount(0);
  expect(await barriersOn(page)).toEqual([]);
  await saves.nth(1).getByRole("button", { name: "放进我的工作副本" }).click();
  await expect(page.getByText("旧的内容已放进您的工作副本")).toBeVisible();

  await page.goto(path);
  await expect(field(page, "membership.why.zh")).toHaveValue("原来的理由");
  await expect(page.getByText("您这里的内容不是从最新的一版写起的")).toBeVisible();
  await save(page);
  await expect(page).toHaveURL(/\/conflict/);
  const clash = page.getByRole("group", { name: "名单 · 理由 · 中文" });
  await expect(clash).toContainText("原来的理由");
  await expect(clash).toContainText("同事写的理由");
  await chen.page.reload();
  await expect(field(chen.page, "membership.why.zh")).toHaveValue("同事写的理由");
});

test("someone who types on, goes back and saves again is never in their own way", async ({ browser }) => {
  const { lin } = await atOnePark(browser);
  const { page } = lin;
  for (const why of ["第一次", "第二次"]) {
    await field(page, "membership.why.zh").fill(why);
    await expect(page.getByText(/\d\d:\d\d 已留存到您的工作副本/)).toBeVisible();
    await save(page);
    await expect(page.getByText("已保存为草稿。")).toBeVisible();
  }
  await page.goBack();
  await field(page, "membership.why.zh").fill("返回之后");
  await save(page);
  await expect(page.getByText("已保存为草稿。")).toBeVisible();
  await expect(field(page, "membership.why.zh")).toHaveValue("返回之后");
});

test("two windows of one person save one after the other, and each keeps what the other saved", async ({
  browser,
}) => {
  const { lin, path } = await atOnePark(browser);
  const [one, two] = [lin.page, await lin.context.newPage()];
  await one.goto(path);
  await two.goto(path);
  await field(two, "membership.why.zh").fill("另一个窗口写的理由");
  await save(two);
  await expect(two.getByText("已保存为草稿。")).toBeVisible();
  await field(one, "name.en").fill("Park of Two");
  await save(one);
  await expect(one.getByText("已保存为草稿。")).toBeVisible();
  await expect(field(one, "membership.why.zh")).toHaveValue("另一个窗口写的理由");
  await expect(field(one, "name.en")).toHaveValue("Park of Two");
});

test("what is typed is kept without saving, for oneself alone, and leaving asks only where it is not", async ({
  browser,
}) => {
  const { lin, chen, path } = await atOnePark(browser);
  let asked = 0;
  lin.page.on("dialog", async (dialog) => {
    asked += 1;
    await dialog.accept();
  });
  await field(lin.page, "membership.why.zh").fill("没有保存");
  await expect(lin.page.getByText(/\d\d:\d\d 已留存到您的工作副本/)).toBeVisible();
  await lin.page.reload();
  expect(asked).toBe(0);
  await expect(lin.page.getByText("这里是您的工作副本")).toBeVisible();
  await expect(field(lin.page, "membership.why.zh")).toHaveValue("没有保存");

  await chen.page.reload();
  await expect(field(chen.page, "membership.why.zh")).toHaveValue("原来的理由");

  await field(lin.page, "membership.why.zh").pressSequentially("，又写");
  await lin.page.reload();
  expect(asked).toBe(1);

  // Another window of the same person: neither takes the other's words.
  const other = await lin.context.newPage();
  await other.goto(path);
  await field(other, "membership.why.zh").fill("另一个窗口");
  await expect(other.getByText(/\d\d:\d\d 已留存到您的工作副本/)).toBeVisible();
  await field(lin.page, "membership.why.zh").fill("这个窗口");
  await expect(lin.page.getByText("您在另一个窗口里改过同一份内容")).toBeVisible();

  // Nor does a save: both versions are shown, and the person chooses.
  await save(lin.page);
  await expect(lin.page).toHaveURL(/\/conflict/);
  expect(await barriersOn(lin.page)).toEqual([]);
  const clash = lin.page.getByRole("group", { name: "名单 · 理由 · 中文" });
  await expect(clash.getByLabel(/^这个窗口的/)).toHaveCount(1);
  await expect(clash).toContainText("这个窗口");
  await expect(clash).toContainText("另一个窗口");
  await clash.getByLabel("两边都留").check();
  await lin.page.getByRole("button", { name: "按选择合在一起" }).click();
  await expect(field(lin.page, "membership.why.zh")).toHaveValue("另一个窗口\n这个窗口");
  await save(lin.page);
  await expect(lin.page.getByText("已保存为草稿。")).toBeVisible();
});

test("whoever opened first hears by name of whoever comes, and no more of whoever sent it to review", async ({
  browser,
}) => {
  const { lin, chen } = await atOnePark(browser);
  const others = lin.page.locator('[aria-live="polite"]', { hasText: "也打开着" });
  await expect(others).toHaveCount(0);
  await field(lin.page, "membership.why.zh").pressSequentially("又写");
  await expect(others).toHaveText(/陈明（\d\d:\d\d）/);

  await field(chen.page, "ordinal").fill("7");
  await chen.page.getByRole("button", { name: "保存并送审" }).click();
  await expect(chen.page.getByText("已送审。")).toBeVisible();
  await field(lin.page, "membership.why.zh").pressSequentially("再写");
  await expect(others).toHaveCount(0);
});
