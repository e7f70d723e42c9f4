// Someone of the staff signs in, mistypes, is locked out, comes back after lunch, and looks after their sessions.
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { ask } from "#prisma/ask.ts";
import { makeAccount, type TestAccount } from "../support/accounts.ts";
import { codeFrom } from "../support/phone.ts";
import { type HeldPortal, heldPortal } from "../support/portal.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

test.describe.configure({ mode: "serial" });

const password = "荔枝树下的石头凳子很凉快";
let portal: HeldPortal;
let clients = 0;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  // The stories come from addresses of their own, as if through a proxy: five failures from one lock it.
  portal = await heldPortal({ settings: { TRUSTED_PROXIES: "127.0.0.1" } });
});

test.afterAll(() => portal.release());

test("five wrong passwords ask for a quarter of an hour, of whoever and from wherever", async ({
  browser,
}) => {
  const account = await withPassword();
  const page = await newPage(browser);
  for (let count = 1; count <= 4; count += 1) {
    await enter(page, account.username, "not my password");
    await expect(problems(page)).toContainText("登录没有成功");
    await expect(page.getByLabel("用户名")).toHaveValue(account.username);
    await expect(page.getByLabel("密码")).toHaveValue("");
  }
  await enter(page, account.username, "not my password");
  await expect(problems(page)).toContainText("尝试次数过多，请在 15 分钟后再试。");
  await enter(page, account.username, password);
  await expect(problems(page)).toContainText("请在 15 分钟后再试");

  const elsewhere = await newPage(browser);
  await enter(elsewhere, account.username, password);
  await expect(problems(elsewhere)).toContainText("请在 15 分钟后再试");
  const colleague = await withPassword();
  await enter(page, colleague.username, password);
  await expect(problems(page), "the address is locked, too").toContainText("请在 15 分钟后再试");

  await timePasses("staff_failure", "at", "14 minutes");
  await enter(page, account.username, password);
  await expect(problems(page)).toContainText("请在 1 分钟后再试");
  await timePasses("staff_failure", "at", "1 minute");
  await enter(page, account.username, password);
  await expect(page.getByText(`${account.name} · 编辑`)).toBeVisible();
});

test("nobody learns at the door whether an account exists", async ({ browser }) => {
  const existing = await withPassword();
  const heard: (string | null)[][] = [];
  for (const [username, typed] of [
    [existing.username, "not my password"],
    ["nobody-at-all", password],
  ] as const) {
    const page = await newPage(browser);
    const said: (string | null)[] = [];
    for (let count = 1; count <= 6; count += 1) {
      await enter(page, username, typed);
      said.push(await problems(page).textContent());
    }
    heard.push(said);
  }
  expect(new Set(heard.map((said) => said.join("\n"))).size).toBe(1);
  expect(new Set(heard[0]).size).toBe(2);
});

test("after half an hour without a click one signs in again, and is back where one was", async ({
  browser,
}) => {
  const account = await withPassword();
  const page = await newPage(browser);
  await enter(page, account.username, password);
  await timePasses("staff_session", "last_seen_at", "29 minutes");
  await page.goto("/staff/me");
  await expect(page.getByRole("heading", { name: "我的账号" })).toBeVisible();
  await timePasses("staff_session", "last_seen_at", "30 minutes");
  await page.goto("/staff/me");
  await expect(page.getByRole("status")).toContainText("您有一段时间没有操作");
  await fillIn(page, account.username, password);
  await expect(page.getByRole("heading", { name: "我的账号" })).toBeVisible();
});

test("after twelve hours one signs in again, however busy", async ({ browser }) => {
  const account = await withPassword();
  const page = await newPage(browser);
  await enter(page, account.username, password);
  await timePasses("staff_session", "created_at", "11 hours 59 minutes");
  await page.goto("/staff");
  await expect(page).toHaveURL(/\/staff$/);
  await timePasses("staff_session", "created_at", "1 minute");
  await page.goto("/staff");
  await expect(page).toHaveURL(/\/staff\/sign-in/);
});

