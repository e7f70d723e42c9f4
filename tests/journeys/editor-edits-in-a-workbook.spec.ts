// An editor, whose browser runs no scripts, takes the parks out as a workbook, changes cells, brings it back, is told what is
// wrong and where, mends it, chooses where a colleague was faster, and finds the drafts. After a ceremony another types the new
// projects into the empty table, and finds a draft of each that can go to its reviewers.
import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";
import { refusalsOf } from "../support/refusals.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";
import { lastRowOf, placeIn, withCells } from "../support/workbook.ts";

/** No other story changes it. */
const park = "p-fucheng";

async function takeOut(page: Page, table: "园区" | "签约项目" = "园区"): Promise<Buffer> {
  await page.goto("/staff/workbooks");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: `导出${table}.xlsx` }).click();
  return readFile(await (await download).path());
}

async function bringIn(page: Page, buffer: Buffer): Promise<void> {
  await page.goto("/staff/workbooks");
  await page.getByLabel("文件").setInputFiles({ name: "园区.xlsx", mimeType: "application/x", buffer });
  await page.getByRole("button", { name: "试读，看会改什么" }).click();
}

/** Looked for by a script, so in a browser that runs some. */
async function barriers(browser: Browser, page: Page): Promise<string[]> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const scripted = await context.newPage();
  await scripted.goto(page.url());
  const found = await barriersOn(scripted);
  await context.close();
  return found;
}

const apply = (page: Page) => page.getByRole("button", { name: "全部写成草稿" });

test("from the export to the draft, with a mistake and a colleague on the way", async ({ browser }) => {
  const { page, account } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  const file = await takeOut(page);
  const why = placeIn(file, "membership.why.zh", park);
  const english = placeIn(file, "name.en", park);
  const day = placeIn(file, "confirmedOn", park);
  const number = placeIn(file, "ordinal", park);

  await bringIn(page, file);
  await expect(page.getByText("与现在的内容没有不同，不需要导入。")).toBeVisible();
  await expect(apply(page)).toHaveCount(0);

  await bringIn(page, await withCells(file, { [number]: "1.2亿元", [day]: "昨天" }));
  await expect(page.getByRole("row", { name: number })).toContainText("这一列只写不带单位的数");
  await expect(page.getByRole("row", { name: day })).toContainText("应是一个存在的日期");
  await expect(apply(page)).toHaveCount(0);
  expect(await barriers(browser, page)).toEqual([]);

  // A colleague saves one of the same places first.
  const colleague = await signedIn(browser, "editor", { javaScriptEnabled: false });
  await colleague.page.goto(`/staff/documents/${park}/edit`);
  await colleague.page.locator('[name="membership.why.zh"]').fill("同事写的理由");
  await colleague.page.getByRole("button", { name: "保存草稿" }).click();
  await expect(colleague.page.getByText("已保存为草稿。")).toBeVisible();

  const changes = { [english]: "A Park by Workbook", [day]: "2026/11/1", [why]: "表格里写的理由" };
  await bringIn(page, await withCells(file, changes));
  await expect(page.getByText("会改 3 处，涉及 1 份内容。")).toBeVisible();
  await expect(page.getByRole("row", { name: english })).toContainText("A Park by Workbook");
  await expect(page.getByRole("row", { name: day })).toContainText("2026-11-01");
  const clash = page.getByRole("group", { name: new RegExp(`^${why} · `) });
  await expect(clash).toContainText("同事写的理由");
  expect(await barriers(browser, page)).toEqual([]);
  const address = `${new URL(page.url()).pathname}/apply`;
  const headers = { "sec-fetch-site": "same-origin" };
  const of = await page.locator('input[name="of"]').inputValue();
  for (const form of [{ of: "another" }, { of }])
    await page.request.post(address, { headers, form, maxRedirects: 0 });
  expect(await refusalsOf(account)).toEqual([`${address} refused:moved`, `${address} refused:unchosen`]);
  await clash.getByRole("radio", { name: /表格里的/ }).check();
  await apply(page).click();

  await expect(page.getByText("已写成 1 份草稿。")).toBeVisible();
  expect(await barriers(browser, page)).toEqual([]);
  await page.locator(`a[href$="/staff/documents/${park}"]`).click();
  await page.waitForURL(`**/staff/documents/${park}`);
  await page.goto(`/staff/documents/${park}/edit`);
  await expect(page.locator('[name="name.en"]')).toHaveValue("A Park by Workbook");
  await expect(page.locator('[name="confirmedOn"]')).toHaveValue("2026-11-01");
  await expect(page.locator('[name="membership.why.zh"]')).toHaveValue("表格里写的理由");
});

