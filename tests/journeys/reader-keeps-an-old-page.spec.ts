// A reader kept the address of an edition. What it tells of changes, moves and is withdrawn: the old page says what it said, and
// above it what came after.
import { expect } from "@playwright/test";
import { atDeskOf } from "../support/desk.ts";
import { published } from "../support/editions.ts";
import { sourceFacts } from "../support/facts.ts";
import { test } from "../support/own-portal.ts";

const [source] = sourceFacts.filter(({ id }) => id === "dnzb-2021");

test("a source that was corrected and moved is still read as it was, under both its addresses", async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  const banner = page.getByRole("complementary", { name: "版本" });
  const record = () => page.getByRole("region", { name: "这个来源" }).ariaSnapshot();

  await page.goto("/sources/dnzb-2021");
  await page.getByRole("region", { name: "版本" }).getByRole("link", { name: "第1版" }).click();
  await expect(page).toHaveURL("/sources/dnzb-2021/v/1");
  await expect(banner).toContainText("这是最新的一版");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  const before = await record();

  await atDeskOf(portal, async () => {
    await published(
      {
        document: { id: "dnzb-2021", kind: "source", slug: "dnzb-2021" },
        content: { ...source?.content, published: { on: "2021-09-28", basis: "stated" } },
        seen: null,
        nature: "correction",
        severity: "keeps_conclusion",
        publicNote: { zh: "见报日期录入有误。" },
      },
      "morning-post-2021",
    );
  });

  for (const address of ["/sources/morning-post-2021/v/1", "/sources/dnzb-2021/v/1"]) {
    await expect
      .poll(async () => {
        await page.goto(address);
        return banner.textContent();
      })
      .toMatch(
        /最新的是第2版.*更正（不影响结论）.*见报日期录入有误.*原来.*2021年9月27日.*现在.*2021年9月28日/,
      );
    expect(await record()).toBe(before);
    await expect(page.getByRole("region", { name: "版本" }).getByRole("row")).toHaveCount(2);
  }
  await banner.getByRole("link", { name: "看现在的页面" }).click();
  await expect(page).toHaveURL("/sources/morning-post-2021");
  await expect(page.getByRole("region", { name: "版本" }).getByRole("row")).toHaveCount(3);
});
