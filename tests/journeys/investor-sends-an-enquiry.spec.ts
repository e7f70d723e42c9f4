// An investor asks a park's question on a phone without scripts, comes back with the receipt, corrects it, and deletes it.
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { barriersOn } from "../support/accessibility.ts";

const park = "/parks/zhichuang-ip-park";

test.describe("on a phone without scripts", () => {
  test.use({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
    isMobile: true,
    hasTouch: true,
  });

  test("from a park's page to the receipt, then corrected, then deleted", async ({ page, context }) => {
    await page.goto(park);
    await page.getByRole("link", { name: "可向主办单位咨询" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("咨询：知创产业园");
    await expect(page.getByRole("definition").filter({ hasText: "知创产业园" })).toBeVisible();
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);

    // Something is missing: what was written comes back.
    await page.getByLabel("想咨询的内容").fill("设计工作室，30 人，需要 800 ㎡，层高 4 m。");
    await page.getByLabel("姓名或单位名称").fill("陈静怡");
    await page.getByLabel("所需面积").fill("８００ ㎡");
    await page.getByRole("button", { name: "发出咨询" }).tap();
    await expect(page.getByRole("alert")).toContainText("还没有发出：有 2 处需要修改");
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "电话：请填写电话或电子邮箱，一种就可以，否则无法答复。",
      "您的同意：不同意处理以上信息，就无法答复，也不能发出。",
    ]);
    await expect(page.getByLabel("姓名或单位名称")).toHaveValue("陈静怡");
    await expect(page.getByLabel("所需面积")).toHaveValue("８００ ㎡");
    await expect(page).toHaveURL(/\/enquiries\/new\?park=zhichuang-ip-park&note=[0-9a-f]{8}#problems$/);

    await page.getByLabel("电话", { exact: true }).fill("138 0000 1234");
    await page.getByLabel(/我同意.*为答复这次咨询处理以上信息/).check();
    await page.getByLabel(/我另外同意把以上信息转给知创产业园的运营单位（公开资料写明：中知立德/).check();
    await page.getByRole("button", { name: "发出咨询" }).tap();

    await expect(page).toHaveURL(/\/enquiries\/receipt\?note=[0-9a-f]{8}$/);
    const shown = page.getByRole("status").filter({ hasText: "咨询已经收到" });
    const [number = "", code = ""] = await shown.getByRole("definition").allTextContents();
    expect(number).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await expect(page.getByText("已收到，等待处理")).toBeVisible();

    // Another day, another browser.
    await context.clearCookies();
    await page.goto("/enquiries/receipt");
    await expect(page.getByText("陈静怡")).toHaveCount(0);
    await enter(page, number, "AAAA-AAAA-AAAA-AAAA");
    await expect(page.getByRole("alert")).toContainText("回执号和查询码不相符，或没有这个回执号");
    await expect(page.getByLabel("查询码")).toHaveValue("");
    await enter(page, number, code.toLowerCase());
    await expect(page.getByLabel("姓名或单位名称")).toHaveValue("陈静怡");
    await expect(page.getByText(code)).toHaveCount(0);

    await page.getByLabel("想咨询的内容").fill("改成 1000 ㎡");
    await page.getByLabel("电话", { exact: true }).fill("");
    await page.getByRole("button", { name: "保存更正" }).tap();
    await expect(page.getByRole("alert")).toContainText("请填写电话或电子邮箱");
    await page.getByLabel("电子邮箱", { exact: true }).fill("anna@example.cn");
    await expect(page.getByLabel("想咨询的内容")).toHaveValue("改成 1000 ㎡");
    await page.getByRole("button", { name: "保存更正" }).tap();
    await expect(page.getByText("更正已经保存。")).toBeVisible();
    await expect(page.getByLabel("想咨询的内容")).toHaveValue("改成 1000 ㎡");

    await page.getByRole("button", { name: "撤回：不再转给运营单位" }).tap();
    await expect(page.getByText(/把我的信息转给园区的运营单位/)).toBeVisible();
    await expect(page.getByRole("button", { name: "撤回：不再转给运营单位" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "撤回：不再处理我的信息" })).toBeVisible();

    await page.getByRole("button", { name: "删除我的咨询" }).tap();
    await expect(page.getByText("您已删除这件咨询的个人信息。")).toBeVisible();
    await expect(page.getByText("改成 1000 ㎡")).toHaveCount(0);
    await page.getByRole("button", { name: "离开" }).tap();
    await expect(page.getByText("您已离开。")).toBeVisible();
    await enter(page, number, code);
    await expect(page.getByText("个人信息已删除")).toBeVisible();
  });
});

