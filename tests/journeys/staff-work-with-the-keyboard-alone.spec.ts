// Four people without a mouse take a change of a park, with a new row in it, from the form to the page that everyone reads.
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../support/own-portal.ts";
import { signedIn } from "../support/signed-in.ts";

const park = "/staff/documents/p-hr";
const levels = [
  ["first_reviewer", "陈静", "一审一校"],
  ["second_reviewer", "黄伟", "二审二校"],
  ["final_reviewer", "苏敏", "终审签发"],
] as const;

/** As someone does who hears or sees where they are: on with Tab until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 600; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`[name="${name}"]`));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

test("from the form to the published page without a mouse", async ({ browser, portal, request }) => {
  test.setTimeout(300_000);
  const author = (await signedIn(browser, "editor", { name: "林晓", portal })).page;
  await author.goto(park);
  await enter(author, author.getByRole("link", { name: "起草新的一版" }));
  await expect(author).toHaveURL(/\/edit$/);
  const rows = author.locator('input[name^="aliases."][name$=".text"]');
  const before = await rows.count();
  await enter(author, author.locator('button[name="do"][value="add:aliases"]'));
  await expect(rows).toHaveCount(before + 1);
  // The page comes back at the new row: its first field is the next stop but one at most.
  await write(author, `aliases.${before}.text`, "键盘园");
  await tabTo(author, author.locator(`[name="aliases.${before}.kind"]`));
  await author.keyboard.press("ArrowDown");
  await enter(author, author.locator('button[name="do"][value="add:aliases"]'));
  await expect(rows).toHaveCount(before + 2);
  await enter(author, author.locator(`button[name="do"][value="remove:aliases.${before + 1}"]`));
  await expect(rows).toHaveCount(before + 1);
  await write(author, "membership.why.zh", "只用键盘写的理由");
  await tabTo(author, author.locator('[name="nature"]'));
  await author.keyboard.press("ArrowDown");
  await expect(author.locator('[name="nature"]')).toHaveValue("revision");
  await write(author, "publicNote.zh", "补写别名和理由");
  await enter(author, author.getByRole("button", { name: "保存并送审" }));
  await expect(author.getByRole("status").filter({ hasText: "已送审。" })).toBeVisible();

  for (const [role, name, level] of levels) {
    const reviewer = (await signedIn(browser, role, { name, portal })).page;
    await reviewer.goto("/staff");
    await enter(reviewer, reviewer.locator(`a[href="${park}/review"]`));
    await expect(reviewer.locator("ins").filter({ hasText: "键盘园" })).toBeVisible();
    for (const item of ["names", "numbers", "words"]) {
      await tabTo(reviewer, reviewer.locator(`[id="checklist.${item}"]`));
      await reviewer.keyboard.press("Space");
    }
    await write(reviewer, "note", "已核对");
    await enter(reviewer, reviewer.getByRole("button", { name: `${level}通过` }));
    await expect(reviewer.getByRole("status")).toHaveText("已审核通过。");
    if (role !== "final_reviewer") continue;
    await enter(reviewer, reviewer.locator(`a[href="${park}/publication"]`));
    await enter(reviewer, reviewer.getByRole("button", { name: "发布", exact: true }));
    await expect(reviewer.getByRole("status")).toHaveText("已发布，读者现在就能看到。");
    await enter(reviewer, reviewer.getByRole("link", { name: "看已发布的页面" }));
    await expect(reviewer).toHaveURL(/\/parks\/[\w-]+$/);
    const published = await (await request.get(new URL(reviewer.url()).pathname)).text();
    for (const written of ["键盘园", "只用键盘写的理由"]) expect(published).toContain(written);
  }
});
