// Whatever a person's role and parks are, an address that is not for them does not exist: pages and forms alike.
import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { type ParkScope, type StaffRole, staffRoles } from "#lib/staff/actor.ts";
import { ask } from "#prisma/ask.ts";
import { signedIn } from "../support/signed-in.ts";

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
];
const desk: [page: string, roles: StaffRole[]][] = [
  ["/staff", [...staffRoles]],
  ["/staff/bundles", readers],
  ["/staff/audit", ["auditor"]],
  ["/staff/audit/export", ["auditor"]],
];
/** Well-formed, and of no edition: whoever may do this is told that things have moved on, and nothing happens. */
const sent = {
  edition: "00000000-0000-4000-8000-000000000000",
  revision: "1",
  digest: "0".repeat(64),
  level: "1",
  reason: "numbers",
  words: "",
  day: "2030-01-01",
  time: "09:00",
};

test.describe.configure({ mode: "serial" });

let document = "";
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
      const { pagesSeen, formsSeen } = await asked(browser, role, parks());
      const may = (roles: StaffRole[]) => isTheirs && roles.includes(role);
      expect(pagesSeen).toEqual(pages.map(([page, roles]) => [page, may(roles) ? 200 : 404]));
      // 303: to try again with what is there now. 409: no such edition is there.
      expect(formsSeen).toEqual(
        forms.map(([form, roles]) => [form, may(roles) ? (form === "/restore" ? 409 : 303) : 404]),
      );
    });
  }

  test(`${role} finds the parts of the desk that are theirs`, async ({ browser }) => {
    const { context } = await signedIn(browser, role);
    const seen = [];
    for (const [page] of desk) seen.push([page, (await context.request.get(page)).status()]);
    await context.close();
    expect(seen).toEqual(desk.map(([page, roles]) => [page, roles.includes(role) ? 200 : 404]));
  });
}

test("nobody who is not signed in sees any of it", async ({ request }) => {
  for (const [page] of pages) {
    const answer = await request.get(`/staff/documents/${document}${page}`, { maxRedirects: 0 });
    expect.soft(answer.headers()["location"], page).toContain("/staff/sign-in");
  }
  expect((await request.get("/staff/audit/export", { maxRedirects: 0 })).status()).toBe(404);
});

async function asked(browser: Browser, role: StaffRole, parks: ParkScope) {
  const { context } = await signedIn(browser, role, { parks });
  const address = `/staff/documents/${document}`;
  const [pagesSeen, formsSeen]: [string, number][][] = [[], []];
  for (const [page] of pages)
    pagesSeen?.push([page, (await context.request.get(address + page, { maxRedirects: 0 })).status()]);
  for (const [form] of forms) {
    formsSeen?.push([form, await statusOfForm(context.request, address + form)]);
  }
  await context.close();
  return { pagesSeen, formsSeen };
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
