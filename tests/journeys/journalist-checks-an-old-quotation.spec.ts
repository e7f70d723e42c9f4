// A journalist quoted numbers of this portal. Then they were corrected: what was quoted stays where it was, and the
// journalist reads what changed, from what to what, and why.
import { expect } from "@playwright/test";
import { staffDb } from "#lib/db/client.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { atDeskOf } from "../support/desk.ts";
import { done, published } from "../support/editions.ts";
import { figureFacts } from "../support/facts.ts";
import { test } from "../support/own-portal.ts";
import { letDaysPass } from "../support/passing-days.ts";
import { type TestPortal, withPortal } from "../support/portal.ts";
import { finalReviewer } from "../support/staff.ts";

const frozenFiles = (editions: number) =>
  Array.from({ length: editions }, (_, index) => `/data/figures/sf-012/v/${index + 1}`).flatMap((path) => [
    `${path}.csv`,
    `${path}.json`,
  ]);

/** What the figure says in one edition after the other. */
const said = ["14.8", "15.1", "15.2", "15.3"];

async function correct(portal: Pick<TestPortal, "database">, value: string): Promise<void> {
  const fact = figureFacts.find(({ id }) => id === "sf-012");
  await atDeskOf(portal, () =>
    published({
      document: { id: "sf-012", kind: "figure", slug: "sf-012" },
      content: { ...fact?.content, value, asWritten: `${value}亿元` },
      seen: null,
      nature: "correction",
      severity: "changes_conclusion",
      publicNote: { zh: `核对原文，应为${value}亿元。`, en: "Checked against the source." },
    }),
  );
}

test("what was quoted is found again with its correction, by address, by day and number, and as a total", async ({
  page,
  portal,
}) => {
  test.setTimeout(180_000);
  await letDaysPass(5, portal.database.url);
  const quotedOn = dayInShanghai(new Date(Date.now() - 3 * 24 * 60 * 60 * 1000));

  await page.goto("/figures/sf-012");
  const citation = page.getByRole("region", { name: "引用" });
  const quotation = (await citation.getByText(/^据“/).textContent()) ?? "";
  expect(quotation).toContain("14.8亿元");
  await page.goto("/signings");
  const cite = page.getByRole("region", { name: "引用这个合计" });
  await expect(cite).toContainText("显示的合计不会再变");
  const citations = await cite.locator(".select-all").allTextContents();
  const quotedTotal = (await cite.getByRole("link", { name: /^http/ }).getAttribute("href")) ?? "";
  expect(quotedTotal).toMatch(/\/signings\?as-of=\d{4}-\d\d-\d\d$/);

  await correct(portal, "14.9");
  await expect(async () => {
    await page.goto("/figures/sf-012");
    await expect(page.getByRole("main")).toContainText("14.9亿元");
  }).toPass();

  // The whole sentence is pasted: its fixed address is in it.
  await page.getByRole("main").getByRole("link", { name: "核对旧引用" }).click();
  await page.getByRole("textbox", { name: "引用过的地址" }).fill(quotation);
  await page.getByRole("region", { name: "按地址核对" }).getByRole("button", { name: "核对" }).click();
  const result = page.getByRole("region", { name: "核对结果" });
  await expect(result).toContainText("更正过");
  await expect(result).toContainText(/当时\s*14\.8亿元第1版/);
  await expect(result).toContainText(/现在\s*14\.9亿元第2版/);
  await expect(result).toContainText("更正（影响结论）");
  await expect(result).toContainText("核对原文，应为14.9亿元。");
  await result.getByRole("link", { name: "看当时的页面" }).click();
  await expect(page).toHaveURL("/figures/sf-012/v/1");
  await expect(page.getByRole("complementary")).toContainText("这不是最新的一版。最新的是第2版。");
  await expect(page.getByRole("main")).toContainText("14.8亿元");

  // The day and the number, in full-width digits.
  await page.goto("/check");
  const byNumber = page.getByRole("region", { name: "按日期和数字核对" });
  await byNumber.getByLabel("引用那天").fill(quotedOn);
  await byNumber.getByLabel("引用的数").fill("１４．８億元");
  await byNumber.getByRole("button", { name: "核对" }).click();
  await expect(result).toContainText("本站有1处说的是这个数");
  await expect(result).toContainText("更正过");

  // The total, by its address and by its number.
  for (const address of [
    `/check?address=${encodeURIComponent(quotedTotal)}`,
    `/check?day=${quotedOn}&number=${encodeURIComponent("104.8亿元")}`,
  ]) {
    await page.goto(address);
    const total = result.getByRole("article").filter({ hasText: "文中披露的两次集中签约合计（全区）" });
    await expect(total).toContainText("更正过");
    await expect(total).toContainText("20个项目，104.8亿元");
    await expect(total).toContainText("20个项目，104.9亿元");
    await expect(total).toContainText("原来 14.8亿元 现在 14.9亿元");
  }
  // The total again, by each citation of it as it was pasted: the address in it ends where the citation goes on.
  expect(citations).toHaveLength(4);
  for (const citation of citations) {
    await page.goto(`/check?address=${encodeURIComponent(citation)}`);
    await expect(result.getByRole("article"), citation).toContainText("20个项目，104.8亿元");
    await expect(result.getByRole("article"), citation).toContainText("不是2021年全年签约额");
  }

  // Several numbers at once, each with its own answer.
  await page.goto(`/en/check?day=${quotedOn}&number=${encodeURIComponent("8 projects, 1.48 billion yuan")}`);
  await expect(page.getByRole("region", { name: "Result: 8 projects" })).toContainText("Unchanged");
  await expect(page.getByRole("region", { name: "Result: 1.48 billion yuan" })).toContainText("Corrected");

  await page.goto(new URL(quotedTotal).pathname + new URL(quotedTotal).search);
  await expect(page.getByRole("complementary")).toContainText("（北京时间当天结束时）所显示的内容");
  await expect(page.getByRole("region", { name: "合计", exact: true })).toContainText("104.8亿元");

  // The event's page said the number, too.
  await page.goto(`/check?address=${encodeURIComponent("/en/signings/2021-08-city-promotion/v/1")}`);
  await expect(result.getByRole("article").filter({ hasText: "集中签约总投资" })).toContainText("更正过");
  await expect(result.getByRole("article").filter({ hasText: "集中签约项目" })).toContainText("没有变");

  // What was withdrawn is named as the reason, and the total is cited by a day from now on.
  await atDeskOf(portal, () => withdrawn("sf-012", "原文已撤下"));
  await expect(async () => {
    await page.goto(`/check?address=${encodeURIComponent(quotedTotal)}`);
    await expect(
      result.getByRole("article").filter({ hasText: "文中披露的两次集中签约合计（全区）" }),
    ).toContainText("原文已撤下");
  }).toPass();
  await expect(result).not.toContainText("发布了新的内容");
  await page.goto("/signings/2021-08-city-promotion");
  await expect(page.getByRole("region", { name: "引用" })).toContainText("as-of=");
});

