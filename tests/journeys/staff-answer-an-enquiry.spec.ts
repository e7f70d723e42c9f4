// Someone of a park's staff answers an enquiry, and nobody sees more of it than their work needs.
import { type APIRequestContext, expect } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { type ParkScope, staffRoles } from "#lib/staff/actor.ts";
import { ask } from "#prisma/ask.ts";
import { enquiryIn } from "../support/enquiries.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const deeds = ["unmask", "assign", "note", "answer", "close"];

test("from the desk's home to the answer that the sender reads", async ({ browser, page: sender }) => {
  // The sender.
  await sender.goto("/parks");
  await sender.getByRole("link", { name: "泉州软件园", exact: true }).first().click();
  await sender.getByRole("link", { name: "可向主办单位咨询" }).click();
  const name = `陈静怡 ${crypto.randomUUID().slice(0, 8)}`;
  await sender.getByLabel("姓名或单位名称").fill(name);
  await sender.getByLabel("电话", { exact: true }).fill("13800001234");
  await sender.getByLabel("想咨询的内容").fill("请打 13800001234，有 800 ㎡ 吗？");
  await sender.getByLabel(/我同意/).check();
  await sender.getByRole("button", { name: "发出咨询" }).click();
  await expect(sender.getByText("咨询已经收到")).toBeVisible();

  // The editor of that park.
  const [park] = await ask(
    journeysPortal().databaseUrl,
    "SELECT id FROM park WHERE slug = 'quanzhou-software-park'",
  );
  const parks = [String(park?.["id"])];
  const { page } = await signedIn(browser, "editor", { name: "林晓", parks });
  await page.goto("/staff");
  await expect(page.getByRole("region", { name: "咨询" })).toContainText("件待答复");
  await page.getByRole("navigation", { name: "工作台栏目" }).getByRole("link", { name: "咨询" }).click();
  const line = page.getByRole("row").filter({ hasText: name });
  await expect(line).toContainText("138****1234");
  await line.getByRole("link").click();
  await expect(page.getByText("请打 138****1234，有 800 ㎡ 吗？")).toBeVisible();
  await expect(page.getByText("13800001234")).toHaveCount(0);
  await expect(page.getByText("不可以：没有同意，或已撤回")).toBeVisible();

  await page.getByRole("button", { name: "记录理由并查看" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "理由" })).toContainText("请填写");
  await page.getByLabel("理由").fill("致电答复");
  await page.getByRole("button", { name: "记录理由并查看" }).click();
  await expect(page.getByText("请打 13800001234，有 800 ㎡ 吗？")).toBeVisible();
  // The address shows nothing to whoever it is sent to, nor here once it was left.
  await page.goto(page.url().replace(/\?.*/, ""));
  await expect(page.getByText("13800001234")).toHaveCount(0);

  await page.getByRole("combobox", { name: "承办人" }).selectOption({ label: "林晓" });
  await page.getByRole("button", { name: "转交承办" }).click();
  await expect(page.getByText("承办人已更改。")).toBeVisible();
  const stale = await page.context().newPage();
  await stale.goto(page.url());
  await page.getByLabel("答复内容").fill("软件园现有 820 ㎡，层高 4.2 m。");
  await page.getByRole("button", { name: "保存答复" }).click();
  await expect(page.getByText("答复已保存")).toBeVisible();
  await stale.getByLabel("说明（没有答复就办结的，必须填写）").fill("重复的咨询");
  await stale.getByRole("button", { name: "办结" }).click();
  await expect(stale.locator("#problems")).toContainText("已经有了变化");
  await expect(stale.getByLabel("说明（没有答复就办结的，必须填写）")).toHaveValue("重复的咨询");

  await sender.goto("/enquiries/receipt");
  await expect(sender.getByText("软件园现有 820 ㎡，层高 4.2 m。")).toBeVisible();
  await expect(sender.getByText("已答复", { exact: true })).toBeVisible();

  await page.getByRole("textbox", { name: "内部备注" }).fill("已另行致电");
  await page.getByRole("button", { name: "加备注" }).click();
  await page.getByRole("button", { name: "办结" }).click();
  await expect(page.getByText("已办结。")).toBeVisible();
  await expect(page.getByRole("button", { name: "保存答复" })).toHaveCount(0);
  await sender.reload();
  await expect(sender.getByText("已办结", { exact: true })).toBeVisible();
  await expect(sender.getByRole("button", { name: "保存更正" })).toHaveCount(0);
  await expect(sender.getByText("已另行致电")).toHaveCount(0);
});

