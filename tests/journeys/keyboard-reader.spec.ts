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
  test(`every link, button and field of ${path} is reached in its order, and seen when it is`, async ({
    page,
  }) => {
    await page.goto(path);
    const stops = page.locator("a, button, summary, input, select, textarea").filter({ visible: true });
    const places: number[] = [];
    for (let focus = await nextFocus(page); focus !== null; focus = await nextFocus(page)) {
      // A field for a date is several stops: its year, its month, its day, its calendar.
      if (focus.place === places.at(-1)) continue;
      places.push(focus.place);
      expect.soft(focus.outline, focus.name).toBeGreaterThanOrEqual(2);
      expect.soft(focus.isInView, focus.name).toBe(true);
    }
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).toHaveLength(await stops.count());
  });
}

/** Where the Tab key leads, with its place among all elements; null when it leaves the page. */
async function nextFocus(
  page: Page,
): Promise<{ name: string; place: number; outline: number; isInView: boolean } | null> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    return {
      name: focused.textContent ?? "",
      place: [...document.querySelectorAll("*")].indexOf(focused),
      outline: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
}