test("a session left open elsewhere is seen, and ended", async ({ browser }) => {
  const account = await withPassword();
  const [here, office, home] = [await newPage(browser), await newPage(browser), await newPage(browser)];
  for (const page of [here, office, home]) await enter(page, account.username, password);
  await here.goto("/staff/me");
  const sessions = here.getByRole("table", { name: "登录的设备" });
  await expect(sessions.getByRole("row")).toHaveCount(4);
  await expect(sessions.getByRole("row").filter({ hasText: "这一台" })).toContainText("Chrome");
  await sessions
    .getByRole("row")
    .filter({ hasText: addressOf(office) })
    .getByRole("button")
    .click();
  await expect(here.getByRole("status")).toHaveText("已结束。");
  await office.goto("/staff");
  await expect(office).toHaveURL(/\/staff\/sign-in/);
  await home.goto("/staff");
  await expect(home).toHaveURL(/\/staff$/);
  await here.getByRole("button", { name: "结束其他全部" }).click();
  await home.goto("/staff");
  await expect(home).toHaveURL(/\/staff\/sign-in/);
  await here.goto("/staff");
  await expect(here).toHaveURL(/\/staff$/);
});

test("a new password signs out everywhere else", async ({ browser }) => {
  const account = await withPassword();
  const [here, elsewhere] = [await newPage(browser), await newPage(browser)];
  for (const page of [here, elsewhere]) await enter(page, account.username, password);
  await here.goto("/staff/me");
  await here.getByLabel("现在的密码").fill(password);
  await here.getByLabel("新密码").fill("kettle on the blue stove");
  await here.getByLabel("再输入一次").fill("kettle on the blue stove");
  await here.getByRole("button", { name: "改密码" }).click();
  await expect(here.getByRole("status")).toContainText("密码已更改");
  await elsewhere.goto("/staff");
  await expect(elsewhere).toHaveURL(/\/staff\/sign-in/);
  await enter(elsewhere, account.username, "kettle on the blue stove");
  await expect(elsewhere.getByText(`${account.name} · 编辑`)).toBeVisible();
});

test("an account that is closed in the middle of work is out with the next click, and cannot come back", async ({
  browser,
}) => {
  const account = await withPassword();
  const page = await newPage(browser);
  await enter(page, account.username, password);
  const administrator = await signedIn(browser, "administrator", { portal });
  await administrator.page.goto(`/staff/people/${account.id}`);
  await administrator.page.getByRole("button", { name: "停用账号" }).click();
  await expect(administrator.page.getByText("已停用")).toBeVisible();
  await page.goto("/staff/me");
  await expect(page).toHaveURL(/\/staff\/sign-in/);
  await enter(page, account.username, password);
  await expect(problems(page)).toContainText("登录没有成功");
});

test("a role that is taken away while a form is open no longer counts when it is sent", async ({
  browser,
}) => {
  const administrator = await signedIn(browser, "administrator", { portal, name: "林晓" });
  const { page, account } = administrator;
  await page.goto("/staff/people/new");
  await page.getByLabel("姓名").fill("吴丽");
  await page.getByLabel("用户名").fill("wuli");
  await page.getByRole("radio", { name: "编辑" }).check();
  await sql(
    "INSERT INTO staff_account (id, username, name, role) VALUES (gen_random_uuid(), $1, '林', 'administrator')",
    [`b${account.username}`],
  );
  await sql("UPDATE staff_account SET role = 'editor' WHERE id = $1", [account.id]);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "新建并取得链接" }).click();
  expect((await answer).status()).toBe(404);
  await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
  expect(await sql("SELECT id FROM staff_account WHERE username = 'wuli'")).toEqual([]);
  const [line] = await sql(
    "SELECT action, result FROM audit_event WHERE actor_id = $1 ORDER BY id DESC LIMIT 1",
    [account.id],
  );
  expect(line).toEqual({ action: "asked", result: "refused:404" });
});

