// A reader kept the address of an edition. What it tells of is corrected, moved and withdrawn: the old page says what it said,
// and above it what came after.
import { expect, type Page } from "@playwright/test";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { policyPackageKind } from "#lib/policies/publication.ts";
import { atDeskOf } from "../support/desk.ts";
import { done, published } from "../support/editions.ts";
import { factOf, figureFacts, packageFacts, parkFacts, sourceFacts } from "../support/facts.ts";
import { test } from "../support/own-portal.ts";
import { finalReviewer } from "../support/staff.ts";

const corrected = { seen: null, nature: "correction", severity: "keeps_conclusion" } as const;

test("a source that was corrected and moved is still read as it was, under both its addresses", async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  await page.goto("/sources/dnzb-2021");
  await page.getByRole("region", { name: "版本" }).getByRole("link", { name: "第1版" }).click();
  await expect(page).toHaveURL("/sources/dnzb-2021/v/1");
  await expect(bannerOn(page)).toContainText("这是最新的一版");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  const before = await recordOn(page);

  await atDeskOf(portal, async () => {
    await published(
      {
        ...corrected,
        document: { id: "dnzb-2021", kind: "source", slug: "dnzb-2021" },
        content: {
          ...factOf(sourceFacts, "dnzb-2021").content,
          published: { on: "2021-09-28", basis: "stated" },
        },
        publicNote: { zh: "见报日期录入有误。" },
      },
      "morning-post-2021",
    );
  });

  for (const address of ["/sources/morning-post-2021/v/1", "/sources/dnzb-2021/v/1"]) {
    await bannerSays(
      page,
      address,
      /最新的是第2版.*更正（不影响结论）.*见报日期录入有误.*原来.*2021年9月27日.*现在.*2021年9月28日/,
    );
    expect(await recordOn(page)).toBe(before);
  }
  await bannerOn(page).getByRole("link", { name: "看现在的页面" }).click();
  await expect(page).toHaveURL("/sources/morning-post-2021");
  await expect(page.getByRole("region", { name: "版本" }).getByRole("row")).toHaveCount(3);
});

test("a policy package that was withdrawn is still read as it was, from the page that says why", async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  await page.goto("/policies/donghai/v/1");
  const before = await recordOn(page);
  await atDeskOf(portal, async () => {
    const { content } = factOf(packageFacts, "donghai");
    const seen = await published({
      ...corrected,
      document: { id: "donghai", kind: "policy_package", slug: "donghai" },
      content: { ...content, statedCount: 5 },
      publicNote: { zh: "项数录入有误。" },
    });
    done(await withdraw(finalReviewer, policyPackageKind, { ...seen, reason: { zh: "政策已经失效。" } }));
  });

  await bannerSays(page, "/policies/donghai/v/1", /已经撤回.*项数录入有误.*现在\s*5/);
  expect(await recordOn(page)).toBe(before);
  await bannerOn(page).getByRole("link", { name: "为什么撤回" }).click();
  await expect(page.getByRole("region", { name: "为什么撤回" })).toContainText("政策已经失效。");
  const kept = page.getByRole("region", { name: "撤回之前" });
  await expect(kept.getByRole("listitem")).toHaveText(["第2版", "第1版"]);
  await kept.getByRole("link", { name: "第2版" }).click();
  await expect(page.getByRole("main")).toContainText("5");
});

test("a park's old page keeps the numbers that stood on it, and says which were corrected since", async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  await page.goto("/parks/quanzhou-software-park/v/1");
  const before = await recordOn(page);
  const figure = factOf(figureFacts, "sf-050");
  expect(before).toContain(figure.content.asWritten);
  await atDeskOf(portal, async () => {
    await published({
      ...corrected,
      document: { id: figure.id, kind: "figure", slug: figure.id },
      content: { ...figure.content, value: "9", asWritten: "9个" },
      publicNote: { zh: "个数录入有误。" },
    });
    const { content } = factOf(parkFacts, "p-soft");
    await published({
      ...corrected,
      document: { id: "p-soft", kind: "park", slug: "quanzhou-software-park" },
      content: { ...content, industries: ["software"] },
      publicNote: { zh: "补上主导产业。" },
    });
  });

  await bannerSays(
    page,
    "/parks/quanzhou-software-park/v/1",
    /最新的是第2版.*补上主导产业.*个数录入有误.*原来 8个项目 现在 9个项目/,
  );
  expect(await recordOn(page)).toBe(before);
  await page.goto("/parks/quanzhou-software-park/v/2");
  await expect(bannerOn(page)).not.toContainText("个数录入有误");
  await expect(page.getByRole("region", { name: "版本" }).getByRole("row")).toHaveCount(3);
});

function bannerOn(page: Page) {
  return page.getByRole("complementary", { name: "版本" });
}

/** Once the edge has dropped what it kept. */
async function bannerSays(page: Page, address: string, words: RegExp): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(address);
      return bannerOn(page).textContent();
    })
    .toMatch(words);
}

/** All that the page says below its banner, but whether the edition still holds. */
async function recordOn(page: Page): Promise<string> {
  const texts = await page.locator("main > :not(aside):not(nav)").allTextContents();
  return texts.join("\n").replace(" · 现行", "").replace(" · 已撤回", "");
}