async function withdrawn(id: string, why: string): Promise<void> {
  const edition = await staffDb().edition.findFirstOrThrow({ where: { documentId: id, state: "published" } });
  const seen = { editionId: edition.id, moves: edition.moves };
  done(await withdraw(finalReviewer, figureKind, { ...seen, reason: { zh: why } }));
}

test("nothing that is found is a page that helps", { tag: "@plain" }, async ({ page }) => {
  await page.goto(`/check?day=2026-01-01&number=${encodeURIComponent("77.7亿元")}`);
  const result = page.getByRole("region", { name: "核对结果" });
  await expect(result).toContainText("没有找到，不等于本站没有说过");
  await expect(result.getByRole("link")).toHaveText(["数据", "签约", "更正记录"]);

  await page.goto(`/en/check?day=2026-01-01&number=${encodeURIComponent("RMB 1.48 billion")}`);
  await expect(page.getByRole("region", { name: "Result" })).toContainText("At other times it was");
  // A total is no figure and has no editions: without a day, that of today is told.
  await page.goto(`/check?number=${encodeURIComponent("104.8亿元")}`);
  await expect(result.getByRole("link", { name: "文中披露的两次集中签约合计（全区）" })).toBeVisible();
  await page.goto(`/check?number=${encodeURIComponent("8个项目，税收14.8亿元")}`);
  await expect(page.getByRole("main")).toContainText("没有看懂“税收14.8亿元”");
  await page.goto("/check?address=%2Ffigures%2Fsf-012");
  await expect(result).toContainText("看不出引用的是哪一版");
  await page.goto("/check?address=%2Ffigures%2Fsf-012%2Fv%2F9");
  await expect(result).toContainText("没有这个地址，或者没有这一版");
});

test("every old version says the same, byte by byte, after each correction and when the portal starts again", async ({
  request,
}) => {
  test.setTimeout(240_000);
  const origin = "https://portal.example";
  await withPortal({ origin }, async (portal) => {
    const seen = new Map<string, Buffer>();
    const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;

    /** Every file that was ever seen is as it was; new ones are remembered. */
    async function look(port: number, editions: number): Promise<void> {
      for (const path of frozenFiles(editions)) {
        const answer = await request.get(at(port, path));
        expect(answer.status(), path).toBe(200);
        const body = await answer.body();
        expect(body.equals(seen.get(path) ?? body), `${path} has changed`).toBe(true);
        seen.set(path, body);
      }
      for (let edition = 1; edition <= editions; edition += 1) {
        const page = await (await request.get(at(port, `/figures/sf-012/v/${edition}`))).text();
        expect(page.includes(`>${said[edition - 1]}</span>`), `edition ${edition}`).toBe(true);
      }
      const event = await (await request.get(at(port, "/signings/2021-08-city-promotion/v/1"))).text();
      // The banner tells of later editions; what stands below it is that of then.
      const then = event.replace(/<aside.*?<\/aside>/s, "");
      expect([then.includes("14.8亿元"), /15\.\d亿元/.test(then)]).toEqual([true, false]);
    }

    await look(portal.port, 1);
    for (const [index, value] of said.entries()) {
      if (index === 0) continue;
      await correct(portal, value);
      await expect(() => look(portal.port, index + 1)).toPass({ timeout: 30_000 });
    }
    await withPortal({ origin, database: portal.database }, (again) => look(again.port, said.length));
  });
});
