// A reader arrives with an address that is mistyped, cut off, decorated or made up: always a page, in their language.
import { expect, test } from "@playwright/test";
import { htmlLang } from "#lib/i18n/locale.ts";
import { ask, headerOf, statusOf } from "../lib/http/support/raw.ts";
import { readOutline } from "../support/outline.ts";

/** Sent as it is: a browser would tidy some of these up. */
const unknown = [
  "/nowhere",
  "/parks/no-such-park",
  "/guides/no-such-park",
  "/policies/no-such-package",
  "/signings/no-such-event",
  "/figures/no-such-figure",
  "/sources/no-such-source",
  "/parks/Quanzhou-Software-Park",
  "/parks/quanzhou-software-park/more",
  "/parks/泉州软件园",
  "/figures/SF-012",
  "/figures/sf-012/v/9",
  "/figures/sf-012/v/0",
  "/figures/sf-012/v/1/more",
  "/figures/no-such-figure?as-of=2026-11-01",
  "/signings/2021-08-city-promotion/v/9",
  "/signings/2021-08-city-promotion/v/x",
  "/signings/no-such-event/v/1",
  "/parks/zhichuang-ip-park/v/9",
  "/parks/no-such-park/v/1",
  "/parks/map/v/1",
  "/policies/donghai/v/9",
  "/policies/no-such-package/v/1",
  "/sources/dnzb-2021/v/9",
  "/sources/dnzb-2021/v/01",
  "/sources/no-such-source/v/1",
  "/signings/no-such-event?as-of=2026-11-01",
  "/parks.html",
  "/wp-login.php",
  "/.env",
  "/notice/500",
  "/elder/on",
].map((path) => encodeURI(path));
const unreadable = [
  "/%E0%A4%A",
  "/%",
  "/%zz",
  "/%00",
  "/parks/%00",
  "/%2e%2e",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/../etc/passwd",
  "/parks/%2fetc",
  "/a//b",
  "/parks\\x",
  `/${"a".repeat(5000)}`,
  `/parks/${"%E5%9B%AD".repeat(600)}`,
  "/parks/%25252e",
];
const unreadableQueries = [
  "?unknown=1",
  "?page=1&page=2",
  "?%E0%A4%A",
  "?x=%00",
  `?q=${"a".repeat(5000)}`,
  "?__proto__=1",
  "?from=a&id[]=1",
  "?<script>",
];

const languages = [
  { prefix: "", lang: htmlLang["zh-Hans"], missing: "没有这个页面", refused: "无法识别这个网址" },
  { prefix: "/zh-Hant", lang: htmlLang["zh-Hant"], missing: "沒有這個頁面", refused: "無法識別這個網址" },
  {
    prefix: "/en",
    lang: htmlLang.en,
    missing: "There is no such page",
    refused: "This address cannot be read",
  },
];

for (const { prefix, lang, missing, refused } of languages) {
  const stories = [
    { what: "what does not exist is said not to exist", status: 404, heading: missing, paths: unknown },
    {
      what: "what cannot be read is said to be unreadable",
      status: 400,
      heading: refused,
      paths: unreadable,
    },
    {
      what: "a query that no page knows is refused",
      status: 400,
      heading: refused,
      paths: unreadableQueries.map((query) => `/parks${query}`),
    },
  ];
  for (const { what, status, heading, paths } of stories) {
    test(`under ${prefix || "/"} ${what}`, async ({ page, baseURL }) => {
      const port = Number(new URL(baseURL ?? "").port);
      for (const path of paths) {
        const shown = `${prefix}${path}`.slice(0, 80);
        const answer = await ask(port, `GET ${prefix}${path} HTTP/1.1`);
        expect.soft(statusOf(answer), shown).toBe(status);
        expect.soft(headerOf(answer, "content-type"), shown).toBe("text/html; charset=utf-8");
        expect
          .soft(answer, shown)
          .not.toMatch(/\n\s+at |node_modules|\.tsx?:\d|Prisma|digest|Internal Server Error/);
        const outline = await readOutline(page, answer.slice(answer.indexOf("<!")));
        expect.soft(outline.lang, shown).toBe(lang);
        expect.soft(outline.mainHeadings, shown).toEqual([heading]);
        expect.soft(outline.metas["robots"], shown).toEqual(["noindex"]);
        expect.soft(outline.metas["SiteName"], shown).toHaveLength(1);
      }
    });
  }
}

