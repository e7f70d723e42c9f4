// A reader types an address loosely: each page has one address, and every other way to write it leads there.
import { expect, test } from "@playwright/test";

const loose = [
  ["/zh-Hans", "/"],
  ["/zh-Hans/", "/"],
  ["/zh-Hans/parks", "/parks"],
  ["/zh-Hans/parks/zhichuang-ip-park", "/parks/zhichuang-ip-park"],
  ["/parks/", "/parks"],
  ["/guides/central-legal-district/", "/guides/central-legal-district"],
  ["/en/", "/en"],
  ["/en/figures/sf-012/", "/en/figures/sf-012"],
  ["/zh-Hant/", "/zh-Hant"],
] as const;

for (const [written, meant] of loose) {
  test(`${written} leads to ${meant} for good`, async ({ page, request }) => {
    const answer = await request.get(written, { maxRedirects: 0 });
    expect([301, 308]).toContain(answer.status());
    expect((await page.goto(written))?.status()).toBe(200);
    await expect(page).toHaveURL(meant);
  });
}