test("what was removed is gone from the desk, and said to be", async ({ browser }) => {
  const { databaseUrl } = journeysPortal();
  const id = await enquiryIn(databaseUrl, { parkId: "p-hr" });
  await ask(databaseUrl, "SELECT portal_empty_enquiry($1, 'sender', 'system:sender')", [id]);
  const { page } = await signedIn(browser, "final_reviewer");
  await page.goto(`/staff/enquiries/${id}`);
  await expect(page.getByText("咨询人删除了个人信息。 只留下")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

const scopes: [name: string, parks: ParkScope, ofPark: boolean, ofDistrict: boolean][] = [
  ["all parks", "all", true, true],
  ["this park", ["p-hr"], true, false],
  ["another park", ["p-soft"], false, false],
  ["no park", [], false, false],
];

test.describe("who may read and who may act", () => {
  let [ofPark, ofDistrict] = ["", ""];
  test.beforeAll(async () => {
    const { databaseUrl } = journeysPortal();
    ofPark = await enquiryIn(databaseUrl, { parkId: "p-hr" });
    ofDistrict = await enquiryIn(databaseUrl);
  });

  for (const role of staffRoles)
    for (const [name, parks, park, district] of scopes)
      test(`${role} of ${name}`, async ({ browser }) => {
        test.setTimeout(180_000);
        const { context } = await signedIn(browser, role, { parks });
        const mayRead = ["editor", "final_reviewer", "auditor"].includes(role);
        const mayAct = ["editor", "final_reviewer"].includes(role);
        expect((await context.request.get("/staff/enquiries")).status()).toBe(mayRead ? 200 : 404);
        for (const [id, isTheirs] of [
          [ofPark, park],
          [ofDistrict, district],
        ] as const) {
          const address = `/staff/enquiries/${id}`;
          expect((await context.request.get(address)).status()).toBe(mayRead && isTheirs ? 200 : 404);
          // All of them of the park's; the rule is the same for the district's.
          for (const deed of id === ofPark ? deeds : ["answer"])
            expect(await statusOf(context.request, `${address}/${deed}`), deed).toBe(
              mayAct && isTheirs ? 303 : 404,
            );
        }
        const nothing = "/staff/enquiries/00000000-0000-4000-8000-000000000000";
        expect((await context.request.get(nothing)).status()).toBe(404);
      });

  test("nobody who is not signed in", async ({ request }) => {
    for (const path of ["", `/${ofPark}`])
      expect(
        (await request.get(`/staff/enquiries${path}`, { maxRedirects: 0 })).headers()["location"],
      ).toContain("/staff/sign-in");
    for (const deed of deeds) expect(await statusOf(request, `/staff/enquiries/${ofPark}/${deed}`)).toBe(303);
    const [row] = await ask(
      journeysPortal().databaseUrl,
      "SELECT count(*)::integer AS count FROM enquiry_entry WHERE enquiry_id = $1 AND actor_id NOT LIKE 'system:%'",
      [ofPark],
    );
    // Each form above lacked what it must have.
    expect(row?.["count"]).toBe(0);
  });
});

/** Nothing is filled in: whoever may do it is asked for that, and nothing happens. The edge takes only so many forms at once. */
async function statusOf(request: APIRequestContext, address: string): Promise<number> {
  for (;;) {
    const headers = { "sec-fetch-site": "same-origin" };
    const answer = await request.post(address, { form: { assignee: "nobody" }, headers, maxRedirects: 0 });
    if (answer.status() !== 429) return answer.status();
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers()["retry-after"] ?? 1)));
  }
}
