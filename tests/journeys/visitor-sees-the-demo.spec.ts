// A visitor looks at the fictional district, and is told so on every page, picture and file, in three languages.
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { toHant } from "#lib/i18n/hant.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { locales, localPath } from "#lib/i18n/locale.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { startEmbedded } from "#prisma/embedded.ts";
import { runDemo } from "#prisma/seeding.ts";
import { prepareServer } from "#prisma/server.ts";
import { barriersOn } from "../support/accessibility.ts";
import { closed, numbersOn } from "../support/places-of-figures.ts";
import { type HeldPortal, heldPortal } from "../support/portal.ts";
import { readCsv } from "../support/read-csv.ts";
import {
  cohortAt,
  cohortOf,
  downloadFiles,
  type Files,
  type Filter,
  guideHeadOf,
  numbersOf,
  partsOf,
  recordText,
  slugOf,
  statedSums,
} from "../support/recount.ts";

test.describe.configure({ mode: "serial" });

let portal: HeldPortal;
let stopDatabase: () => Promise<void>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const embedded = await startEmbedded({ folder: ".data/test", temporary: true });
  stopDatabase = embedded.stop;
  const database = await prepareServer(embedded.url);
  await runDemo(database, []);
  portal = await heldPortal({ database, settings: { SITE_ORGANISER: "真实的主办单位" } });
});

test.afterAll(async () => {
  await portal?.release();
  await stopDatabase?.();
});

const fiction = { "zh-Hans": "均为虚构", "zh-Hant": "均為虛構", en: "fictional and no basis for anything" };
/** What the district's own portal says of itself. */
const real = /丰泽|豐澤|泉州|Fengze|Quanzhou|东南早报|東南早報/;

const bareAmount = /(?<!(?:人民幣|[–~至])\s*)(?<![\d.,])\d[\d.,]*多?\s*[億萬]+元/g;

const pages = [
  "/",
  "/parks",
  "/parks?industry=design&area=800&height=4",
  "/parks/map",
  "/parks/jinghua-design-park",
  "/parks/compare?parks=jinghua-design-park,shuiyue-software-park",
  "/guides",
  "/guides/jinghua-design-park",
  "/policies",
  "/parks/shuiyue-software-park/v/1",
  "/policies/design-package",
  "/policies/design-package/v/1",
  "/policies/match?kind=enterprise&industry=design&people=30",
  "/enquiries/new?park=jinghua-design-park",
  "/signings",
  "/figures",
  "/figures/demo-district-investment",
  "/figures/demo-district-investment/v/1",
  "/figures/demo-visitors",
  "/sources/demo-list",
  "/sources/demo-list/v/1",
  "/corrections",
  "/search?q=jinghua",
  "/data",
  "/about",
  "/privacy",
  "/sitemap",
  "/embed/figures/demo-district-investment",
  "/embed/figures/demo-visitors",
  "/nothing-here",
  "/parks?no-such-key=1",
];

for (const locale of locales) {
  test(`every page says in ${locale} that it is fictional, and none speaks of the real district`, async ({
    request,
  }) => {
    const event = /\/signings\/([a-z0-9-]+)/.exec(await (await request.get(at("/signings"))).text())?.[1];
    expect(event).toBeDefined();
    for (const path of [...pages, `/signings/${event}`, `/embed/signings/${event}`]) {
      const html = await (await request.get(at(localPath(locale, path)))).text();
      expect(html, path).toContain(fiction[locale]);
      expect(real.exec(html)?.[0], path).toBeUndefined();
    }
  });
}

test("no page in Traditional Chinese converts a policy's title, and no clause's amount is without its currency", async ({
  request,
}) => {
  test.setTimeout(120_000);
  const rows = z.array(z.object({ title: z.string() }));
  const policies = await (await request.get(at("/data/policies.json"))).json();
  const titles = rows.parse(policies.rows).map(({ title }) => title);
  const converted = titles.map((title) => [title, toHant(title)] as const).filter(([a, b]) => a !== b);
  expect(converted.length).toBeGreaterThan(5);
  const clauses = await (await request.get(at("/data/clauses.json"))).json();
  const clause = z.array(z.object({ id: z.string() })).parse(clauses.rows)[0]?.id;
  const parks = "jinghua-design-park,shuiyue-software-park";
  let seen = 0;
  for (const path of [
    ...pages.filter((each) => !each.includes("no-such-key")),
    `/enquiries/new?park=jinghua-design-park&clause=${clause}`,
    `/parks/compare?parks=${parks}`,
    ...titles.map((title) => `/search?q=${encodeURIComponent(title)}`),
  ]) {
    // The head of a search repeats what its reader typed.
    const html = (await (await request.get(at(localPath("zh-Hant", path)))).text()).split("<main")[1] ?? "";
    for (const [title, wrong] of converted) {
      if (html.includes(title)) seen += 1;
      expect.soft(html.includes(wrong), `${path}: ${wrong}`).toBe(false);
    }
    if (/^\/(?:guides|policies|parks)\b/.test(path))
      expect.soft(html.replaceAll(/<[^>]*>/g, "").match(bareAmount) ?? [], path).toEqual([]);
  }
  expect(seen).toBeGreaterThan(titles.length);
});

