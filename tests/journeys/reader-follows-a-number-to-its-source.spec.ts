// A reader doubts a number on the front page: one click to the words it rests on, one more to the source.
import { expect, test } from "@playwright/test";

const tellings = [
  {
    home: "/",
    mark: "来源：2021年8月集中签约总投资（丰泽区）",
    name: "2021年8月集中签约总投资（丰泽区）",
    number: "14.8亿元",
    words: "原文与来源",
    source: "丰泽产业社区赋能赋智 又完成8个项目集中签约",
  },
  {
    home: "/zh-Hant",
    mark: "來源：2021年8月集中簽約總投資（豐澤區）",
    name: "2021年8月集中簽約總投資（豐澤區）",
    number: "人民幣14.8億元",
    words: "原文與來源",
    source: "豐澤產業社區賦能賦智 又完成8個項目集中簽約",
  },
  {
    home: "/en",
    mark: "Source: Total investment of Fengze projects signed at the August 2021 city event",
    name: "Total investment of Fengze projects signed at the August 2021 city event",
    number: "RMB 1.48 billion",
    words: "Words and source",
    source: "Fengze’s Industry Communities Empowered: Another Eight Projects Signed",
  },
];

for (const { home, mark, name, number, words, source } of tellings) {
  test(`the number, its unit and its words agree from ${home} to the source`, {
    tag: ["@phone", "@plain"],
  }, async ({ page }) => {
    await page.goto(home);
    const cell = page
      .getByRole("cell")
      .filter({ has: page.getByRole("link", { name: mark }) })
      .filter({ hasText: number });
    await cell.getByRole("link", { name: mark }).click();

    const figure = page.getByRole("main");
    await expect(figure.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(figure.getByText(number, { exact: true })).toBeVisible();
    const quote = figure.getByRole("region", { name: words });
    await expect(quote).toContainText("总投资14.8亿元");
    await quote.getByRole("link", { name: source }).click();
    await expect(page).toHaveURL(/\/sources\/dnzb-2021$/);

    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
    await expect(row.getByRole("cell").first()).toHaveText(number);
  });
}