const askedWrongly = [
  "/signings?as-of=2026-02-30",
  "/signings?as-of=2999-01-01",
  "/signings?as-of=yesterday",
  "/signings?year=21",
  "/signings?year=2999",
  "/signings?scope=province",
  "/signings?scope=district&park=quanzhou-software-park",
  "/signings?park=nowhere",
  "/signings?event=gala",
  "/signings?industry=Z99",
  "/signings?stage=dreamt",
  "/signings?park=<script>alert(1)</script>",
  "/figures/sf-012?as-of=2026-13-01",
  "/figures/sf-012?as-of=2999-01-01",
  "/signings/2021-08-city-promotion?as-of=0000-00-00",
  "/check?address=https://example.com/",
  "/check?number=very%20many&day=2026-11-01",
  "/check?number=8&day=2026-11-31",
  "/check?address=/figures/sf-012&day=2999-01-01",
];

for (const { prefix, lang } of languages) {
  test(`under ${prefix || "/"} a question that cannot be answered is refused in words, with what to do`, async ({
    page,
    baseURL,
  }) => {
    const port = Number(new URL(baseURL ?? "").port);
    const heading = {
      "": "这个问题答不了",
      "/zh-Hant": "這個問題答不了",
      "/en": "This question cannot be answered",
    }[prefix];
    for (const path of askedWrongly) {
      const answer = await ask(port, `GET ${prefix}${encodeURI(decodeURI(path))} HTTP/1.1`);
      expect.soft(statusOf(answer), path).toBe(400);
      const outline = await readOutline(page, answer.slice(answer.indexOf("<!")));
      expect.soft(outline.lang, path).toBe(lang);
      expect.soft(outline.mainHeadings, path).toEqual([heading]);
      expect.soft(outline.metas["robots"], path).toEqual(["noindex"]);
      expect.soft(answer, path).not.toMatch(/<script>alert|Prisma|Internal Server Error/);
    }
  });
}

test("a thousand filters are refused before they reach a page", async ({ request }) => {
  const many = Array.from({ length: 1000 }, (_, index) => `park=p${index}`).join("&");
  expect((await request.get(`/signings?${many}`)).status()).toBe(400);
  expect((await request.get("/signings?park=a&park=b")).status()).toBe(400);
});

test("what looks like another language is a page that does not exist", async ({ request }) => {
  for (const path of [
    "/fr/parks",
    "/EN/parks",
    "/en-US/parks",
    "/zh-hant/parks",
    "/zh-TW",
    "/zh-Hans-CN/parks",
    "/zh",
    "/english",
  ]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(await answer.text(), path).toContain("没有这个页面");
  }
});

test("what messengers and advertisers add to a link does no harm", async ({ page }) => {
  const added = [
    "?utm_source=wechat&utm_medium=social",
    "?from=singlemessage&isappinstalled=0",
    "?scene=1&clicktime=1700000000&enterid=17",
    "?gclid=x",
  ];
  for (const query of added) {
    const answer = await page.goto(`/guides/central-legal-district${query}`);
    expect.soft(answer?.status(), query).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("中央法务区");
  }
});

test("only forms may be sent, and only where one is", async ({ request, baseURL }) => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const answer = await request.fetch("/en/parks", { method, headers: { origin: baseURL ?? "" } });
    expect.soft(answer.status(), method).toBe(405);
    expect.soft(answer.headers()["allow"], method).toBe("GET, HEAD");
  }
});
