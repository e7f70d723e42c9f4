// A reader from abroad changes the language and stays on the same page.
import { expect, test } from "@playwright/test";

test("a guide in English, in Traditional Chinese, and back where it began", {
  tag: ["@phone", "@plain"],
}, async ({ page }) => {
  await page.goto("/guides/central-legal-district");
  const html = page.locator("html");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(html).toHaveAttribute("lang", "zh-Hans-CN");

  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/guides/central-legal-district");
  await expect(html).toHaveAttribute("lang", "en");
  await expect(heading).toHaveText("Central Legal District");
  await expect(page.getByText("To be verified", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("The Simplified Chinese version prevails.")).toBeVisible();
  // What was said in Chinese is quoted in Chinese, and marked as such.
  await expect(page.getByText("按照“一区多园”的发展思路进行打造").first()).toHaveAttribute(
    "lang",
    "zh-Hans-CN",
  );

  await page.getByRole("link", { name: "繁體" }).click();
  await expect(page).toHaveURL("/zh-Hant/guides/central-legal-district");
  await expect(html).toHaveAttribute("lang", "zh-Hant-TW");
  await expect(heading).toHaveText("中央法務區");
  await expect(page.getByText("繁體版由系統轉換，以簡體中文版為準。")).toBeVisible();
  // Titles of policies are never converted.
  await expect(page.getByText("东海片区优惠扶持政策", { exact: true })).toHaveAttribute("lang", "zh-Hans-CN");

  await page.getByRole("link", { name: "简体" }).click();
  await expect(page).toHaveURL("/guides/central-legal-district");
  await expect(heading).toHaveText("中央法务区");
});

test("names keep the characters that their owners write", async ({ page }) => {
  await page.goto("/zh-Hant/parks");
  for (const name of ["泉州軟件園", "智能智造園", "知創產業園"]) {
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await page.goto("/zh-Hant/parks/intelligent-manufacturing-park");
  await expect(page.getByRole("main")).toContainText("北峰工業區");
});
