// On the first day: someone opens the link that the first start printed and becomes the administrator, and makes accounts for
// four people. Each of them chooses a password that nobody else knows, sets up a phone where their role needs one, and signs in.
// Then the four take a park's profile from a draft to the page that everyone reads, and correct a signing total.
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
  for (const page of desks.values()) await page.context().close();
  await endedBy(running, "SIGTERM");
  rmSync(lastingHome(folder).folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const four = [
  {
    name: "陈静怡",
    username: "chen.jy",
    role: "编辑",
    parks: ["泉州软件园"],
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
/** Where each of them is at work since they signed in. */
const desks = new Map<string, Page>();

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
  await expect(page.getByRole("row").filter({ hasText: "陈静怡" })).toContainText("泉州软件园");
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
    desks.set(name, page);
  });
}

const levels = [
  ["黄志强", "一审一校"],
  ["吴丽", "二审二校"],
  ["郑海", "终审签发"],
] as const;

test("the four take a park's profile from a draft to the page that everyone reads", async () => {
  const author = deskOf("陈静怡");
  await author.getByRole("link", { name: "工作台" }).first().click();
  await author.getByRole("link", { name: "内容", exact: true }).click();
  await author.getByRole("link", { name: "泉州软件园", exact: true }).click();
  await author.getByRole("link", { name: "起草新的一版" }).click();
  await author.locator('[name="membership.why.zh"]').fill("来源点名为十大产业社区之一，已逐字核对。");
  await author.locator('[name="nature"]').selectOption("revision");
  await author.locator('[name="publicNote.zh"]').fill("写明核对的情况");
  await author.getByRole("button", { name: "保存草稿" }).click();
  await expect(author.getByText("已保存为草稿。")).toBeVisible();
  expect(await pageOf("/parks/quanzhou-software-park")).not.toContain("已逐字核对");
  await author.getByRole("button", { name: "保存并送审" }).click();
  await expect(author.getByRole("status").filter({ hasText: "已送审。" })).toBeVisible();

  for (const [name, level] of levels) await signOff(name, level, "泉州软件园", "已逐字核对");
  expect(await pageOf("/parks/quanzhou-software-park")).not.toContain("已逐字核对");
  await publish("郑海", "泉州软件园");
  expect(await pageOf("/parks/quanzhou-software-park")).toContain("已逐字核对");
});

test("the four correct a signing total through three reviews, and the old one keeps its address", async () => {
  const total = "泉州软件园新增签约总投资（2021年）";
  const author = deskOf("陈静怡");
  await author.goto("/staff/documents");
  await author.getByRole("link", { name: total, exact: true }).click();
  await author.getByRole("link", { name: "起草新的一版" }).click();
  await author.locator('[name="asWritten"]').fill("4541万元");
  await author.locator('[name="value"]').fill("4541");
  await author.getByRole("button", { name: "保存并送审" }).click();
  // A number that was quoted does not change without a word of what it is.
  await expect(author.locator("#problems")).toContainText("请说明是修订、更正还是新一期");
  await author.locator('[name="nature"]').selectOption("correction");
  await author.locator('[name="severity"]').selectOption("keeps_conclusion");
  await author.locator('[name="publicNote.zh"]').fill("更正录入的差错");
  await author.getByRole("button", { name: "保存并送审" }).click();
  await expect(author.getByRole("status").filter({ hasText: "已送审。" })).toBeVisible();

  for (const [name, level] of levels) await signOff(name, level, total, "4541");
  await publish("郑海", total);
  expect(await pageOf("/figures/sf-051")).toContain("4541");
  // The page of the old one says what changed since; its file is as it was.
  expect(await pageOf("/figures/sf-051/v/1")).toMatch(/4540万元.*4541万元/s);
  const before = await pageOf("/data/figures/sf-051/v/1.csv");
  expect([before.includes("4540"), before.includes("4541")]).toEqual([true, false]);
  expect(await pageOf("/corrections")).toContain("更正录入的差错");
});

/** As their desk leads them there: what waits for them, the change word by word, three ticks, their name. */
async function signOff(name: string, level: string, title: string, changed: string): Promise<void> {
  const page = deskOf(name);
  await page.goto("/staff");
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.locator("ins").filter({ hasText: changed }).first()).toBeVisible();
  for (const box of await page.locator('input[name="checklist"]').all()) await box.check();
  await page.getByRole("button", { name: `${level}通过` }).click();
  await expect(page.getByRole("status").filter({ hasText: "已审核通过。" })).toBeVisible();
}

async function publish(name: string, title: string): Promise<void> {
  const page = deskOf(name);
  await page.goto("/staff");
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("button", { name: "发布", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "已发布，读者现在就能看到。" })).toBeVisible();
}

function deskOf(name: string): Page {
  const page = desks.get(name);
  if (!page) throw new Error(`${name} has not signed in`);
  return page;
}

/** What anyone is shown at this address. */
async function pageOf(path: string): Promise<string> {
  const answer = await fetch(portal + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
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
