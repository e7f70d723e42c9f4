// On the first day: someone opens the link that the first start printed and becomes the administrator, and makes accounts for
// four people. Each of them chooses a password that nobody else knows, sets up a phone where their role needs one, and signs in.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { lastingHome } from "#prisma/embedded/home.ts";
import { endedBy, runStart, untilServing } from "../support/npm-start.ts";
import { codeFrom } from "../support/phone.ts";

test.describe.configure({ mode: "serial", timeout: 240_000 });

let folder: string;
let running: ChildProcess;
let portal: string;
let said: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(".data/test/first-day-");
  running = runStart(folder);
  running.stderr?.pipe(process.stderr);
  ({ portal, said } = await untilServing(running));
});

test.afterAll(async () => {
  await endedBy(running, "SIGTERM");
  rmSync(lastingHome(folder).folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const four = [
  {
    name: "陈静怡",
    username: "chen.jy",
    role: "编辑",
    parks: ["知创产业园"],
    password: "荔枝树下的石头凳子很凉快",
    phone: false,
  },
  {
    name: "黄志强",
    username: "huangzq",
    role: "一审",
    parks: [],
    password: "seven quiet boats",
    phone: true,
  },
  {
    name: "吴丽",
    username: "wuli",
    role: "二审",
    parks: [],
    password: "kettle on the blue stove",
    phone: true,
  },
  {
    name: "郑海",
    username: "zhenghai",
    role: "终审签发",
    parks: [],
    password: "umbrella for two, please",
    phone: true,
  },
];
const links = new Map<string, string>();

test("the administrator follows the printed link, and makes four accounts without any script", async ({
  browser,
}) => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(/^http\S+\/staff\/welcome\/[\w-]{43}$/m.exec(said)?.[0] ?? "no link was printed");
  await expect(page.getByText("您将成为本门户的第一位系统管理员")).toBeVisible();
  await page.getByLabel("姓名").fill("林晓");
  await page.getByLabel("用户名").fill("linxiao");
  await choosePassword(page, "horse staple rain");
  await setUpPhone(page);
  await page.getByRole("link", { name: "已收好，进入工作台" }).click();
  await expect(page.getByText("林晓 · 系统管理员")).toBeVisible();

  for (const { name, username, role, parks } of four) {
    await page.getByRole("link", { name: "人员与账号" }).click();
    await page.getByRole("link", { name: "新建账号" }).click();
    await page.getByLabel("姓名").fill(name);
    await page.getByLabel("用户名").fill(username);
    await page.getByRole("radio", { name: role, exact: true }).check();
    if (parks.length > 0) await page.getByRole("radio", { name: "只负责以下园区" }).check();
    for (const park of parks) await page.getByRole("checkbox", { name: park, exact: true }).check();
    await page.getByRole("button", { name: "新建并取得链接" }).click();
    const shown = page.getByRole("status").filter({ hasText: `交给${name}的一次性链接` });
    links.set(name, (await shown.locator("code").textContent()) ?? "");
  }
  await page.getByRole("link", { name: "人员与账号" }).click();
  const rows = page.getByRole("row").filter({ hasText: "等待打开链接" });
  await expect(rows).toHaveCount(4);
  await expect(page.getByRole("row").filter({ hasText: "陈静怡" })).toContainText("知创产业园");
  await page.context().close();
});

for (const { name, username, role, password, phone } of four) {
  test(`${name} (${role}) chooses a password, and signs in with it the next morning`, async ({ browser }) => {
    const page = await newPage(browser);
    await page.goto(links.get(name) ?? "");
    await expect(page.getByText(`${name}，您好。`)).toBeVisible();
    await choosePassword(page, password);
    const secret = phone ? await setUpPhone(page) : null;
    if (phone) await page.getByRole("link", { name: "已收好，进入工作台" }).click();
    await expect(page.getByText(`${name} · ${role}`)).toBeVisible();
    await expect(page.getByRole("link", { name: "人员与账号" })).toHaveCount(0);

    await page.getByRole("button", { name: "退出" }).click();
    await expect(page.getByRole("status")).toHaveText("您已退出。");
    await page.getByLabel("用户名").fill(username);
    await page.getByLabel("密码").fill(password);
    await page.getByRole("button", { name: "登录" }).click();
    if (secret) {
      // The code of the setting up counts once; the phone's next one is taken half a minute early.
      await page.getByLabel("验证码").fill(codeFrom(secret, 1));
      await page.getByRole("button", { name: "继续" }).click();
    }
    await expect(page.getByText(`${name} · ${role}`)).toBeVisible();

    await page.goto(links.get(name) ?? "");
    await expect(page.getByRole("heading", { name: "这个链接不能再用" })).toBeVisible();
    await page.context().close();
  });
}

test("a second start prints no link any more", async () => {
  expect(await endedBy(running, "SIGTERM")).toBe(0);
  running = runStart(folder);
  ({ said } = await untilServing(running));
  expect(said).not.toContain("/staff/welcome/");
});

async function newPage(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal, ...options });
  return context.newPage();
}

async function choosePassword(page: Page, password: string): Promise<void> {
  await page.getByLabel("新密码").fill(password);
  await page.getByLabel("再输入一次").fill(password);
  await page.getByRole("button", { name: "保存并登录" }).click();
}

/** Gives the secret that the phone was told, and leaves the page with the codes on paper open. */
async function setUpPhone(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { name: "设置手机验证" })).toBeVisible();
  const secret = ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("六位数字").fill(codeFrom(secret));
  await page.getByRole("button", { name: "完成设置" }).click();
  await expect(page.getByRole("heading", { name: "备用码" })).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(10);
  return secret;
}