test("projects that are typed into the table become drafts, once, and can go to review", async ({
  browser,
}) => {
  const { page } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  const file = await takeOut(page, "签约项目");
  const last = lastRowOf(file);
  const at = (row: number, key: string) => placeIn(file, key, key).replace(/\d+$/, String(last + row));
  const typed = (row: number, name: string, amount: string) => ({
    [at(row, "name.zh")]: name,
    [at(row, "parkId")]: "泉州软件园",
    [at(row, "amount.asWritten")]: amount,
    [at(row, "sourceId")]: "dnzb-2021",
    [at(row, "quote")]: `某项目总投资${amount}`,
  });
  // Numbers of documents may have a cell's name in them.
  const mending = (cell: string) => page.getByRole("row", { name: new RegExp(`^${cell} `) });
  const names = ["表格里的一号项目", "表格里的二号项目", "表格里的三号项目"];
  const rows = names.map((name, index) => typed(index + 1, name, `${index + 2}亿元`));

  const wrong = {
    [at(1, "amount.asWritten")]: "2",
    [at(2, "name.zh")]: " ",
    [at(3, "parkId")]: "没有的园区",
  };
  await bringIn(page, await withCells(file, Object.assign({}, ...rows, wrong)));
  await expect(mending(at(1, "amount.asWritten"))).toContainText("金额没有单位");
  await expect(mending(at(2, "name.zh"))).toContainText("要有中文名称");
  await expect(mending(at(3, "parkId"))).toContainText("没有这个编号的内容");
  await expect(apply(page)).toHaveCount(0);

  const ceremony = "表格里的一场签约";
  await page.goto("/staff/documents/new?kind=signing_event");
  await page.getByLabel("中文名称").fill(ceremony);
  await page.getByLabel("编号", { exact: true }).fill("a-ceremony-by-workbook");
  await page.getByRole("button", { name: "新建并继续填写" }).click();

  const whole = await withCells(file, Object.assign({}, ...rows));
  await bringIn(page, whole);
  await expect(page.getByText("会新建 3 份内容。")).toBeVisible();
  const shown = page.getByRole("row", { name: names[0] ?? "" });
  for (const words of [`第 ${last + 1} 行`, "泉州软件园", "2亿元"]) await expect(shown).toContainText(words);
  expect(await barriers(browser, page)).toEqual([]);
  await page.getByLabel("新项目加入哪个签约活动的名单").selectOption(`${ceremony}（草稿）`);
  await apply(page).click();
  await expect(page.getByText("已写成 4 份草稿。")).toBeVisible();
  await expect(page.getByText("新项目已排在活动名单的最后。")).toBeVisible();
  expect(await barriers(browser, page)).toEqual([]);
  const result = page.url();

  await page.getByRole("link", { name: ceremony }).click();
  await page.waitForURL("**/staff/documents/a-ceremony-by-workbook");
  await page.goto(`${page.url()}/edit`);
  for (const [index, name] of names.entries())
    await expect(page.locator(`[name="projectIds.${index}"] option:checked`)).toHaveText(name);
  for (const name of names) {
    await page.goto(result);
    await page.getByRole("link", { name }).click();
    await page.waitForURL("**/staff/documents/signed-project-*");
    await page.goto(`${page.url()}/edit`);
    await expect(page.locator('[name="name.zh"]')).toHaveValue(name);
    await page.getByRole("button", { name: "保存并送审" }).click();
    await expect(page.getByRole("status").filter({ hasText: "已送审。" })).toBeVisible();
  }

  await bringIn(page, whole);
  await expect(mending(at(1, "name.zh"))).toContainText("已经有同名的内容");
  await expect(apply(page)).toHaveCount(0);
});