for (const role of ["editor", "first_reviewer", "second_reviewer", "final_reviewer", "auditor"] as const) {
  test(`to someone who is ${role}, the people's pages and forms do not exist`, async ({ browser }) => {
    const { page, context } = await signedIn(browser, role, { portal });
    const other = await makeAccount(portal.database.url);
    for (const path of [
      "/staff/people",
      "/staff/people/new",
      `/staff/people/${other.id}`,
      "/staff/no-such-page",
    ]) {
      const response = await page.goto(path);
      expect.soft(response?.status(), path).toBe(404);
      await expect.soft(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
    }
    const fields = { name: "吴丽", username: "wuli2", role: "editor", scope: "all" };
    for (const [path, form] of [
      ["/staff/people/create", fields],
      [`/staff/people/${other.id}/change`, fields],
      [`/staff/people/${other.id}/access`, { deed: "deactivate" }],
    ] as const) {
      const response = await post(context, path, form);
      expect.soft(response.status(), path).toBe(404);
    }
    expect(await sql("SELECT role, deactivated_at FROM staff_account WHERE id = $1", [other.id])).toEqual([
      { role: "editor", deactivated_at: null },
    ]);
  });
}

test("to whoever is not signed in, every page leads to the door, and no form does anything", async ({
  browser,
}) => {
  const page = await newPage(browser);
  const other = await makeAccount(portal.database.url);
  for (const path of [
    "/staff",
    "/staff/people",
    `/staff/people/${other.id}`,
    "/staff/me",
    "/staff/second-factor/codes",
  ]) {
    await page.goto(path);
    await expect.soft(page, path).toHaveURL(/\/staff\/sign-in/);
  }
  for (const path of ["/staff/people/create", `/staff/people/${other.id}/access`, "/staff/me/sessions"]) {
    const form = { deed: "deactivate", end: "others", name: "x", username: "xyz" };
    const response = await post(page.context(), path, form);
    expect.soft(response.status(), path).toBe(303);
    expect.soft(response.headers()["location"], path).toMatch(/^\/staff\/sign-in\?next=%2Fstaff$/);
  }
});

test("a form that is none, or that another site sent, is refused in words", async ({ browser }) => {
  const { context } = await signedIn(browser, "administrator", { portal });
  const headers = { "sec-fetch-site": "same-origin", "content-type": "application/json" };
  const malformed = await context.request.post("/staff/people/create", { headers, data: "{}" });
  expect([malformed.status(), await malformed.text()]).toEqual([
    400,
    expect.stringContaining("提交的内容无法识别"),
  ]);
  const incomplete = await post(context, "/staff/people/create", { name: "吴丽" });
  expect(incomplete.status()).toBe(400);
  const foreign = await context.request.post("/staff/people/create", {
    headers: { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    form: { name: "吴丽" },
  });
  expect(foreign.status()).toBe(403);
});

test("after signing in nobody is sent to another site", async ({ browser }) => {
  const account = await withPassword();
  const page = await newPage(browser);
  await page.goto("/staff/sign-in?next=https://evil.example/staff");
  await fillIn(page, account.username, password);
  await expect(page).toHaveURL(`http://127.0.0.1:${portal.port}/staff`);
});

test("a reviewer without a phone is led to set one up, and can do nothing else", async ({ browser }) => {
  const { page, context } = await signedIn(browser, "final_reviewer", { portal, hasSecondFactor: false });
  for (const path of ["/staff", "/staff/me"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/staff\/second-factor/);
  }
  expect((await post(context, "/staff/me/sessions", { end: "others" })).headers()["location"]).toBe(
    "/staff/second-factor",
  );
  await page.getByRole("button", { name: "开始设置" }).click();
  await page.getByLabel("六位数字").fill("000000");
  await page.getByRole("button", { name: "完成设置" }).click();
  await expect(problems(page)).toContainText("验证码不正确");
  await page
    .getByLabel("六位数字")
    .fill(codeFrom(((await page.locator("code").textContent()) ?? "").replaceAll(" ", "")));
  await page.getByRole("button", { name: "完成设置" }).click();
  const codes = await page.getByRole("listitem").allTextContents();
  expect(codes).toHaveLength(10);
  await page.goto("/staff/second-factor/codes");
  await expect(page.getByText("备用码只显示一次")).toBeVisible();
  await page.goto("/staff");
  await expect(page.getByText("林晓 · 终审签发")).toBeVisible();
});

test("with the keys alone, in English, someone signs in with a code from paper", async ({ browser }) => {
  const { page, account } = await signedIn(browser, "first_reviewer", { portal, hasSecondFactor: false });
  await setPassword(account);
  await page.goto("/staff");
  await page
    .getByLabel("六位数字")
    .fill(codeFrom(((await page.locator("code").textContent()) ?? "").replaceAll(" ", "")));
  await page.getByRole("button", { name: "完成设置" }).click();
  const [code = ""] = await page.getByRole("listitem").allTextContents();

  const fresh = await newPage(browser);
  await fresh.goto("/staff/sign-in");
  await pressTo(fresh, "English");
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByRole("heading", { name: "Sign in to the staff desk" })).toBeVisible();
  await pressTo(fresh, "User name");
  await fresh.keyboard.type(account.username);
  await fresh.keyboard.press("Tab");
  await fresh.keyboard.type(password);
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByRole("heading", { name: "Enter the code" })).toBeVisible();
  await pressTo(fresh, "Code");
  await fresh.keyboard.type("wrong-codes");
  await fresh.keyboard.press("Enter");
  await expect(fresh.locator("#problems")).toContainText("The code is not right");
  await pressTo(fresh, "Code");
  await fresh.keyboard.type(code);
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByText("First reviewer")).toBeVisible();
  await pressTo(fresh, "Sign out");
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByRole("status")).toHaveText("You are signed out.");
});

