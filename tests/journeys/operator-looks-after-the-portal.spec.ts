// An operator, a search engine and a member of staff ask the portal what they always ask first.
import { expect, test } from "@playwright/test";

test("a monitor learns that the database answers and is up to date", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(await answer.json()).toEqual({ database: "answers", migrations: "current" });
});

test("a search engine learns what to read, and what not", async ({ request, baseURL }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(robots).toMatch(/^Disallow: \/staff$/m);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((address) => !`${address}/`.startsWith(`${baseURL}/`))).toEqual([]);
  expect(sitemap).not.toMatch(/\/(staff|notice|healthz)/);
});

test("staff are asked to sign in, and search engines do not list the desk", async ({ page }) => {
  await page.goto("/staff");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("登录工作台");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await page.getByRole("link", { name: "看门户" }).click();
  await expect(page).toHaveURL("/");
});
