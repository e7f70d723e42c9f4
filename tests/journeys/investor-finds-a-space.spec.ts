// An investor needs 800 ㎡ with 4 m ceilings for a design studio: where, what would one get, and what is not known?
import { expect } from "@playwright/test";
import { barriersOn } from "../support/accessibility.ts";
import { withCountedPortal } from "../support/counted-portal.ts";
import { atDeskOf } from "../support/desk.ts";
import { publishedTogether, sourceDraft } from "../support/editions.ts";
import { aSpace, parkWithSpaces } from "../support/spaces.ts";
import { test } from "../support/story.ts";

const confirmedOn = "2026-11-20" as const;
const large = aSpace("large-1", {
  ...{
    areaFrom: "300",
    areaTo: "1200",
    rentFrom: "25",
    rentTo: "32.5",
    rentBasis: { zh: "含税，不含物业费" },
  },
  ...{ height: "4.5", load: "5", power: "630", availableFrom: "2026-11-01", confirmedOn },
});
const short = aSpace("short-1", { areaFrom: "100", areaTo: "790", height: "4", confirmedOn });

test.describe("without a script, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("an investor finds a space, sees what is missed by how much, and what is not known", async ({
    browser,
    page,
  }) => {
    test.setTimeout(240_000);
    await withCountedPortal(async (portal, asked) => {
      await atDeskOf(portal, async () => {
        await publishedTogether([
          sourceDraft("gazette"),
          parkWithSpaces("studio-park", [large], { industries: ["design"], streetCode: "350503007" }),
          parkWithSpaces("short-park", [short], { industries: ["design"], streetCode: "350503007" }),
        ]);
      });
      const at = `http://127.0.0.1:${portal.port}`;
      await page.goto(`${at}/`);
      await page.getByRole("link", { name: "产业社区", exact: true }).first().click();
      await page.getByLabel("行业").selectOption({ label: "设计（2，不清楚14）" });
      await page.getByLabel("面积不少于（㎡）").fill("８００");
      await page.getByText("更多条件").click();
      await page.getByLabel("层高不低于（米）").fill("4");
      await page.getByRole("button", { name: "找", exact: true }).click();

      await expect(page.getByRole("status")).toHaveText("1个园区符合，1个差一点，14个不清楚。");
      const fits = page.getByRole("region", { name: "符合", exact: true });
      await expect(fits.getByRole("link", { name: "园区studio-park", exact: true })).toBeVisible();
      await expect(fits).toContainText("300–1200 ㎡ · 25–32.5 元/㎡·月（含税，不含物业费） · 层高 4.5 米");
      await expect(page.getByRole("region", { name: "差一点" })).toContainText("最大790 ㎡，比要求少10 ㎡");
      await expect(
        page.getByRole("region", { name: "不清楚" }).getByText("可租空间：暂无公开数据").first(),
      ).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);

      // Nothing is lost on the way to the rest, and back.
      await page.getByRole("link", { name: "后面的园区" }).click();
      await expect(page.getByRole("status")).toContainText("14个不清楚");
      await page.getByRole("link", { name: "回到开头" }).click();

      await page.getByRole("link", { name: "空间large-1", exact: true }).click();
      await expect(page).toHaveURL(/\/guides\/studio-park#space-large-1$/);
      const space = page.getByRole("row", { name: /空间large-1/ });
      await expect(space).toContainText("25–32.5 元/㎡·月");
      await expect(space).toContainText("含税，不含物业费");
      await expect(space.getByRole("link", { name: /咨询这一处/ })).toBeVisible();

      await page.goto(`${at}/parks/map`);
      await expect(page.getByRole("img", { name: "园区按街道分布" })).toBeVisible();
      await expect(page.getByText("示意图，不作为划界依据").first()).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "东海街道" }).first()).toContainText(
        "园区studio-park",
      );

      const { rows } = await (await page.request.get(`${at}/data/spaces.json`)).json();
      expect(rows).toMatchObject([
        { id: "large-1", area_to: "1200", rent_from: "25", rent_to: "32.5" },
        { id: "short-1", area_to: "790", rent_from: null },
      ]);

      // With elder mode a page is another copy: none of these was kept.
      const scripted = await browser.newPage({ javaScriptEnabled: true });
      for (const path of [
        "/parks",
        "/parks?industry=design&area=800&height=4",
        "/parks?street=350503007&purpose=rent&sort=rent",
        "/parks?form=umbrella&area=800&after=studio-park",
        "/parks/map",
        "/parks/studio-park",
        "/guides/studio-park",
        "/parks/compare?parks=studio-park,short-park",
        "/data/spaces.csv",
        "/api/v1/spaces",
      ]) {
        const before = asked();
        const answer = await page.request.get(at + path, { headers: { cookie: "elder=1" } });
        expect.soft(answer.status(), path).toBe(200);
        expect.soft(asked() - before, path).toBeLessThanOrEqual(4);
        if (path.startsWith("/data") || path.startsWith("/api")) continue;
        await scripted.goto(at + path);
        expect.soft(await barriersOn(scripted), path).toEqual([]);
      }
    });
  });
});

for (const [query, said] of [
  ["area=1200&area-to=800", "面积的下限比上限大：1200–800 ㎡"],
  ["area=-5", "“-5”不是可用的数"],
  ["area=1e99", "“1e99”不是可用的数"],
  ["industry=alchemy", "没有“alchemy”这一项"],
  ["by=2027-02-30", "“2027-02-30”不是一个存在的日期"],
  ["height=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "<script>alert(1)</script>"],
] as const)
  test(`/parks?${query} is refused in words, with what was typed`, async ({ page }) => {
    const answer = await page.goto(`/parks?${query}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByText(said)).toBeVisible();
    const [key = "", value = ""] = decodeURIComponent(query).split("&")[0]?.split("=") ?? [];
    if (key !== "industry" && key !== "by")
      await expect(page.locator(`input[name=${key}]`)).toHaveValue(value);
    expect(await barriersOn(page)).toEqual([]);
  });

test("on what is known of Fengze, everything is unknown and nothing is a no", async ({ page }) => {
  await page.goto("/parks?area=800&budget=30");
  await expect(page.getByRole("status")).toHaveText("0个园区符合，0个差一点，14个不清楚。");
  await expect(page.getByRole("link", { name: /^咨询/ })).toHaveCount(10);
  await page.goto("/parks?industry=advertising");
  const first = page.getByRole("region", { name: "不清楚" }).locator("li").first();
  await expect(first).toContainText("海西国家广告产业园区");
  await expect(first).toContainText("行业：暂无公开数据（名称提到“广告”）");
  await page.goto("/en/parks?area=800");
  await expect(page.getByRole("status")).toHaveText("Parks that fit: 0; nearly: 0; not known: 14.");
});
