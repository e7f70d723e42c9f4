// A journalist takes a number along: as a picture, in a link that shows it, and in a frame on the newspaper's own site.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { barriersOn, bringAxe } from "../support/accessibility.ts";
import { chooseElderMode } from "../support/elder-mode.ts";
import { figureFacts } from "../support/facts.ts";
import { elementsIn } from "../support/markup.ts";
import { type TestPortal, withPortal } from "../support/portal.ts";

const tellings = [
  {
    prefix: "",
    number: "14.8亿元",
    share: "分享",
    see: "看卡片",
    png: "下载 PNG",
    record: "看完整记录（新窗口）",
  },
  {
    prefix: "/zh-Hant",
    number: "人民幣14.8億元",
    share: "分享",
    see: "看卡片",
    png: "下載 PNG",
    record: "看完整記錄（新窗口）",
  },
  {
    prefix: "/en",
    number: "RMB 1.48 billion",
    share: "Share",
    see: "See the card",
    png: "Download PNG",
    record: "See the full record (new window)",
  },
];

for (const { prefix, number, share, see, png } of tellings) {
  test(`the card is seen, says the number and is saved, under ${prefix || "/"}`, {
    tag: ["@phone", "@plain"],
  }, async ({ page }) => {
    await page.goto(`${prefix}/figures/sf-012`);
    const section = page.getByRole("region", { name: share, exact: true });
    await section.getByText(see, { exact: true }).click();
    const picture = section.getByRole("img");
    await expect(picture).toHaveAttribute("alt", new RegExp(`${number}.*/figures/sf-012/v/1$`));
    await expect
      .poll(() => picture.evaluate((drawn: HTMLImageElement) => [drawn.naturalWidth, drawn.naturalHeight]))
      .toEqual([1200, 630]);

    const saving = page.waitForEvent("download");
    await section.getByRole("link", { name: png }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("sf-012-v-1-card.png");
    expect(
      readFileSync(await saved.path())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });
}

test("a page takes no more requests for its card until somebody wants to see it", async ({ page }) => {
  for (const path of ["/figures/sf-012", "/signings/2021-08-city-promotion"]) {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.getByRole("region", { name: "分享" }).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((each) => each.includes("card"))).toEqual([]);
    page.removeAllListeners("request");
  }
});

test("whoever shares the link shows the card: its address is whole, and its words are those of the picture", async ({
  page,
  request,
}) => {
  for (const [path, card] of [
    ["/figures/sf-012", "/figures/sf-012/v/1/card.png"],
    ["/en/figures/sf-012/v/1", "/en/figures/sf-012/v/1/card.png"],
    ["/zh-Hant/signings/2021-08-city-promotion", "/zh-Hant/signings/2021-08-city-promotion/v/1/card.png"],
    ["/signings/2021-08-city-promotion/v/1", "/signings/2021-08-city-promotion/v/1/card.png"],
  ] as const) {
    await page.goto(path);
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
    const address = (await meta("og:image")) ?? "";
    expect(new URL(address).pathname).toBe(card);
    expect(await meta("twitter:card")).toBe("summary_large_image");
    const answer = await request.get(address);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const svg = await (await request.get(address.replace(/png$/, "svg"))).text();
    expect(elementsIn(svg, "desc")[0]?.text).toBe(await meta("og:image:alt"));
  }
});

test("every figure has a card, and it says the number that its page says", async ({ request }) => {
  test.setTimeout(120_000);
  for (const { id } of figureFacts) {
    const page = await (await request.get(`/figures/${id}`)).text();
    const answer = await request.get(`/figures/${id}/card.svg`);
    expect.soft(answer.status(), id).toBe(200);
    const [title] = elementsIn(await answer.text(), "title");
    expect
      .soft(elementsIn(page, "meta").map(({ attributes }) => attributes["content"]))
      .toContainEqual(expect.stringContaining(title?.text ?? "no title"));
    expect.soft(title?.text, id).toContain(elementsIn(page, "h1")[0]?.text);
  }
});

test("a frozen card is the same to the byte when the portal is started again", async ({ request }) => {
  test.setTimeout(180_000);
  const paths = ["svg", "png"].flatMap((form) => [
    `/figures/sf-012/v/1/card.${form}`,
    `/en/figures/ex-04-employment/v/1/card.${form}`,
    `/zh-Hant/figures/sf-016/v/1/card.${form}`,
    `/signings/2021-08-city-promotion/v/1/card.${form}`,
  ]);
  const options = { origin: "https://portal.example", settings: { EDGE_CACHE: "off" } };
  const seen = await withPortal(options, async (portal) => {
    const first = await bodies(portal);
    return [first, await withPortal({ ...options, database: portal.database }, bodies)];
  });
  expect(seen[0]?.every((body) => body.length > 10_000)).toBe(true);
  expect(seen[1]).toEqual(seen[0]);

  async function bodies({ port }: TestPortal): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths) found.push(await bodyOf(`http://127.0.0.1:${port}${path}`));
    return found;
  }

  async function bodyOf(address: string): Promise<string> {
    // A portal that has just been started on a busy machine may need a while for its first answers.
    const status = () => request.get(address, { timeout: 30_000 }).then((answer) => answer.status());
    await expect.poll(status, { timeout: 60_000, message: address }).toBe(200);
    return (await (await request.get(address)).body()).toString("base64");
  }
});