test("of a park that nobody is known to run no consent is asked to pass anything on", async ({ page }) => {
  await page.goto("/enquiries/new?park=quanzhou-software-park");
  await expect(page.getByRole("checkbox")).toHaveCount(1);
  await expect(page.getByText("运营单位")).toHaveCount(0);
});

test("an address that names nothing that exists says so, and its form still works", async ({ page }) => {
  await page.goto("/en/enquiries/new?park=no-such-park&space=none&clause=nothing");
  for (const thing of ["The park", "The space", "The clause"])
    await expect(page.getByText(`${thing} in the address does not exist`)).toBeVisible();
  await expect(
    page.getByText("No park was named, so this is an enquiry to the whole district."),
  ).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(1);
  await fill(page, { name: "Anna", email: "anna@example.cn", message: "Which park has 800 square metres?" });
  await page.getByRole("button", { name: "Send the enquiry" }).click();
  await expect(page.getByText("Your enquiry has arrived")).toBeVisible();
});

test("the number of an identity card is refused until it is taken out, and the longest words survive that", async ({
  page,
}) => {
  await page.goto("/enquiries/new");
  const long = [...Array(1980).keys()]
    .map((n) => String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)))
    .join("");
  await fill(page, { name: "甲", email: "a@example.cn", message: `${long}11010519491231002X` });
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByRole("alert")).toContainText("这里有一个身份证号码");
  await expect(page.getByLabel("想咨询的内容")).toHaveValue(`${long}11010519491231002X`);
  await page.getByLabel("想咨询的内容").fill(long);
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByText("咨询已经收到")).toBeVisible();
});

test("a script in every field is shown as the words that it is", async ({ page }) => {
  const script = `"><script>document.title="taken"</script>`;
  await page.goto(`/enquiries/new?park=${encodeURIComponent(script)}`);
  for (const label of [
    "姓名或单位名称",
    "想咨询的内容",
    "国家或地区",
    "行业",
    "所需面积",
    "方便接听电话的时间",
  ])
    await page.getByLabel(label).fill(script);
  await page.getByLabel("电子邮箱", { exact: true }).fill(script);
  await page.getByLabel(/我同意/).check();
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByRole("alert")).toContainText("这不像电子邮箱");
  await page.getByLabel("电子邮箱", { exact: true }).fill("a@example.cn");
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByText("咨询已经收到")).toBeVisible();
  await expect(page.getByLabel("姓名或单位名称")).toHaveValue(script);
  expect(await page.title()).not.toBe("taken");
});

