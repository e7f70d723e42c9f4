// An investor who decides later wants to be told what changes about a park.
import { expect, test } from "@playwright/test";

test("an investor finds a park's feed, and in it everything that was published about it", async ({
  page,
  request,
}) => {
  await page.goto("/parks/zhichuang-ip-park");
  const feed = await page.getByRole("link", { name: "订阅发布与更正（Atom）" }).getAttribute("href");
  const answer = await request.get(feed ?? "");
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const entries = [...(await answer.text()).matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry);
  expect(entries.join()).toContain("<title>首次发布：知创产业园</title>");
  // Its figures and its policies tell of it as well.
  for (const folder of ["/figures/", "/policies/", "/parks/"])
    expect(entries.filter((entry) => entry.includes(folder)).length).toBeGreaterThan(0);
  expect(new Set(entries.map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1])).size).toBe(entries.length);
});

test("a policy package has a feed of its own, and what there is none of has none", async ({
  page,
  request,
}) => {
  await page.goto("/policies/donghai");
  const feed = await page.getByRole("link", { name: "订阅发布与更正（Atom）" }).getAttribute("href");
  expect((await (await request.get(feed ?? "")).text()).match(/<entry>/g)).toHaveLength(1);
  for (const path of ["/parks/nowhere/changes.atom", "/policies/nothing/changes.atom"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
  }
});

test("a question to the finder can be followed, and a wrong one says what is wrong", async ({
  page,
  request,
}) => {
  await page.goto("/parks?form=umbrella");
  const feed = await page.getByRole("link", { name: "订阅这次查找（Atom）" }).getAttribute("href");
  expect(feed).toBe("/parks.atom?form=umbrella");
  const text = await (await request.get(feed ?? "")).text();
  const shown = await page.locator("main li a[href^='/parks/']").first().textContent();
  expect(text).toContain(`<title>符合：${shown}</title>`);
  // Where a page begins and how it is sorted is no matter of the feed.
  expect(await (await request.get(`${feed}&sort=rent&after=nowhere`)).text()).toBe(text);
  const refused = await request.get("/parks.atom?area=-5");
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ errors: [{ parameter: "area" }] });
});