test("cards, files, feeds and refusals say so as well", async ({ request }) => {
  const saying: [path: string, words: RegExp][] = [
    ["/figures/demo-district-investment/v/1/card.svg", /虚构/],
    ["/en/figures/demo-district-investment/v/1/card.svg", /fictional/],
    ["/api/v1/figures?limit=1", /全部虚构/],
    ["/api/openapi.json", /全部虚构/],
    ["/data/datapackage.json", /全部虚构/],
    ["/data/catalog.jsonld", /全部虚构/],
    ["/data/figures.json", /全部虚构/],
    ["/data/sources.csv", /（虚构）/],
    ["/corrections.atom", /虚构演示/],
    ["/guides/jinghua-design-park/guide.md", /> \*\*.*均为虚构/],
    ["/guides/jinghua-design-park/guide.json", /"fiction": ".*均为虚构/],
    ["/en/guides/jinghua-design-park/guide.md", /fictional and no basis for anything/],
  ];
  for (const [path, words] of saying) {
    const answer = await (await request.get(at(path))).text();
    expect(answer, path).toMatch(words);
    expect(real.exec(answer)?.[0], path).toBeUndefined();
  }
  const refused = await request.post(at("/elder"), {
    headers: { origin: "https://elsewhere.example" },
    data: "",
  });
  expect(await refused.text()).toContain("虚构");
  expect(await (await request.get(at("/robots.txt"))).text()).toContain("Disallow: /\n");
});

test("a journalist finds the numbers of the signings again, whatever page they stood on", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const today = dayInShanghai(new Date());
  await page.goto(at("/signings"));
  const event = await page.locator('main a[href^="/signings/20"]').first().getAttribute("href");
  const seen = new Set<string>();
  for (const path of [
    "/signings",
    "/signings?park=jinghua-design-park",
    "/signings?stage=started",
    "/en/signings",
    event ?? "",
  ]) {
    await page.goto(at(path));
    // Below a total that was asked for with a condition stand totals of two; those are found by their address.
    const where = path.includes("?") ? "#total [data-figure]" : "main [data-figure]";
    for (const number of await page.locator(where).allInnerTexts()) seen.add(number.trim());
  }
  const numbers = [...seen].filter((number) => /\d/.test(number));
  expect(numbers.filter((number) => /\d\.\d\d亿元$/.test(number)).length).toBeGreaterThan(0);
  expect(numbers.length).toBeGreaterThan(30);
  // Hundreds of projects stand there: about thirty numbers from first to last, the totals at the head among them.
  const step = Math.ceil(numbers.length / 20);
  for (const number of numbers.filter((_, index) => index < 12 || index % step === 0)) {
    const asked = `number=${encodeURIComponent(number)}`;
    for (const path of [`/check?${asked}`, `/check?day=${today}&${asked}`]) {
      const answer = await page.request.get(at(path));
      expect(answer.status(), path).toBe(200);
      expect(await answer.text(), number).not.toMatch(/没有找到/);
    }
  }
});

test("what was corrected is told from what to what, of an event as well as of a figure", async ({ page }) => {
  await page.goto(at("/corrections"));
  const entry = (id: string) => page.locator(`li[id^="${id}-v"]`).first();
  await expect(entry("demo-district-investment")).toContainText("原来 近168.5亿元 现在 近166.8亿元");
  await expect(entry("demo-event-10")).toContainText(/举办时间：原来 \d+年.* 现在 \d+年/);
  await expect(entry("demo-package-2")).toContainText("6万元");
});

