// Who may take workbooks out and bring them in: each role, on every route; and what the routes say to what is no workbook.
import { type BrowserContext, expect } from "@playwright/test";
import { staffRoles } from "#lib/staff/actor.ts";
import { tableNames } from "#lib/workbooks/tables.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const headers = { "sec-fetch-site": "same-origin" };
const nowhere = "00000000-0000-4000-8000-000000000000";

function upload({ request }: BrowserContext, buffer: Buffer) {
  const file = { name: "spaces.xlsx", mimeType: "application/octet-stream", buffer };
  return request.post("/staff/workbooks/import", { headers, multipart: { file }, maxRedirects: 0 });
}

async function answers(context: BrowserContext): Promise<Record<string, number[]>> {
  const status = async (path: string) => (await context.request.get(path, { maxRedirects: 0 })).status();
  return {
    page: [await status("/staff/workbooks")],
    files: await Promise.all(tableNames.map((name) => status(`/staff/workbooks/${name}.xlsx`))),
    upload: [(await upload(context, Buffer.from("<html>"))).status()],
    imports: [await status(`/staff/workbooks/imports/${nowhere}`)],
    apply: [
      (
        await context.request.post(`/staff/workbooks/imports/${nowhere}/apply`, {
          headers,
          form: { of: "x" },
          maxRedirects: 0,
        })
      ).status(),
    ],
  };
}

for (const role of staffRoles)
  test(`as ${role}`, async ({ browser }) => {
    const { context } = await signedIn(browser, role);
    const out = role === "administrator" ? 404 : 200;
    expect(await answers(context)).toEqual({
      page: [out],
      files: tableNames.map(() => out),
      upload: [role === "editor" ? 303 : 404],
      imports: [404],
      apply: [404],
    });
  });

test("nobody gets anything, and is led to sign in", async ({ request, context }) => {
  expect((await request.get("/staff/workbooks/parks.xlsx")).status()).toBe(404);
  const sent = await upload(context, Buffer.from("a"));
  expect([sent.status(), sent.headers()["location"]]).toEqual([303, "/staff/sign-in?next=%2Fstaff"]);
});

test("the auditor is told that nothing can be brought in", async ({ browser }) => {
  const { page } = await signedIn(browser, "auditor");
  await page.goto("/staff/workbooks");
  await expect(page.getByText("您的角色可以导出，不能导入。")).toBeVisible();
  await expect(page.locator("input[type=file]")).toHaveCount(0);
});

test("what is no workbook is answered in words: what it is, and what to do", async ({ browser }) => {
  const { page, context } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  for (const [buffer, sentence] of [
    [Buffer.from("<html><table></table>"), "这不是 .xlsx 表格或 CSV 文件"],
    [Buffer.concat([compound, Buffer.from("Workbook", "utf16le")]), "这是旧的 .xls 格式"],
    [Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]), "文件设有打开密码"],
    [Buffer.alloc(6 * 1024 * 1024, "a"), "文件超过 5 MB"],
  ] as const) {
    await page.goto("/staff/workbooks");
    await page.getByLabel("文件").setInputFiles({ name: "spaces.xlsx", mimeType: "application/x", buffer });
    await page.getByRole("button", { name: "试读，看会改什么" }).click();
    await expect(page.getByRole("alert")).toContainText(sentence);
  }
  const huge = await upload(context, Buffer.alloc(9 * 1024 * 1024));
  expect(huge.status()).toBe(413);
  const none = await context.request.post("/staff/workbooks/import", { headers, form: { file: "a" } });
  expect(none.status()).toBe(400);
});
