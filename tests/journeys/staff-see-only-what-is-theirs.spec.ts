// Whatever a person's role and parks are, an address that is not for them does not exist: pages and forms alike.
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { type ParkScope, type StaffRole, staffRoles } from "#lib/staff/actor.ts";
import { ask } from "#prisma/ask.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const reviewers: StaffRole[] = ["first_reviewer", "second_reviewer", "final_reviewer"];
const readers: StaffRole[] = ["editor", ...reviewers, "auditor"];
const pages: [page: string, roles: StaffRole[]][] = [
  ["", readers],
  ["/changes", readers],
  ["/preview/zh-Hans", readers],
  ["/preview/en/guide", readers],
  ["/history", readers],
  ["/sheet", readers],
  ["/edit", ["editor"]],
  ["/review", reviewers],
  ["/publication", ["final_reviewer"]],
  ["/withdrawal", ["final_reviewer"]],
  ["/abandonment", ["editor"]],
];
const forms: [form: string, roles: StaffRole[]][] = [
  ["/submit", ["editor"]],
  ["/sign-off", reviewers],
  ["/return", reviewers],
  ["/publish", ["final_reviewer"]],
  ["/schedule", ["final_reviewer"]],
  ["/call-off", ["final_reviewer"]],
  ["/withdraw", ["final_reviewer"]],
  ["/restore", ["editor"]],
  ["/abandon", ["editor"]],
];
/** Of a bundle that holds nothing but the document's draft; its own page first. */
const bundlePages: [page: string, roles: StaffRole[]][] = [["", readers]];
const bundleForms: [form: string, roles: StaffRole[]][] = [
  ["/put-in", ["editor", "final_reviewer"]],
  ["/take-out", ["editor", "final_reviewer"]],
  ["/sign-off", reviewers],
  ["/publish", ["final_reviewer"]],
  ["/schedule", ["final_reviewer"]],
  ["/call-off", ["final_reviewer"]],
];
const desk: [page: string, roles: StaffRole[]][] = [
  ["/staff", [...staffRoles]],
  ["/staff/stale", readers],
  ["/staff/bundles", readers],
  ["/staff/audit", ["auditor"]],
  ["/staff/audit/export", ["auditor"]],
];
/** Well-formed, and of no edition: whoever may do this is told that things have moved on, and nothing happens. */
const sent = {
  edition: "00000000-0000-4000-8000-000000000000",
  moves: "1",
  digest: "0".repeat(64),
  level: "1",
  reason: "numbers",
  words: "",
  day: "2030-01-01",
  time: "09:00",
  editions: `00000000-0000-4000-8000-000000000000.1.${"0".repeat(64)}`,
};

test.describe.configure({ mode: "serial" });

let document = "";
const bundle = randomUUID();
test.beforeAll(async ({ browser }) => {
  const [row] = await ask(
    journeysPortal().databaseUrl,
    "SELECT id FROM park ORDER BY ordinal OFFSET 3 LIMIT 1",
  );
  document = String(row?.["id"]);
  // A draft that changes next to nothing, to have something to preview and compare.
  const { page, context } = await signedIn(browser, "editor", { javaScriptEnabled: false });
  await page.goto(`/staff/documents/${document}/edit`);
  await page.locator('[id="publicNote.zh"]').fill("核对来源");
  await page.locator('.form-bar button[value="save"]').click();
  await context.close();
  const { databaseUrl } = journeysPortal();
  await ask(databaseUrl, "INSERT INTO bundle (id, title) VALUES ($1, $2)", [bundle, { zh: "一份的同批" }]);
  const inIt =
    "UPDATE edition SET bundle_id = $1 WHERE document_id = $2 AND published_at IS NULL RETURNING id";
  expect(await ask(databaseUrl, inIt, [bundle, document])).toHaveLength(1);
});

const scopes: [name: string, parks: () => ParkScope, isTheirs: boolean][] = [
  ["all parks", () => "all", true],
  ["this park", () => [document], true],
  ["another park", () => ["another-park"], false],
  ["no park", () => [], false],
];

for (const role of staffRoles) {
  for (const [name, parks, isTheirs] of scopes) {
    test(`${role} of ${name}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const { context } = await signedIn(browser, role, { parks: parks() });
      const may = (roles: StaffRole[]) => isTheirs && roles.includes(role);
      const ofDocument = await asked(context.request, `/staff/documents/${document}`, pages, forms);
      expect(ofDocument.pages).toEqual(pages.map(([page, roles]) => [page, may(roles) ? 200 : 404]));
      // 303: to try again with what is there now. 409: no such edition is there.
      expect(ofDocument.forms).toEqual(
        forms.map(([form, roles]) => [form, may(roles) ? (form === "/restore" ? 409 : 303) : 404]),
      );
      const ofBundle = await asked(context.request, `/staff/bundles/${bundle}`, bundlePages, bundleForms);
      expect(ofBundle.pages).toEqual(bundlePages.map(([page, roles]) => [page, may(roles) ? 200 : 404]));
      expect(ofBundle.forms).toEqual(bundleForms.map(([form, roles]) => [form, may(roles) ? 303 : 404]));
    });
  }

  test(`${role} finds the parts of the desk that are theirs`, async ({ browser }) => {
    const { context } = await signedIn(browser, role);
    const seen = [];
    for (const [page] of desk) seen.push([page, (await context.request.get(page)).status()]);
    expect(seen).toEqual(desk.map(([page, roles]) => [page, roles.includes(role) ? 200 : 404]));
  });
}

test("none of them has changed the bundle", async () => {
  const held = `SELECT document_id FROM edition JOIN bundle ON bundle.id = bundle_id
    WHERE bundle_id = $1 AND bundle.published_at IS NULL AND state = 'draft'`;
  expect(await ask(journeysPortal().databaseUrl, held, [bundle])).toEqual([{ document_id: document }]);
});

test("nobody who is not signed in sees any of it", async ({ request }) => {
  for (const [page] of pages) {
    const answer = await request.get(`/staff/documents/${document}${page}`, { maxRedirects: 0 });
    expect.soft(answer.headers()["location"], page).toContain("/staff/sign-in");
  }
  const answer = await request.get(`/staff/bundles/${bundle}`, { maxRedirects: 0 });
  expect(answer.headers()["location"]).toContain("/staff/sign-in");
  expect((await request.get("/staff/audit/export", { maxRedirects: 0 })).status()).toBe(404);
});

type Asked = readonly [path: string, roles: StaffRole[]][];

async function asked(request: APIRequestContext, address: string, gets: Asked, posts: Asked) {
  const seen: Record<"pages" | "forms", [string, number][]> = { pages: [], forms: [] };
  for (const [page] of gets)
    seen.pages.push([page, (await request.get(address + page, { maxRedirects: 0 })).status()]);
  for (const [form] of posts) seen.forms.push([form, await statusOfForm(request, address + form)]);
  return seen;
}

/** The edge takes only so many forms from one address; whoever sends more waits as it tells them. */
async function statusOfForm(request: APIRequestContext, address: string): Promise<number> {
  for (;;) {
    const headers = { "sec-fetch-site": "same-origin" };
    const answer = await request.post(address, { form: sent, headers, maxRedirects: 0 });
    if (answer.status() !== 429) return answer.status();
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers()["retry-after"] ?? 1)));
  }
}
