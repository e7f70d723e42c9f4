// An elder reader turns on large type once, and every page keeps it until they turn it off.
import { expect, type Page, test } from "@playwright/test";

/** In the server's own HTML, so that nothing flashes. */
async function isElderInHtml(page: Page): Promise<boolean> {
  const html = await (await page.request.get(page.url())).text();
  return /<html[^>]* class="elder"/.test(html);
}

function letterHeight(page: Page): Promise<number> {
  return page.getByRole("main").evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
}

test("large type is turned on from any page, stays there, and follows to the next page", {
  tag: ["@phone", "@plain"],
}, async ({ page }) => {
  await page.goto("/parks/zhichuang-ip-park");
  const before = await letterHeight(page);
  expect(await isElderInHtml(page)).toBe(false);

  await page.getByRole("button", { name: "长者模式", exact: true }).click();
  await expect(page).toHaveURL("/parks/zhichuang-ip-park");
  await expect(page.getByRole("button", { name: "退出长者模式" })).toBeVisible();
  expect(await isElderInHtml(page)).toBe(true);
  expect(await letterHeight(page)).toBeGreaterThan(before * 1.2);

  await page.getByRole("link", { name: "政策", exact: true }).first().click();
  await expect(page).toHaveURL("/policies");
  expect(await isElderInHtml(page)).toBe(true);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Leave large type" })).toBeVisible();

  await page.getByRole("button", { name: "Leave large type" }).click();
  await expect(page).toHaveURL("/en/policies");
  expect(await isElderInHtml(page)).toBe(false);
  expect(await letterHeight(page)).toBe(before);
  expect(await page.context().cookies()).toEqual([]);
});

test("the switch sends nobody to another site, and takes no word from one", async ({ request, baseURL }) => {
  const elsewhere = ["https://evil.example/", "//evil.example", "/\\evil.example", "/../evil", ""];
  for (const back of elsewhere) {
    const form = { elder: "on", back };
    const answer = await request.post("/elder", {
      form,
      headers: { origin: baseURL ?? "" },
      maxRedirects: 0,
    });
    expect.soft(answer.status(), back).toBe(303);
    expect.soft(answer.headers()["location"], back).toBe("/");
  }
  const foreign = await request.post("/elder", {
    form: { elder: "on" },
    headers: { origin: "https://evil.example" },
  });
  expect(foreign.status()).toBe(403);
});