async function newPage(browser: Browser): Promise<Page> {
  clients += 1;
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${portal.port}`,
    extraHTTPHeaders: { "x-forwarded-for": `203.0.113.${clients}` },
  });
  const page = await context.newPage();
  addresses.set(page, `203.0.113.${clients}`);
  return page;
}

const addresses = new WeakMap<Page, string>();
const addressOf = (page: Page): string => addresses.get(page) ?? "";

/** An editor who has chosen a password. */
async function withPassword(): Promise<TestAccount> {
  const account = await makeAccount(portal.database.url, { hasSecondFactor: false });
  await setPassword(account);
  return account;
}

/** Through a one-time link, as everyone does; the session that it begins is left alone. */
async function setPassword({ id }: TestAccount): Promise<void> {
  const token = `${id}.${id}`;
  await sql(
    `INSERT INTO staff_link (digest, account_id, made_by, expires_at)
     VALUES (encode(sha256($1::bytea), 'hex'), $2, 'a test', now() + interval '1 hour')`,
    [token, id],
  );
  const answer = await fetch(`http://127.0.0.1:${portal.port}/staff/welcome/${token}/accept`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin", "x-forwarded-for": "203.0.113.250" },
    body: new URLSearchParams({ password, again: password }),
    redirect: "manual",
  });
  expect(answer.status).toBe(303);
  await sql("UPDATE staff_session SET ended_at = now() WHERE account_id = $1 AND address = '203.0.113.250'", [
    id,
  ]);
}

async function enter(page: Page, username: string, typed: string): Promise<void> {
  await page.goto("/staff/sign-in");
  await fillIn(page, username, typed);
}

async function fillIn(page: Page, username: string, typed: string): Promise<void> {
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(typed);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

function problems(page: Page) {
  return page.locator("#problems");
}

/** Tab until the thing of that name has the focus. */
async function pressTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return label?.trim() ?? "";
    });
    if (focused === name) return;
  }
  throw new Error(`the keys do not lead to ${name}`);
}

function post(context: BrowserContext, path: string, form: Record<string, string>) {
  return context.request.post(path, { form, headers: { "sec-fetch-site": "same-origin" }, maxRedirects: 0 });
}

async function timePasses(
  table: "staff_failure" | "staff_session",
  column: string,
  span: string,
): Promise<void> {
  await sql(`UPDATE ${table} SET ${column} = ${column} - $1::interval`, [span]);
}

function sql(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return ask(portal.database.url, statement, values);
}
