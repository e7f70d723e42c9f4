// Someone types for so long that the session ends. Nothing is lost: a document's words wait in the working copy, a reviewer's
// and an answer's in a sealed note.
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { type Browser, expect, type Page } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { barriersOn } from "../support/accessibility.ts";
import { beginSession, sessionCookie } from "../support/accounts.ts";
import { enquiryIn } from "../support/enquiries.ts";
import { refusalsOf } from "../support/refusals.ts";
import { type StaffMember, signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Half an hour and more goes by. */
async function waitTooLong({ account }: StaffMember): Promise<void> {
  await ask(
    journeysPortal().databaseUrl,
    "UPDATE staff_session SET last_seen_at = now() - interval '31 minutes' WHERE account_id = $1",
    [account.id],
  );
}

async function signInAgain({ account, context }: StaffMember): Promise<void> {
  const { databaseUrl, staffSecret } = journeysPortal();
  const value = await beginSession(databaseUrl, account, staffSecret);
  await context.addCookies([
    { name: sessionCookie, value, domain: "127.0.0.1", path: "/staff", httpOnly: true, sameSite: "Lax" },
  ]);
}

/** A figure that waits for its first review. */
async function submitted(browser: Browser, id: string): Promise<void> {
  const { page } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  await page.goto(`/staff/documents/${id}/edit`);
  await field(page, "basis.zh").fill("含续签项目");
  await field(page, "nature").selectOption("revision");
  await field(page, "publicNote.zh").fill("补写口径");
  await page.getByRole("button", { name: "保存并送审" }).click();
  await expect(page.getByText("已送审。")).toBeVisible();
}

for (const javaScriptEnabled of [false, true]) {
  test(`${javaScriptEnabled ? "with" : "without"} scripts, the words are there after signing in again`, async ({
    browser,
  }) => {
    const editor = await signedIn(browser, "editor", { javaScriptEnabled });
    const { page } = editor;
    const path = `/staff/documents/${javaScriptEnabled ? "sf-006" : "sf-005"}/edit`;
    await page.goto(path);
    await field(page, "basis.zh").fill("写了半个多小时的口径");
    await waitTooLong(editor);
    if (javaScriptEnabled) await expect(page.getByText("登录已过期")).toBeVisible();
    await page.getByRole("button", { name: "保存草稿" }).click();

    await expect(page).toHaveURL(/\/staff\/sign-in\?next=/);
    await expect(page.getByLabel("密码")).toBeVisible();
    await signInAgain(editor);
    await page.goto(decodeURIComponent(new URL(page.url()).searchParams.get("next") ?? ""));
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(page.getByText("这里是您的工作副本")).toBeVisible();
    await expect(field(page, "basis.zh")).toHaveValue("写了半个多小时的口径");
    await page.getByRole("button", { name: "保存草稿" }).click();
    await expect(page.getByText("已保存为草稿。")).toBeVisible();
  });
}

test("a reviewer's reason waits, for them alone, until they have signed in again", async ({ browser }) => {
  await submitted(browser, "sf-061");
  const reviewer = await signedIn(browser, "first_reviewer", { javaScriptEnabled: false });
  const { page } = reviewer;
  const why = `与原文逐句核对：${"口径与来源不一致，请补写时期。".repeat(20)}`.slice(0, 480);
  await page.goto("/staff/documents/sf-061/review");
  await page.getByLabel("口径、范围或截至时间不清楚").check();
  await page.getByLabel("具体说明").fill(why);
  await waitTooLong(reviewer);
  await page.getByRole("button", { name: "退回给作者" }).click();
  await expect(page).toHaveURL(/\/staff\/sign-in\?next=/);
  const next = decodeURIComponent(new URL(page.url()).searchParams.get("next") ?? "");
  expect(await refusalsOf(reviewer.account)).toEqual([
    "/staff/documents/sf-061/return refused:session_ended",
  ]);

  // A colleague who signs in at the same browser finds nothing of it.
  const colleague = await signedIn(browser, "first_reviewer");
  await signInAgain({ ...colleague, context: reviewer.context });
  await page.goto(next);
  await expect(page.getByLabel("具体说明")).toHaveValue("");
  await expect(page.locator("#problems")).toHaveCount(0);

  await signInAgain(reviewer);
  await page.goto(next);
  await expect(page.locator("#problems")).toContainText("登录过期了，刚才的没有办成");
  await expect(page.getByLabel("具体说明")).toHaveValue(why);
  await expect(page.getByLabel("口径、范围或截至时间不清楚")).toBeChecked();
  await page.getByRole("button", { name: "退回给作者" }).click();
  await expect(page.getByRole("status")).toHaveText("已退回给作者。");
});

test("a reason to withdraw waits as well", async ({ browser }) => {
  const reviewer = await signedIn(browser, "final_reviewer", { javaScriptEnabled: false });
  const { page } = reviewer;
  await page.goto("/staff/documents/sf-062/withdrawal");
  await page.getByLabel("给读者的原因").fill("来源已经撤稿");
  await waitTooLong(reviewer);
  await page.getByRole("button", { name: "撤回", exact: true }).click();
  const next = decodeURIComponent(new URL(page.url()).searchParams.get("next") ?? "");
  await signInAgain(reviewer);
  await page.goto(next);
  await expect(page.getByLabel("给读者的原因")).toHaveValue("来源已经撤稿");
});

test("an answer to an enquiry waits, and one that no cookie has room for is shown to be copied", async ({
  browser,
}) => {
  const editor = await signedIn(browser, "editor");
  const { page } = editor;
  const path = `/staff/enquiries/${await enquiryIn(journeysPortal().databaseUrl, { parkId: "p-hr" })}`;
  const answer = page.getByLabel("答复内容");
  const send = page.locator(`form[action="${path}/answer"] button`);
  await page.goto(path);
  await answer.fill("您好：".repeat(200));
  await waitTooLong(editor);
  await send.click();
  const next = decodeURIComponent(new URL(page.url()).searchParams.get("next") ?? "");
  await signInAgain(editor);
  await page.goto(next);
  await expect(answer).toHaveValue("您好：".repeat(200));

  // Each character another one: what repeats itself would be packed small.
  const long = String.fromCodePoint(...Array.from({ length: 4000 }, (_, n) => 0x4e00 + n * 5));
  await answer.fill(long);
  await waitTooLong(editor);
  const [refused] = await Promise.all([page.waitForResponse(`**${path}/answer`), send.click()]);
  expect(refused.status()).toBe(401);
  await expect(page.getByRole("heading", { name: "登录已过期" })).toBeVisible();
  await expect(page.getByText(long)).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("link", { name: "去登录" }).click();
  await expect(page.getByLabel("密码")).toBeVisible();
});

test("whoever must first sign in is told so before their file is read", async () => {
  const { port } = journeysPortal();
  for (const path of ["/staff/workbooks/import", "/staff/documents/sf-005/save"])
    expect(await answerBeforeItsEnd(Number(port), path)).toMatchObject({
      statusCode: 303,
      headers: { location: expect.stringContaining("/staff/sign-in") },
    });
});

test("a whole file of theirs is answered in the same way", async ({ request }) => {
  const answer = await request.post("/staff/workbooks/import", {
    headers: { "sec-fetch-site": "same-origin" },
    multipart: { file: { name: "a.xlsx", mimeType: "application/x", buffer: Buffer.alloc(6_000_000, 1) } },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers()["location"]).toContain("/staff/sign-in");
});

/** What is answered while most of the form is still to come. */
async function answerBeforeItsEnd(port: number, path: string): Promise<IncomingMessage> {
  const sent = request({
    host: "127.0.0.1",
    port,
    path,
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": 100_000,
      "sec-fetch-site": "same-origin",
    },
  });
  sent.on("error", () => {});
  sent.write("kept=");
  const [answer] = (await once(sent, "response", { signal: AbortSignal.timeout(10_000) })) as [
    IncomingMessage,
  ];
  sent.destroy();
  return answer;
}
