// Four people correct a signing figure, without JavaScript: written by one, reviewed by three, published by the last.
import { type Browser, expect, type Page } from "@playwright/test";
import type { StaffRole } from "#lib/staff/actor.ts";
import { barriersOn } from "../support/accessibility.ts";
import { test } from "../support/own-portal.ts";
import type { TestPortal } from "../support/portal.ts";
import { signedIn } from "../support/signed-in.ts";

const figure = "/staff/documents/sf-012";
const levels = [
  ["first_reviewer", "陈静", "一审一校"],
  ["second_reviewer", "黄伟", "二审二校"],
  ["final_reviewer", "苏敏", "终审签发"],
] as const;

test("a figure is corrected through three reviews", async ({ browser, portal, request }) => {
  test.setTimeout(240_000);
  const author = await deskOf(browser, portal, "editor", "林晓");
  await author.goto(`${figure}/edit`);
  await author.locator('[id="basis.zh"]').fill("含续签项目");
  await author.locator('.form-bar button[value="save"]').click();
  await author.goto(figure);
  await expect(author.getByText("请说明是修订、更正还是新一期")).toBeVisible();
  await expect(author.getByRole("button", { name: "送审" })).toHaveCount(0);

  await author.goto(`${figure}/edit`);
  await author.locator('[id="nature"]').selectOption("correction");
  await author.locator('[id="severity"]').selectOption("keeps_conclusion");
  await author.locator('[id="publicNote.zh"]').fill("补写口径");
  await author.locator('.form-bar button[value="save"]').click();
  await author.goto(figure);
  await author.getByRole("button", { name: "送审" }).click();
  await expect(author.getByRole("status")).toHaveText("已送审。");

  for (const [role, name, level] of levels) {
    const reviewer = await deskOf(browser, portal, role, name);
    await reviewer.goto("/staff");
    await reviewer.locator(`a[href="${figure}/review"]`).click();
    await expect(reviewer.locator("ins").filter({ hasText: "含续签项目" })).toBeVisible();
    for (const box of await reviewer.locator('input[name="checklist"]').all()) await box.check();
    await reviewer.getByLabel("意见（可不填）").fill(`${name}已核对`);
    await reviewer.getByRole("button", { name: `${level}通过` }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已审核通过。");
    if (role !== "final_reviewer") continue;

    expect(await (await request.get("/figures/sf-012")).text()).not.toContain("含续签项目");
    await reviewer.goto(`${figure}/preview/zh-Hans`);
    await expect(reviewer.getByText("预览，未发布").first()).toBeVisible();
    await expect(reviewer.getByText("含续签项目").first()).toBeVisible();
    await reviewer.goto(`${figure}/publication`);
    await expect(reviewer.getByText("/figures/sf-012/v/1", { exact: true })).toBeVisible();
    await reviewer.getByRole("button", { name: "发布", exact: true }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已发布，读者现在就能看到。");
    // The answer to the form waits until the edge has dropped what it kept.
    expect(await (await request.get("/figures/sf-012")).text()).toContain("含续签项目");
    // The old edition stays as it was; only its banner says what changed since.
    expect(await (await request.get("/data/figures/sf-012/v/1.json")).text()).not.toContain("含续签项目");
    const old = await (await request.get("/figures/sf-012/v/1")).text();
    expect(old).toContain("含续签项目");
    expect(old.replace(/<aside\b.*?<\/aside>/s, "")).not.toContain("含续签项目");
    expect(await (await request.get("/corrections")).text()).toContain("补写口径");

    await reviewer.goto(`${figure}/sheet`);
    for (const [, each] of levels) await expect(reviewer.getByText(`${each}已核对`)).toBeVisible();
    const pdf = (await reviewer.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test("a park goes from its first draft to a page that everyone can read", async ({
  browser,
  portal,
  request,
}) => {
  test.setTimeout(240_000);
  const park = "/staff/documents/harbour-park";
  const author = await deskOf(browser, portal, "editor", "林晓");
  await author.goto("/staff/documents/new?kind=park");
  await author.locator('input[name="name"]').fill("试写园区");
  await author.locator('input[name="id"]').fill("harbour-park");
  await author.locator('main form button[type="submit"]').click();
  await author.goto(`${park}/edit`);
  await author.locator('[id="ordinal"]').fill("990");
  await author.locator('.form-bar button[value="save"]').click();
  await author.goto(park);
  await expect(author.getByText("没有必须改正的。")).toBeVisible();
  await author.getByRole("button", { name: "送审" }).click();
  await expect(author.getByRole("status")).toHaveText("已送审。");
  for (const [role, name, level] of levels) {
    const reviewer = await deskOf(browser, portal, role, name);
    await reviewer.goto(`${park}/review`);
    for (const box of await reviewer.locator('input[name="checklist"]').all()) await box.check();
    await reviewer.getByRole("button", { name: `${level}通过` }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已审核通过。");
    expect((await request.get("/parks/harbour-park")).status()).toBe(404);
    if (role !== "final_reviewer") continue;
    await reviewer.goto(`${park}/publication`);
    await reviewer.getByRole("button", { name: "发布", exact: true }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已发布，读者现在就能看到。");
  }
  for (const page of ["/parks/harbour-park", "/guides/harbour-park", "/parks"])
    expect.soft(await (await request.get(page)).text(), page).toContain("试写园区");
});

test("what everyone signed off is given back, and its author reads why beside the words", async ({
  browser,
  portal,
}) => {
  test.setTimeout(240_000);
  const source = "/staff/documents/ex-02";
  const author = await deskOf(browser, portal, "editor", "林晓");
  await author.goto(`${source}/edit`);
  await author.locator('[id="publicNote.zh"]').fill("核对来源");
  await author.locator('.form-bar button[value="save"]').click();
  await author.goto(source);
  await author.getByRole("button", { name: "送审" }).click();
  for (const [role, name, level] of levels) {
    const reviewer = await deskOf(browser, portal, role, name);
    await reviewer.goto(`${source}/review`);
    for (const box of await reviewer.locator('input[name="checklist"]').all()) await box.check();
    await reviewer.getByRole("button", { name: `${level}通过` }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已审核通过。");
    if (role !== "final_reviewer") continue;

    await expect(reviewer.getByRole("link", { name: "撤回已发布的一版" })).toBeVisible();
    await reviewer.getByRole("link", { name: "退回给作者" }).click();
    await reviewer.getByLabel("来源不足，或引文与来源不一致").check();
    await reviewer.getByLabel("具体说明").fill("请补写出版日期");
    await reviewer.getByRole("button", { name: "退回给作者" }).click();
    await expect(reviewer.getByRole("status")).toHaveText("已退回给作者。");
  }
  await author.goto(`${source}/edit`);
  const why = author.getByText(/^苏敏 .* 退回：来源不足，或引文与来源不一致；请补写出版日期$/);
  await expect(why).toBeVisible();
  await author.goto(source);
  await author.getByRole("button", { name: "送审" }).click();
  await author.goto(`${source}/edit`);
  await expect(why).toHaveCount(0);
});

test("what is withdrawn leaves its reason and its editions", async ({ browser, portal, request }) => {
  test.setTimeout(120_000);
  const reviewer = await deskOf(browser, portal, "final_reviewer", "苏敏");
  await reviewer.goto(`${figure}/withdrawal`);
  await reviewer.getByLabel("给读者的原因").fill("来源已撤稿");
  await reviewer.getByRole("button", { name: "撤回", exact: true }).click();
  const answer = await request.get("/figures/sf-012");
  expect(answer.status()).toBe(200);
  const html = await answer.text();
  expect(html).toContain("来源已撤稿");
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).toContain('href="/figures/sf-012/v/1"');
  expect((await request.get("/figures/sf-012/v/1")).status()).toBe(200);
  for (const file of ["/corrections", "/corrections.atom", "/data/corrections.csv"])
    expect.soft(await (await request.get(file)).text(), file).toContain("来源已撤稿");
});

test("a review can be done with the keyboard alone, and keeps nobody out", async ({ browser, portal }) => {
  test.setTimeout(120_000);
  const author = await deskOf(browser, portal, "editor", "林晓");
  await author.goto("/staff/documents/dnzb-2021/edit");
  await author.locator('[id="publicNote.zh"]').fill("核对来源");
  await author.locator('.form-bar button[value="save"]').click();
  await author.goto("/staff/documents/dnzb-2021");
  await author.getByRole("button", { name: "送审" }).click();

  const reviewer = await deskOf(browser, portal, "first_reviewer", "陈静", true);
  for (const page of ["", "/changes", "/review", "/history", "/sheet"]) {
    await reviewer.goto(`/staff/documents/dnzb-2021${page}`);
    expect.soft(await barriersOn(reviewer), page).toEqual([]);
  }
  await reviewer.goto("/staff/documents/dnzb-2021/review");
  const focused = () => reviewer.evaluate(() => document.activeElement?.getAttribute("name") ?? "");
  for (let press = 0; press < 80 && (await focused()) !== "checklist"; press += 1)
    await reviewer.keyboard.press("Tab");
  for (let box = 0; box < 3; box += 1) {
    expect(await focused()).toBe("checklist");
    await reviewer.keyboard.press("Space");
    await reviewer.keyboard.press("Tab");
  }
  expect(await focused()).toBe("note");
  await reviewer.keyboard.type("ok");
  await reviewer.keyboard.press("Tab");
  await reviewer.keyboard.press("Enter");
  await expect(reviewer.getByRole("status")).toHaveText("已审核通过。");
});

async function deskOf(
  browser: Browser,
  portal: TestPortal,
  role: StaffRole,
  name: string,
  javaScriptEnabled = false,
): Promise<Page> {
  return (await signedIn(browser, role, { name, portal, javaScriptEnabled })).page;
}