for (const locale of ["zh-Hans", "en"] as const) {
  test(`a sceptic counts every total again from the files, and finds it in ${locale} as it stands`, async ({
    request,
  }) => {
    test.setTimeout(240_000);
    const language = languageOf(locale, "", "demo");
    const files = await downloadFiles(request, at(""));
    const today = dayInShanghai(new Date());
    const recorded = new Map([...files.figures, ...files.projects].map((row) => [row["id"], row]));
    const eachEvent = files.signings.map((row) => numbersOf(language, cohortAt(files, row)));
    const sums = (filter: Filter) => [
      ...partsOf(language, cohortOf(files, filter, today), today),
      ...statedSums(language, files, filter.year),
      ...files.signings.flatMap((row) => numbersOf(language, cohortAt(files, row, filter, today))),
    ];
    // One in so many is enough of what is alike, and of what another language has already been asked.
    const some = <T>(all: readonly T[], each: number) =>
      all.filter((_, index) => index % (locale === "en" ? each * 4 : each) === 0);
    const questions: [query: string, filter: Filter][] = [
      ["", {}],
      ...some(yearsOf(files), 1).map((year): [string, Filter] => [`?year=${year}`, { year }]),
      ...some(files.parks, 4).map((row): [string, Filter] => [
        `?park=${slugOf(row)}`,
        { park: row["id"] ?? "" },
      ]),
      ...some(files.signings, 6).map((row): [string, Filter] => [
        `?event=${slugOf(row)}`,
        { event: row["id"] ?? "" },
      ]),
      ...some(industriesOf(files), 4).map((code): [string, Filter] => [
        `?industry=${code}`,
        { industry: code },
      ]),
      ["?stage=started", { stage: "started" }],
    ];
    const pages: { path: string; first: string[]; others: string[] }[] = [
      ...questions.map(([query, filter]) => ({
        path: `/signings${query}`,
        first: numbersOf(language, cohortOf(files, filter, today)),
        others: sums(filter),
      })),
      ...some([...files.signings.entries()], 3).map(([index, row]) => ({
        path: `/signings/${slugOf(row)}`,
        first: row["list_disclosed"] === "true" ? (eachEvent[index] ?? []) : [],
        others: [],
      })),
      ...["/", "/parks", "/guides", "/figures"].map((path) => ({
        path,
        first: [],
        others: [...numbersOf(language, cohortOf(files, {}, today)), ...sums({})],
      })),
      ...some(files.parks, 3).flatMap((row) =>
        ["parks", "guides"].map((folder) => ({
          path: `/${folder}/${slugOf(row)}`,
          first: [],
          others: folder === "guides" ? guideHeadOf(language, files, row, today) : [],
        })),
      ),
    ];
    let found = 0;
    for (const { path, first, others } of pages) {
      const numbers = numbersOn(
        await (await request.get(at(localPath(locale, path)), { timeout: 60_000 })).text(),
      );
      const computed = numbers.filter(({ id }) => id === "computed").map(({ text }) => closed(text));
      expect.soft(computed.slice(0, first.length), path).toEqual(first);
      expect
        .soft(
          computed.filter((sum) => !first.includes(sum) && !others.includes(sum)),
          path,
        )
        .toEqual([]);
      for (const { id, text } of numbers.filter((each) => each.id !== "computed")) {
        const row = recorded.get(id);
        expect.soft(row, `${id} on ${path}`).toBeDefined();
        if (row) expect.soft(closed(text), `${id} on ${path}`).toBe(recordText(language, row));
      }
      found += numbers.length;
    }
    expect(found).toBeGreaterThan(pages.length * 3);
  });
}

test("the rows of a total come to the total, and those of an event's edition to the event", async ({
  request,
}) => {
  const files = await downloadFiles(request, at(""));
  const zh = languageOf("zh-Hans", "", "demo");
  const rowsAt = async (path: string) => {
    const rows = readCsv(await (await request.get(at(path))).text());
    return rows.filter((row) => row["record"] === "project" && row["counted"] === "true");
  };
  for (const year of yearsOf(files)) {
    const counted = cohortOf(files, { year }, dayInShanghai(new Date()));
    expect(numbersOf(zh, await rowsAt(`/data/signing-totals.csv?year=${year}`)), year).toEqual(
      numbersOf(zh, counted),
    );
  }
  for (const row of files.signings.filter((each) => each["list_disclosed"] === "true")) {
    const rows = await rowsAt(`/data/signings/${slugOf(row)}/v/${row["edition"]}.csv`);
    expect(rows.map(({ id }) => id).sort(), slugOf(row)).toEqual(
      cohortAt(files, row)
        .map(({ id }) => id)
        .sort(),
    );
  }
});

function yearsOf({ signings }: Files): string[] {
  return [...new Set(signings.map((row) => (row["held_on"] ?? "").slice(0, 4)))].sort();
}

function industriesOf({ projects }: Files): string[] {
  return [...new Set(projects.flatMap((row) => row["industry"] || []))].sort();
}