test("a form that is sent twice leaves one enquiry and gives one receipt", async ({ request }) => {
  const form = { ...whole, form: crypto.randomUUID(), name: `甲 ${crypto.randomUUID()}` };
  const [one, other] = await Promise.all([send(request, form), send(request, form)]);
  expect([one.status(), other.status()]).toEqual([303, 303]);
  const receipts = [];
  for (const answer of [one, other]) {
    const cookie = cookiesOf(answer);
    const page = await request.get(answer.headers()["location"] ?? "", { headers: { cookie } });
    receipts.push(
      (await page.text()).match(/\d{4}-\d{4}-\d{4}|[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g)?.slice(0, 2),
    );
  }
  expect(receipts[0]).toEqual(receipts[1]);
  const { databaseUrl } = journeysPortal();
  expect(await ask(databaseUrl, "SELECT 1 FROM enquiry WHERE name = $1", [form.name])).toHaveLength(1);
});

test("what only programs fill in, and forms that are none, leave nothing", async ({ request }) => {
  const name = `甲 ${crypto.randomUUID()}`;
  const forms: Record<string, string>[] = [{ ...whole, name, trap: "x" }, { name, answer: "yes" }, {}];
  for (const form of forms) {
    const answer = await send(request, form);
    expect([answer.status(), answer.headers()["location"]]).toEqual([
      303,
      expect.stringContaining("/enquiries/new?note="),
    ]);
  }
  const { databaseUrl } = journeysPortal();
  expect(await ask(databaseUrl, "SELECT 1 FROM enquiry WHERE name = $1", [name])).toEqual([]);
});

test("a receipt's forms do nothing for whoever has not opened it", async ({ request }) => {
  for (const form of ["correct", "withdraw", "delete", "leave"]) {
    const answer = await send(
      request,
      { ...whole, purpose: "answer", moves: "1" },
      `/enquiries/receipt/${form}`,
    );
    expect([answer.status(), answer.headers()["location"]]).toEqual([303, "/enquiries/receipt"]);
  }
});

test("a wrong code and an unknown number are answered by the same page", async ({ request }) => {
  const sent = await send(request, { ...whole, form: crypto.randomUUID() });
  const receipt = await request.get(sent.headers()["location"] ?? "", {
    headers: { cookie: cookiesOf(sent) },
  });
  const number = /\d{4}-\d{4}-\d{4}/.exec(await receipt.text())?.[0] ?? "";
  const pages = [];
  for (const tried of [number, "4821-0937-5564"]) {
    const answer = await send(request, { number: tried, code: "AAAA" }, "/enquiries/receipt/open");
    const page = await request.get(answer.headers()["location"] ?? "", {
      headers: { cookie: cookiesOf(answer) },
    });
    pages.push([answer.status(), page.status(), (await page.text()).replaceAll(tried, "")]);
  }
  expect(pages[0]).toEqual(pages[1]);
});

test("no page of it is kept, and none holds a barrier", { tag: "@phone" }, async ({ page }) => {
  for (const path of [
    "/enquiries/new?park=quanzhou-software-park",
    "/en/enquiries/receipt",
    "/zh-Hant/enquiries/new",
    "/privacy",
  ]) {
    const answer = await page.goto(path);
    if (!path.endsWith("/privacy")) expect(answer?.headers()["cache-control"]).toBe("no-store");
    expect(await barriersOn(page), path).toEqual([]);
  }
  await page.goto("/enquiries/new?park=quanzhou-software-park");
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await fill(page, { name: "甲", email: "a@example.cn", message: "您好" });
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByText("咨询已经收到")).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

const whole = { name: "甲", email: "a@example.cn", message: "您好", answer: "yes" };

function send(request: APIRequestContext, form: Record<string, string>, path = "/enquiries/send") {
  return request.post(path, {
    form,
    headers: { "sec-fetch-site": "same-origin", cookie: "" },
    maxRedirects: 0,
  });
}

function cookiesOf(answer: Awaited<ReturnType<typeof send>>): string {
  return answer
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === "set-cookie")
    .map(({ value }) => value.split(";")[0])
    .join("; ");
}

async function enter(page: Page, number: string, code: string): Promise<void> {
  await page.getByLabel("回执号").fill(number);
  await page.getByLabel("查询码").fill(code);
  await page.getByRole("button", { name: "打开" }).click();
}

async function fill(
  page: Page,
  { name, email, message }: Record<"name" | "email" | "message", string>,
): Promise<void> {
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.locator("#message").fill(message);
  await page.locator("#answer").check();
}

test("nobody agrees to pass an enquiry on to a firm that the form did not name", async ({ page }) => {
  await page.goto("/enquiries/new?park=zhichuang-ip-park");
  await page.getByLabel("想咨询的内容").fill("需要 800 ㎡");
  await page.getByLabel("姓名或单位名称").fill("陈静怡");
  await page.getByLabel("电话", { exact: true }).fill("138 0000 1234");
  await page.getByLabel(/我同意.*为答复这次咨询处理以上信息/).check();
  await page.getByLabel(/我另外同意把以上信息转给/).check();
  // As it was when another firm ran the park.
  await page.locator('input[name="recipient"]').evaluate((field: HTMLInputElement) => {
    field.value = "从前的运营单位";
  });
  await page.getByRole("button", { name: "发出咨询" }).click();
  await expect(page.getByRole("alert")).toContainText("园区的运营单位已经换了");
  await expect(page.getByLabel(/我另外同意把以上信息转给/)).not.toBeChecked();
  await expect(page.getByLabel(/我同意.*为答复这次咨询处理以上信息/)).toBeChecked();
  await expect(page.getByLabel("姓名或单位名称")).toHaveValue("陈静怡");
});
