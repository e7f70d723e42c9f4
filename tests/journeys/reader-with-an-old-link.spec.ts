// A reader kept a link, and the park has another address since: the old one leads to the new, and nothing old stays behind.
import { expect } from "@playwright/test";
import { dayInShanghai } from "#lib/values/day.ts";
import { ask } from "#prisma/ask.ts";
import { test } from "../support/own-portal.ts";

test("a former address leads to the present one for good, in every language", async ({
  page,
  request,
  portal,
}) => {
  test.setTimeout(120_000);
  await page.goto("/parks");
  await expect(page.locator('a[href="/parks/lingshow-q"]')).not.toHaveCount(0);
  expect((await request.get("/parks/lingshow-zone-q")).status()).toBe(404);

  await ask(
    portal.database.url,
    `BEGIN;
     SELECT set_config('portal.publishing', 'on', true);
     UPDATE document SET slug = 'lingshow-zone-q' WHERE kind = 'park' AND slug = 'lingshow-q';
     UPDATE park SET slug = 'lingshow-zone-q' WHERE slug = 'lingshow-q';
     SELECT pg_notify('portal_published', 'renamed');
     COMMIT;`,
  );
  await expect.poll(async () => (await request.get("/parks/lingshow-zone-q")).status()).toBe(200);

  for (const folder of ["/parks", "/guides", "/en/parks", "/zh-Hant/guides"]) {
    const answer = await request.get(`${folder}/lingshow-q`, { maxRedirects: 0 });
    expect.soft(answer.status(), folder).toBe(301);
    expect.soft(answer.headers()["location"], folder).toBe(`${folder}/lingshow-zone-q`);
  }
  // A total that was quoted by the former address is still checked.
  const quoted = `/signings?as-of=${dayInShanghai(new Date())}&park=lingshow-q`;
  await page.goto(`/check?address=${encodeURIComponent(quoted)}`);
  await expect(page.getByRole("region", { name: "核对结果" })).toContainText("领SHOW天地Q区");
  await expect(page.getByRole("region", { name: "核对结果" })).toContainText("没有变");

  await page.goto("/guides/lingshow-q");
  await expect(page).toHaveURL("/guides/lingshow-zone-q");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("领SHOW天地Q区");
  await page.goto("/parks");
  await expect(page.locator('a[href="/parks/lingshow-q"]')).toHaveCount(0);
});
