// An editor types for so long that the session ends. Nothing is lost: the words wait in the working copy.
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
