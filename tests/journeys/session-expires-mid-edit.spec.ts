// An editor types for so long that the session ends. Nothing is lost: the words wait in the working copy.
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { beginSession, sessionCookie } from "../support/accounts.ts";
import { type StaffMember, signedIn } from "../support/signed-in.ts";

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
    await editor.context.close();
  });
}

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