test("the desk says so, and the real organiser does not answer for a fiction", async ({ page }) => {
  await page.goto(at("/staff"));
  await expect(page.locator("aside").first()).toContainText("均为虚构");
  await page.goto(at("/"));
  await expect(page.locator("footer")).not.toContainText("真实的主办单位");
  await expect(page.locator("footer")).toContainText("演示站，无此项");
});

test("the note can be read by everyone, and is printed", async ({ page }) => {
  await page.goto(at("/guides/jinghua-design-park"));
  expect(await barriersOn(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("aside").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ media: "screen" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("on a phone without a script", () => {
  test.use({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });

  test("an investor from Taiwan writes sizes and amounts as at home, and is understood", async ({ page }) => {
    await page.goto(at("/zh-Hant/parks"));
    await page.locator("input[name=area]").fill("800平方公尺");
    await page.getByText("更多條件").tap();
    await page.locator("input[name=height]").fill("4公尺");
    await page.getByRole("button", { name: "找", exact: true }).tap();
    await expect(page.getByRole("status")).toContainText("個園區符合");

    await page.goto(at("/zh-Hant/policies/match"));
    await page.locator("select[name=registered]").selectOption("taiwan_hk_macao");
    await page.locator("input[name=area]").fill("800平方公尺");
    await page.locator("input[name=revenue]").fill("500萬元");
    await page.getByRole("button", { name: "逐條比對" }).tap();
    const results = page.getByRole("region", { name: "比對結果" });
    await expect(results).toContainText("年營業收入 人民幣500萬元");
    await expect(results).toContainText("使用面積 800平方米");
    await page.locator("input[name=revenue]").fill("新臺幣500萬元");
    await page.getByRole("button", { name: "逐條比對" }).tap();
    await expect(page.getByRole("main")).toContainText("“新臺幣500萬元”不是金額");
    for (const [locale, revenue] of [
      ["en", "RMB 5 million"],
      ["zh-Hant", "500萬"],
    ]) {
      const asked = `/${locale}/policies/match?revenue=${encodeURIComponent(revenue ?? "")}`;
      expect((await page.goto(at(asked)))?.status(), revenue).toBe(200);
    }
  });

  test("a design studio asks its question, and is answered in four taps and one form", async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(at("/"));
    await page.getByRole("link", { name: "按需求找空间" }).tap();
    await page.getByLabel("行业").selectOption("design");
    await page.getByLabel("面积不少于（㎡）").fill("800");
    await page.getByText("更多条件").tap();
    await page.getByLabel("层高不低于（米）").fill("4");
    await page.getByRole("button", { name: "找", exact: true }).tap();
    const found = page.getByRole("main");
    await expect(page.getByRole("status")).toBeInViewport();
    await expect(found).toContainText("镜花设计产业园");
    await expect(found).toContainText(/层高 [45]/);

    // Where, what would one get, whom does one ask.
    await page.getByRole("link", { name: "看指南" }).first().tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("镜花设计产业园");
    await expect(page.locator("#space-demo-park-01-s1, [id^=space-]").first()).toBeVisible();
    await expect(page.locator(".clause-fold").first()).toContainText("可申报");
    const contact = page.getByRole("region", { name: "联系", exact: true });
    await expect(contact).toContainText(
      /招商专员.*镜花设计产业园运营中心（虚构）.*办公时间：工作日9:00—12:00/,
    );
    await page
      .getByRole("link", { name: /^咨询这一处/ })
      .first()
      .tap();
    await page.getByLabel("姓名或单位名称").fill("虚构设计工作室");
    await page.getByLabel("电子邮箱", { exact: true }).fill("studio@example.cn");
    await page.getByLabel("想咨询的内容").fill("30人，需要800平方米，层高4米。");
    await page.getByLabel(/我同意.*为答复这次咨询处理以上信息/).check();
    await page.getByRole("button", { name: "发出咨询" }).tap();
    await expect(page.getByRole("status").filter({ hasText: "咨询已经收到" })).toBeVisible();
  });

  test("it learns clause by clause what may be for it, and why", async ({ page }) => {
    await page.goto(at("/"));
    await page.getByRole("link", { name: "看哪些政策适合您" }).tap();
    await page.getByLabel("主体类型").selectOption("enterprise");
    await page.getByLabel("行业").selectOption("design");
    await page.getByLabel("从业人员（人）").fill("３０人");
    await page.getByLabel("使用面积（平方米）").fill("800");
    await page.getByRole("button", { name: "逐条比对" }).tap();
    await expect(page.getByRole("heading", { name: "比对结果" })).toBeInViewport();
    await expect(page.getByRole("main")).toContainText("从业人员 30人");
    const unmet = page.getByRole("region", { name: "不符合", exact: true }).getByRole("group").first();
    await expect(unmet.getByRole("article")).toBeHidden();
    await expect(unmet).toContainText("不满足：");
    await unmet.locator("summary").tap();
    await expect(unmet.getByRole("article")).toBeVisible();
    await expect(
      page.locator("article.clause").filter({ hasText: "工作空间装修补贴" }).first(),
    ).toContainText("满足");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByLabel("从业人员（人）").fill("三十");
    await page.getByRole("button", { name: "逐条比对" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个问题答不了");
    await expect(page.getByLabel("从业人员（人）")).toHaveValue("三十");
  });
});

test("an investor from Taiwan reads it in Traditional Chinese, amounts with their currency", async ({
  page,
}) => {
  await page.goto(at("/zh-Hant/policies/match?kind=team&registered=taiwan_hk_macao&people=6&years=0"));
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant-TW");
  await expect(page.getByRole("main")).toContainText("臺港澳");
  await expect(page.getByRole("main")).toContainText("人民幣10萬元");
  expect(await barriersOn(page)).toEqual([]);
  await page.goto(at("/zh-Hant/corrections"));
  await expect(page.getByRole("main")).toContainText("誤寫為人民幣8萬元，更正為人民幣6萬元");
  await expect(page.getByRole("main")).not.toContainText("的，8萬元");
  await page.goto(at("/zh-Hant/figures/demo-district-investment/v/1"));
  await expect(page.getByRole("main")).toContainText("更正為人民幣166.8億元");
});

test("the parks of the fictional streets are found from the schematic, by filter and by word", async ({
  page,
}) => {
  await page.goto(at("/parks/map"));
  const list = page.getByRole("region", { name: "按街道列出" });
  await expect(list.getByRole("listitem").filter({ hasText: "南柯街道3个园区" }).first()).toBeVisible();
  await expect(list.getByRole("listitem").filter({ hasText: "街道不清楚2个园区" }).first()).toBeVisible();
  await page.goto(at("/parks"));
  const street = page.getByLabel("所在街道");
  await expect(street.locator("option")).toHaveCount(6);
  await street.selectOption("999999002");
  await page.getByRole("button", { name: "找", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("黄粱街道");
  expect((await page.request.get(at("/parks?street=350503001"))).status()).toBe(400);
  await page.goto(at("/search?q=蜃楼街道"));
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
});

test("a guide of forty clauses and twenty spaces is two sheets of paper", async ({ page }) => {
  const guides = ["/guides/jinghua-design-park", "/guides/shuiyue-software-park"];
  for (const path of ["", "/en", "/zh-Hant"].flatMap((language) => guides.map((guide) => language + guide))) {
    await page.goto(at(path));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(2);
  }
});

test("two parks side by side are two sheets of paper, both on their side", async ({ page }) => {
  await page.goto(at("/parks/compare?parks=jinghua-design-park,shuiyue-software-park"));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = [...pdf.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.map(([, width, height]) => Number(width) > Number(height))).toEqual([true, true]);
});

test("a clause on paper says of which policy it is, for whom, and what it is not given beside", async ({
  page,
}) => {
  await page.goto(at("/guides/jinghua-design-park"));
  await page.emulateMedia({ media: "print" });
  const policies = page.getByRole("region", { name: "适用政策" });
  await expect(policies.getByRole("group").filter({ hasText: "第一条 产业用房租金补贴" })).toContainText(
    /子虚区设计创意产业扶持办法（虚构）.*每平方米每月12元.*〔租金补贴，只享受最高一项〕条件：从事设计、文化创意、广告；/,
  );
  const groups = policies.getByRole("definition").filter({ hasText: "第三条 租金返还" });
  await expect(groups).toContainText("第一条 新入驻企业租金补贴");
  await expect(groups).toContainText("第一条 产业用房租金补贴");
});

test("an enquiry from a guide is about its park, and about the clause that was read there", async ({
  page,
}) => {
  await page.goto(at("/guides/jinghua-design-park"));
  const large = page.getByRole("list", { name: "要点" }).getByRole("listitem");
  await expect(large).toHaveText([/㎡ 可租/, /元\/㎡·月/, /条可申报/, /家企业/]);
  await page.getByText("第一条 产业用房租金补贴").first().click();
  await page.getByRole("link", { name: /^咨询这一条.*产业用房租金补贴$/ }).click();
  await expect(page).toHaveURL(/\/enquiries\/new\?clause=[a-z0-9-]+&park=jinghua-design-park$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("镜花设计产业园");
  await expect(page.getByRole("main")).toContainText("产业用房租金补贴");
});

function at(path: string): string {
  return `http://127.0.0.1:${portal.port}${path}`;
}
