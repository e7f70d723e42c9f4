// A role or a park is taken from someone while a form is open before them: what they ask for is refused, and they get their own
// words back, to copy.
import { type Browser, expect } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { barriersOn } from "../support/accessibility.ts";
import { refusalsOf } from "../support/refusals.ts";
import { type StaffMember, signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const change = (statement: string, { account }: StaffMember) =>
  ask(journeysPortal().databaseUrl, statement, [account.id]);
const takePark = (who: StaffMember) => change("DELETE FROM park_scope WHERE account_id = $1", who);

async function copiesOf({ account }: StaffMember): Promise<number> {
  const statement = "SELECT 1 FROM working_copy WHERE actor_id = $1";
  return (await ask(journeysPortal().databaseUrl, statement, [account.id])).length;
}

async function editorOf(browser: Browser, javaScriptEnabled: boolean): Promise<StaffMember> {
  const editor = await signedIn(browser, "editor", { parks: ["p-hr"], javaScriptEnabled });
  await editor.page.goto("/staff/documents/p-hr/edit");
  return editor;
}

test("an editor whose park is taken away finds what they typed on the refusal, named as the form names it", async ({
  browser,
}) => {
  const editor = await editorOf(browser, false);
  const { page } = editor;
  await page.locator('[name="membership.why.zh"]').fill("写了一下午的理由 <b>&");
  await takePark(editor);
  const [refused] = await Promise.all([
    page.waitForResponse("**/staff/documents/p-hr/save"),
    page.getByRole("button", { name: "保存草稿" }).click(),
  ]);
  expect(refused.status()).toBe(404);
  await expect(page.getByText("写了一下午的理由 <b>&", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "名单 · 理由 · 中文" })).toBeVisible();
  expect(await copiesOf(editor)).toBe(0);
  expect(await refusalsOf(editor.account)).toEqual(["/staff/documents/p-hr/save refused:404"]);
});

test("the refusal says nothing of the document, not even whether there is one", async ({ browser }) => {
  const { context } = await signedIn(browser, "editor", { parks: ["another-park"] });
  const refusals = [];
  for (const id of ["p-hr", "sf-005", "no-such-document"]) {
    const answer = await context.request.post(`/staff/documents/${id}/save`, {
      headers: { "sec-fetch-site": "same-origin" },
      form: { "name.zh": "我写的", "membership.why.zh": "理由", seen: "after/1", kept: "" },
    });
    expect(answer.status()).toBe(404);
    refusals.push((await answer.text()).replaceAll(/nonce="[^"]*"/g, ""));
  }
  expect(new Set(refusals).size).toBe(1);
  expect(refusals[0]).toContain("我写的");
});

test("where scripts run, the page says so while the words still stand on it", async ({ browser }) => {
  const editor = await editorOf(browser, true);
  const { page } = editor;
  await takePark(editor);
  await page.locator('[name="membership.why.zh"]').pressSequentially("还在写");
  await expect(page.getByText("您已不能编辑这份内容")).toBeVisible();
  expect(await copiesOf(editor)).toBe(0);
  await page.getByRole("button", { name: "保存草稿" }).click();
  await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
});

test("a reviewer whose role is taken away gets the reason back that they wrote", async ({ browser }) => {
  const reviewer = await signedIn(browser, "final_reviewer", { javaScriptEnabled: false });
  const { page } = reviewer;
  await page.goto("/staff/documents/sf-063/withdrawal");
  await page.getByLabel("给读者的原因").fill("来源已经撤稿");
  await change("UPDATE staff_account SET role = 'editor' WHERE id = $1", reviewer);
  await page.getByRole("button", { name: "撤回", exact: true }).click();
  await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
  await expect(page.getByText("来源已经撤稿", { exact: true })).toBeVisible();
});

test("whose new role needs a phone first is told so, and has their words", async ({ browser }) => {
  const editor = await signedIn(browser, "editor", { hasSecondFactor: false, javaScriptEnabled: false });
  const { page } = editor;
  await page.goto("/staff/documents/p-hr/edit");
  await page.locator('[name="membership.why.zh"]').fill("换岗之前写的");
  await change("UPDATE staff_account SET role = 'first_reviewer' WHERE id = $1", editor);
  await page.getByRole("button", { name: "保存草稿" }).click();
  await expect(page.getByRole("heading", { name: "要先设置手机验证" })).toBeVisible();
  await expect(page.getByText("换岗之前写的", { exact: true })).toBeVisible();
  expect(await refusalsOf(editor.account)).toEqual(["/staff/documents/p-hr/save refused:403"]);
  await page.getByRole("link", { name: "设置手机验证" }).click();
  await expect(page).toHaveURL(/\/staff\/second-factor/);
});
