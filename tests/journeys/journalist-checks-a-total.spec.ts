// A journalist wants the total of what was signed, adds it up again, and sees what it leaves out and why.
import { expect, test } from "@playwright/test";

test("the total can be added up from the rows that it counts", { tag: ["@phone", "@plain"] }, async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByText("不是全年签约额")).toBeVisible();
  await page.getByRole("link", { name: "计算方法" }).click();
  await expect(page).toHaveURL("/signings#total");

  const total = page.getByRole("region", { name: "合计", exact: true });
  await expect(total).toContainText("不是2021年全年签约额");
  const counted = total.getByRole("table", { name: "计入", exact: true });
  await expect(counted).toHaveCount(2);
  for (const [table, sum] of [
    [counted.first(), "20个项目"],
    [counted.last(), "104.8亿元"],
  ] as const) {
    const amounts = await table
      .getByRole("cell")
      .filter({ hasText: /^(数值)?[\d.]+(个项目|亿元)$/ })
      .allTextContents();
    expect(amounts).toHaveLength(2);
    const added = amounts.map(Number.parseFloat).reduce((one, other) => one + other);
    expect(added).toBeCloseTo(Number.parseFloat(sum), 5);
    await expect(total.getByText(sum, { exact: true })).toBeVisible();
  }
});

test("what the total leaves out is named, with the reason", { tag: ["@phone", "@plain"] }, async ({
  page,
}) => {
  await page.goto("/signings");
  const total = page.getByRole("region", { name: "合计", exact: true });
  await total
    .getByText(/^不计入（\d+）$/)
    .last()
    .click();
  const parkInvestment = total.getByRole("row").filter({ hasText: "4540万元" });
  await expect(parkInvestment.getByRole("cell").last()).toHaveText("另一范围：园区数可能已含在全区签约内");
  await expect(page.getByRole("region", { name: "按园区" })).toContainText("不与活动相加");
});

test("the two ceremonies are called by their name and by no year's, in the head and in every citation", async ({
  page,
}) => {
  for (const [path, name, never] of [
    ["/signings?year=2021", "文中披露的两次集中签约合计（2021年 · 全区）", "签约合计：2021年"],
    [
      "/en/signings?year=2021",
      "Sum of the two joint signings disclosed in the report (2021 · The district)",
      "Signings: 2021",
    ],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    expect(await page.title()).toContain(name);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
      "content",
      new RegExp(escaped(name)),
    );
    const citations = await page
      .locator("#cite")
      .locator("xpath=../..")
      .locator(".select-all")
      .allTextContents();
    expect(citations).toHaveLength(4);
    for (const citation of citations) expect(citation).toContain(name);
    expect(citations[0]).toMatch(/不是2021年全年签约额|not a total for 2021/);
    expect(await page.content()).not.toContain(never);
  }
});

const escaped = (text: string) => text.replaceAll(/[.()]/g, "\\$&");
