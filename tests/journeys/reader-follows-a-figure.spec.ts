// A reader has quoted a number and follows its feed. It is corrected: every place says the new number, the feed says what
// changed and why, and the old address says what it said, byte for byte.
import { expect } from "@playwright/test";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { quantityText } from "#lib/figures/display.ts";
import { amountYuan, type FigureContent } from "#lib/figures/model.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { atDeskOf } from "../support/desk.ts";
import { correctedInvestment, done, published, publishedTogether } from "../support/editions.ts";
import { figureFacts } from "../support/facts.ts";
import { test } from "../support/own-portal.ts";
import { closed, numbersOn, placesOfFigures } from "../support/places-of-figures.ts";
import { readCsv } from "../support/read-csv.ts";
import { finalReviewer } from "../support/staff.ts";

const feed = "/figures/sf-012/corrections.atom";
const frozen = [
  "/data/figures/sf-012/v/1.csv",
  "/data/figures/sf-012/v/1.json",
  "/api/v1/figures/sf-012/v/1",
  "/data/signings/2021-08-city-promotion/v/1.csv",
  "/data/signings/2021-08-city-promotion/v/1.json",
];

test("a correction shows everywhere at once, and the old address stays as it was", async ({
  page,
  request,
  portal,
}) => {
  test.setTimeout(180_000);
  const bodyOf = async (path: string) => (await request.get(path)).text();
  const before = await Promise.all(frozen.map(bodyOf));
  expect(await bodyOf(feed)).not.toContain("<entry>");

  await page.goto("/figures/sf-012");
  await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
    "href",
    new RegExp(`${feed}$`),
  );
  await expect(page.getByRole("link", { name: "订阅这个数字的更正（Atom）" })).toHaveAttribute("href", feed);

  await atDeskOf(portal, async () => {
    const publicNote = { zh: "原文为14.9亿元，录入有误。", en: "The source says 1.49 billion." };
    await published(correctedInvestment(publicNote));
  });

  await expect.poll(() => bodyOf(feed)).toContain("原来14.8亿元，现在14.9亿元。原文为14.9亿元，录入有误。");
  expect(await bodyOf("/corrections.atom")).toContain("原来14.8亿元，现在14.9亿元。");
  expect(await bodyOf("/figures/sf-011/corrections.atom")).not.toContain("<entry>");
  const [entry] = readCsv(await bodyOf("/data/corrections.csv"));
  expect(entry).toMatchObject({
    id: "sf-012-v2",
    was: "14.8亿元",
    now: "14.9亿元",
    severity: "changes_conclusion",
  });

  const row = { value: "14.9", as_written: "14.9亿元", amount_yuan: "1490000000" };
  expect(await (await request.get("/api/v1/figures/sf-012")).json()).toMatchObject({ ...row, edition: 2 });
  const rows = readCsv(await bodyOf("/data/figures.csv"));
  expect(rows.find(({ id }) => id === "sf-012")).toMatchObject({ ...row, edition: "2" });
  for (const path of ["/", "/signings", "/signings/2021-08-city-promotion", "/figures/sf-012", "/figures"]) {
    const shown = numbersOn(await bodyOf(path)).filter(({ id }) => id === "sf-012");
    expect.soft(new Set(shown.map(({ text }) => closed(text))), path).toEqual(new Set(["14.9亿元"]));
  }
  expect(await bodyOf("/figures/sf-012")).toContain('"value":"14.9"');

  await page.goto("/figures/sf-012/v/1");
  await expect(page.getByRole("complementary", { name: "版本" })).toContainText(
    "原来 14.8亿元 现在 14.9亿元",
  );
  await page.goto("/figures/sf-012");
  const editions = page.getByRole("region", { name: "版本" });
  await expect(editions.getByRole("row").nth(1)).toContainText("原来 14.8亿元 现在 14.9亿元");
  await expect(editions.getByRole("row").nth(2).getByRole("cell").nth(2)).toHaveText("—");

  expect(await Promise.all(frozen.map(bodyOf))).toEqual(before);
  expect((await request.get("/api/v1/figures/sf-012/v/3")).status()).toBe(404);
});