test("what has no page has no card and no frame", async ({ request }) => {
  for (const path of [
    "/figures/no-such-figure/card.svg",
    "/figures/SF-012/card.png",
    "/figures/sf-012/card.gif",
    "/figures/sf-012/card",
    "/figures/sf-012/v/2/card.png",
    "/figures/sf-012/v/0/card.svg",
    "/figures/sf-012/v/one/card.svg",
    "/figures/sf-012/v/99999999/card.svg",
    "/signings/no-such-event/card.png",
    "/en/signings/2021-08-city-promotion/v/2/card.png",
    "/signings/2021-08-city-promotion/v/1/card.gif",
    "/embed/signings/2021-08-city-promotion/v/2",
    "/embed",
    "/embed/figures",
    "/embed/figures/no-such-figure",
    "/embed/figures/sf-012/v/2",
    "/en/embed/figures/sf-012/v/x",
    "/embed/signings/no-such-event",
  ]) {
    expect.soft((await request.get(path)).status(), path).toBe(404);
  }
});

test("a card is asked for again each time, since it follows its page; a frozen one may be kept for an hour", async ({
  request,
}) => {
  const keptFor = async (path: string) => (await request.get(path)).headers()["cache-control"];
  for (const path of ["/figures/sf-012/card.svg", "/en/signings/2021-08-city-promotion/card.png"])
    expect.soft(await keptFor(path), path).toContain("max-age=0");
  expect(await keptFor("/figures/sf-012/v/1/card.svg")).toBe("public, max-age=3600");
});

test.describe("on the newspaper's site", () => {
  let newspaper: Server;
  let html = "";
  const address = () => `http://localhost:${(newspaper.address() as AddressInfo).port}/`;

  test.beforeAll(async () => {
    newspaper = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8").end(html);
    });
    await new Promise<void>((resolve) => newspaper.listen(0, "localhost", resolve));
  });
  test.afterAll(() => newspaper.close());

  for (const { prefix, number, share, record } of tellings) {
    test(`both codes show the number when pasted, and lead to its record, from ${prefix || "/"}`, {
      tag: ["@phone", "@plain"],
    }, async ({ page }) => {
      await page.goto(`${prefix}/figures/sf-012`);
      const codes = await page
        .getByRole("region", { name: share, exact: true })
        .locator("code")
        .allTextContents();
      expect(codes).toHaveLength(2);
      html = `<!doctype html><title>A newspaper</title>${codes.join("\n")}`;
      await page.goto(address());

      for (const frame of await page.locator("iframe").all()) {
        await frame.scrollIntoViewIfNeeded();
        const inside = frame.contentFrame();
        await expect(inside.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(inside.getByText(number, { exact: true })).toBeVisible();
        await expect(inside.getByRole("main")).toContainText("2021");
      }
      const opening = page.waitForEvent("popup");
      await page.locator("iframe").first().contentFrame().getByRole("link", { name: record }).click();
      const opened = await opening;
      await expect(opened).toHaveURL(/\/figures\/sf-012$/);
      await expect(opened.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await opened.evaluate(() => window.opener)).toBeNull();
    });
  }

  test("no other page of the portal lets itself be framed", async ({ page, baseURL }) => {
    for (const path of ["/figures/sf-012", "/figures/sf-012/v/1", "/signings", "/", "/staff"]) {
      html = `<!doctype html><title>A newspaper</title><iframe src="${baseURL}${path}" title="x"></iframe>`;
      await page.goto(address());
      await expect.poll(() => urlWithin(page), { message: path }).toBe("chrome-error://chromewebdata/");
    }
  });
});

function urlWithin(page: Page): string | undefined {
  return page.frames()[1]?.url();
}

for (const mode of ["plain", "elder"] as const) {
  test(`a frame keeps nobody out, in three languages (${mode} mode)`, async ({ page, context, baseURL }) => {
    if (mode === "elder") await chooseElderMode(context, baseURL);
    await bringAxe(page);
    await page.setViewportSize({ width: 320, height: 416 });
    for (const { prefix } of tellings) {
      for (const path of [
        "signings/2021-08-city-promotion/v/1",
        "figures/sf-012",
        "figures/ex-09-centres/v/1",
        "figures/sf-016",
        "signings/2021-02-first-signing",
      ]) {
        await page.goto(`${prefix}/embed/${path}`);
        await expect(page.locator("html")).toHaveClass(mode === "elder" ? "elder" : "");
        expect.soft(await barriersOn(page), path).toEqual([]);
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
          .toBeLessThanOrEqual(320);
      }
    }
  });
}
