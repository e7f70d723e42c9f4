// A reader without a mouse: past the header in one key, and always able to see where they are.
import { expect, type Page, test } from "@playwright/test";

test("the first key offers the way past the header, and it leads to the content", async ({ page }) => {
  await page.goto("/guides/central-legal-district");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

for (const path of ["/", "/guides/central-legal-district", "/signings"]) {
  test(`every link and button of ${path} is reached in its order, and seen when it is`, async ({ page }) => {
    await page.goto(path);
    const expected = await page.locator("a:visible, button:visible, summary:visible").count();
    let reached = 0;
    for (let focus = await nextFocus(page); focus !== null; focus = await nextFocus(page)) {
      reached += 1;
      expect.soft(focus.outline, focus.name).toBeGreaterThanOrEqual(2);
      expect.soft(focus.isInView, focus.name).toBe(true);
      expect(reached, "more stops than links and buttons").toBeLessThanOrEqual(expected);
    }
    expect(reached).toBe(expected);
  });
}

/** Where the Tab key leads; null when it leaves the page. */
async function nextFocus(page: Page): Promise<{ name: string; outline: number; isInView: boolean } | null> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    return {
      name: focused.textContent ?? "",
      outline: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
}
