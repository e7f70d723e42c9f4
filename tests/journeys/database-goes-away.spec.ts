// The database goes away under the readers, and comes back.
import { expect } from "@playwright/test";
import { test } from "../support/own-portal.ts";

const sayings = [
  { path: "/policies", lang: "zh-Hans-CN", heading: "暂时无法提供", home: "/" },
  { path: "/en/policies", lang: "en", heading: "Not available for the moment", home: "/en" },
  { path: "/zh-Hant/policies", lang: "zh-Hant-TW", heading: "暫時無法提供", home: "/zh-Hant" },
];

test("readers are told in their language, keep what was kept, and get everything back by itself", async ({
  page,
  request,
  portal,
}) => {
  test.setTimeout(120_000);
  const read = await page.goto("/guides");
  expect(read?.status()).toBe(200);

  await portal.door.shut();
  for (const { path, lang, heading, home } of sayings) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(503);
    expect(Number(answer?.headers()["retry-after"]), path).toBeGreaterThan(0);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.getByRole("main").getByRole("link").first()).toHaveAttribute("href", home);
    await expect(page.getByRole("main")).not.toContainText(/ECONN|Prisma|PostgreSQL|Error/);
  }
  const health = await request.get("/healthz");
  expect(health.status()).toBe(503);
  expect(await health.json()).toEqual({ database: "away" });
  const kept = await page.goto("/guides");
  expect(kept?.status()).toBe(200);
  await expect(page.getByRole("main").getByRole("link", { name: "中央法务区", exact: true })).toBeVisible();

  await portal.door.open();
  for (const { path } of sayings) {
    await expect.poll(async () => (await request.get(path)).status(), { timeout: 20_000 }).toBe(200);
  }
  await expect.poll(async () => (await request.get("/healthz")).status(), { timeout: 20_000 }).toBe(200);
  await page.goto("/policies");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("政策");
});