test("when every figure is corrected at once, every place and every feed says so, and every old address what it said", async ({
  request,
  portal,
}) => {
  test.setTimeout(300_000);
  const language = languageOf("zh-Hans");
  const first = figureFacts.filter(({ content }) => content.use === "shown");
  const corrected = first.map(({ id, content }) => ({ id, content: otherNumber(content) }));
  await atDeskOf(portal, () =>
    publishedTogether(
      corrected.map(({ id, content }) => ({
        document: { id, kind: "figure", slug: id },
        content,
        seen: null,
        nature: "correction",
        severity: "changes_conclusion",
        publicNote: { zh: "录入有误。" },
      })),
    ),
  );
  await expect.poll(async () => (await request.get("/api/v1/figures/sf-012/v/2")).status()).toBe(200);

  const [before, now] = [first, corrected].map((figures) =>
    figures.map(({ id, content }) => ({ id, ...content, amountYuan: amountYuan(content) })),
  );
  // What is no data is nobody's number, and is told of by the places of the facts alone.
  const places = placesOfFigures.filter(({ name }) => !/ in (?:en|zh-Hant)$/.test(name));
  for (const place of places) {
    const recorded = (place.isFrozen ? before : now) ?? [];
    const said = await place.read(request, recorded);
    for (const figure of recorded)
      expect.soft(said.get(figure.id), `${place.name}: ${figure.id}`).toBe(place.expected(figure));
  }

  const rows = readCsv(await (await request.get("/data/corrections.csv")).text());
  const all = await (await request.get("/corrections.atom")).text();
  for (const [index, figure] of (now ?? []).entries()) {
    const [was, is] = [before?.[index], figure].map((each) => each && quantityText(language, each));
    const changed = `原来${was}，现在${is}。录入有误。`;
    const own = await (await request.get(`/figures/${figure.id}/corrections.atom`)).text();
    expect.soft(own, figure.id).toContain(changed);
    expect.soft(all, figure.id).toContain(changed);
    expect.soft(rows.find(({ id }) => id === `${figure.id}-v2`)).toMatchObject({ was, now: is });
  }
});

/** The same with its last digit another; money as it would be written. */
function otherNumber(content: FigureContent): FigureContent {
  const value = content.value.replace(/\d$/, (digit) => (digit === "9" ? "8" : String(Number(digit) + 1)));
  const unit = languageOf("zh-Hans").words.units[content.unit];
  return { ...content, value, asWritten: value + unit };
}

test("who follows a figure that is withdrawn is told so, and why", async ({ request, portal }) => {
  test.setTimeout(180_000);
  const total = figureFacts.find(({ id }) => id === "sf-012");
  const scope = { kind: "district", parkId: null, eventId: null, text: { zh: "全区" } };
  await atDeskOf(portal, async () => {
    const content = { ...total?.content, doNotSumWith: [], scope };
    const seen = await published({
      document: { id: "sf-900", kind: "figure", slug: "sf-900" },
      content,
      seen: null,
    });
    done(await withdraw(finalReviewer, figureKind, { ...seen, reason: { zh: "来源已撤稿。" } }));
  });

  await expect.poll(async () => (await request.get("/api/v1/figures/sf-900")).status()).toBe(410);
  expect(await (await request.get("/api/v1/figures/sf-900")).json()).toMatchObject({
    title: "这个数字已撤回",
    detail: "来源已撤稿。",
  });
  expect(await (await request.get("/figures/sf-900/corrections.atom")).text()).toContain("来源已撤稿。");
  const rows = readCsv(await (await request.get("/data/corrections.csv")).text());
  expect(rows.map(({ id, nature }) => [id, nature])).toEqual([["sf-900-v1-withdrawn", "withdrawal"]]);
  expect(await (await request.get("/api/v1/figures/sf-900/v/1")).json()).toMatchObject({ value: "14.8" });
});
