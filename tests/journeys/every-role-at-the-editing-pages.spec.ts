// Who may open and send the editing pages, and who is told that there are none: each role, one's own park and another's.
import { randomBytes } from "node:crypto";
import { type BrowserContext, expect } from "@playwright/test";
import { staffRoles } from "#lib/staff/actor.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const pages = ["edit", "conflict", "give-up"];
const forms = ["save", "keep", "resolve", "discard"];
const headers = { "sec-fetch-site": "same-origin" };

async function answers({ request }: BrowserContext, id: string): Promise<number[]> {
  const asked = await Promise.all(pages.map((page) => request.get(`/staff/documents/${id}/${page}`)));
  const sent = [];
  for (const form of forms)
    sent.push(
      await request.post(`/staff/documents/${id}/${form}`, {
        headers,
        form: { seen: "after/1", kept: "", do: "add:nothing" },
        maxRedirects: 0,
      }),
    );
  return [...asked, ...sent].map((answer) => answer.status());
}

const open = [200, 200, 200, 303, 200, 303, 303];
const shut = [404, 404, 404, 404, 404, 404, 404];

for (const role of staffRoles)
  test(`as ${role}`, async ({ browser }) => {
    const { context } = await signedIn(browser, role);
    expect(await answers(context, "p-hr")).toEqual(role === "editor" ? open : shut);
    expect(await answers(context, "no-such-document")).toEqual(shut);
    const list = role === "administrator" ? 404 : 200;
    expect((await context.request.get("/staff/documents")).status()).toBe(list);
    expect((await context.request.get("/staff/documents/new")).status()).toBe(role === "editor" ? 200 : 404);
  });

test("as an editor of one park: that park, and nothing of another or of the whole district", async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, "editor", { parks: ["p-hr"] });
  expect(await answers(context, "p-hr")).toEqual(open);
  for (const id of ["p-soft", "sf-005", "sf-050", "ev-2021-02", "dnzb-2021"])
    expect(await answers(context, id), id).toEqual(shut);
  await page.goto("/staff/documents");
  await expect(page.getByRole("link", { name: "泉州软件园", exact: true })).toHaveCount(0);

  // Nothing of theirs can be taken over to another park, and what they typed is kept.
  await page.goto("/staff/documents/new?kind=figure");
  await page.getByLabel("中文名称").fill("本园的数");
  await page.getByLabel("编号").fill(`hr-${randomBytes(3).toString("hex")}`);
  await page.getByRole("button", { name: "新建并继续填写" }).click();
  await expect(page.locator("#problems")).toContainText("请选择您负责的园区");
  await page.getByLabel("关于哪个园区").selectOption("p-hr");
  await page.getByRole("button", { name: "新建并继续填写" }).click();
  await page.locator('[name="scope.parkId"]').selectOption({ label: "泉州软件园" });
  await page.getByRole("button", { name: "保存草稿" }).click();
  await expect(page.getByText("改动涉及您职责以外的园区，没有保存。")).toBeVisible();
  await expect(page.locator('[name="scope.parkId"]')).toHaveValue("p-soft");
});

test("nobody is led to sign in, and nothing is kept for them", async ({ request }) => {
  for (const form of forms) {
    const answer = await request.post(`/staff/documents/p-hr/${form}`, {
      headers,
      form: { seen: "after/1" },
      maxRedirects: 0,
    });
    expect([answer.status(), answer.headers()["location"]]).toEqual([303, "/staff/sign-in?next=%2Fstaff"]);
  }
});

test("a form that is none, or too large, is answered in words and changes nothing", async ({ browser }) => {
  const { context, page } = await signedIn(browser, "editor");
  const send = (options: object) =>
    context.request.post("/staff/documents/p-constr/save", { headers, maxRedirects: 0, ...options });
  for (const options of [
    { data: "not a form", headers: { ...headers, "content-type": "text/plain" } },
    { multipart: { name: { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a file") } } },
    { form: { "name.zh": "长".repeat(2_000_001) } },
  ]) {
    const answer = await send(options);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain("提交的内容无法识别");
  }
  const strange = await send({
    form: { seen: "nothing/of ours", do: "remove:sites.7", "sites.x.name": "?", "name.zh": "\0改过" },
  });
  expect(strange.status()).toBe(303);
  await page.goto("/staff/documents/p-constr/edit");
  await expect(page.getByText("您这里的内容不是从最新的一版写起的")).toBeVisible();
  await expect(page.locator('[name="name.zh"]')).toHaveValue("改过");
});

test("a form that is sent twice is saved once", async ({ browser }) => {
  const { context, page } = await signedIn(browser, "editor");
  await page.goto("/staff/documents/p-ad/edit");
  const seen = await page.locator('[name="seen"]').inputValue();
  await page.locator('[name="membership.why.zh"]').fill("写一次");
  const body = await page
    .locator("#document")
    .evaluate((form) => new URLSearchParams(new FormData(form as HTMLFormElement) as never).toString());
  const twice = () =>
    context.request.post("/staff/documents/p-ad/save", {
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      data: `${body}&do=save`,
      maxRedirects: 0,
    });
  for (const answer of [await twice(), await twice()]) {
    expect(answer.status()).toBe(303);
    expect(answer.headers()["location"]).toMatch(/\/p-ad\/edit\?note=/);
  }
  await page.reload();
  expect(seen).toBe("after/1");
  expect(await page.locator('[name="seen"]').inputValue()).toMatch(/\/1$/);
  await expect(page.getByText("这里是第2版的草稿")).toBeVisible();
});
