// Every page of the staff desk can be used by everyone who works there: without a script, on a phone, with a screen reader.
import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { openBundle, putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { journeysPortal } from "#lib/env.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import type { StaffRole } from "#lib/staff/actor.ts";
import { ask } from "#prisma/ask.ts";
import { barriersOn } from "../support/accessibility.ts";
import { makeAccount } from "../support/accounts.ts";
import { atDeskOf } from "../support/desk.ts";
import { sourceDraft, submitted, title } from "../support/editions.ts";
import { enquiryIn } from "../support/enquiries.ts";
import { signedIn } from "../support/signed-in.ts";
import { editor } from "../support/staff.ts";
import { test } from "../support/story.ts";

type Visit = {
  name: string;
  role: StaffRole | null;
  hasSecondFactor?: boolean;
  path(page: Page): string | Promise<string>;
};

const visits: Visit[] = [
  { name: "signing in", role: null, path: () => "/staff/sign-in" },
  { name: "the code from the phone", role: null, path: whereTheCodeIsAwaited },
  { name: "a one-time link", role: null, path: openLink },
  { name: "a link that is over", role: null, path: () => "/staff/welcome/nothing" },
  {
    name: "setting up a phone",
    role: "final_reviewer",
    hasSecondFactor: false,
    path: () => "/staff/second-factor",
  },
  { name: "codes that were shown", role: "editor", path: () => "/staff/second-factor/codes" },
  { name: "the desk", role: "editor", path: () => "/staff" },
  { name: "what grows stale", role: "editor", path: () => "/staff/stale" },
  { name: "my account", role: "editor", path: () => "/staff/me" },
  { name: "people", role: "administrator", path: () => "/staff/people" },
  { name: "a new account", role: "administrator", path: () => "/staff/people/new" },
  { name: "someone's account", role: "administrator", path: somebody },
  { name: "bundles", role: "final_reviewer", path: () => "/staff/bundles" },
  { name: "a bundle", role: "first_reviewer", path: aBundle },
  { name: "a new document", role: "editor", path: () => "/staff/documents/new?kind=park" },
  { name: "enquiries", role: "final_reviewer", path: () => "/staff/enquiries?state=closed" },
  { name: "an enquiry", role: "editor", path: anEnquiry },
  { name: "an enquiry for the auditor", role: "auditor", path: anEnquiry },
  { name: "workbooks", role: "editor", path: () => "/staff/workbooks" },
  { name: "the audit trail", role: "auditor", path: () => "/staff/audit?action=saved&object=sf-013" },
  { name: "a document", role: "final_reviewer", path: () => "/staff/documents/sf-013" },
  { name: "its history", role: "auditor", path: () => "/staff/documents/sf-013/history" },
  { name: "its review sheet", role: "auditor", path: () => "/staff/documents/sf-013/sheet" },
  { name: "its publication", role: "final_reviewer", path: () => "/staff/documents/sf-013/publication" },
  { name: "its withdrawal", role: "final_reviewer", path: () => "/staff/documents/sf-013/withdrawal" },
  { name: "what does not exist", role: "auditor", path: () => "/staff/no-such-page" },
];

for (const visit of visits) {
  test(`${visit.name}: no barriers, no complaints, no sideways scrolling`, { tag: "@phone" }, async ({
    browser,
  }) => {
    const page = await pageFor(browser, visit);
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
    });
    await page.goto(await visit.path(page));
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = page.locator(
      "main :is(a.button, button, input:not([type=hidden], [type=radio], [type=checkbox]))",
    );
    for (const box of await Promise.all((await small.all()).map((each) => each.boundingBox())))
      expect.soft(box?.height).toBeGreaterThanOrEqual(44);
  });

  test(`${visit.name}: the same without scripts`, async ({ browser, baseURL }) => {
    const plain = await pageFor(browser, visit, false);
    const path = await visit.path(plain);
    const storageState = await plain.context().storageState();
    const scripted = await (await browser.newContext({ baseURL, storageState })).newPage();
    // Other stories make accounts meanwhile.
    await expect(async () => {
      await plain.goto(path);
      await scripted.goto(path);
      const [without, withScripts] = await Promise.all([heard(plain), heard(scripted)]);
      expect(without.length).toBeGreaterThan(100);
      expect(without).toBe(withScripts);
    }).toPass({ timeout: 30_000 });
  });
}

async function pageFor(browser: Browser, visit: Visit, javaScriptEnabled = true): Promise<Page> {
  const { role, hasSecondFactor = true } = visit;
  if (role === null) return (await browser.newContext({ javaScriptEnabled })).newPage();
  return (await signedIn(browser, role, { javaScriptEnabled, hasSecondFactor })).page;
}

/** What a screen reader has of it, without what differs from person to person, and Next's own empty announcer. */
async function heard(page: Page): Promise<string> {
  const words = await page.locator("body").ariaSnapshot();
  return words
    .replace(/\n- alert$/, "")
    .replace(/\bu[0-9a-f]{8}\b/g, "someone")
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "then");
}

async function somebody(): Promise<string> {
  return `/staff/people/${(await makeAccount(journeysPortal().databaseUrl, { name: "陈静怡" })).id}`;
}

let enquiry: Promise<string> | undefined;
function anEnquiry(): Promise<string> {
  enquiry ??= enquiryIn(journeysPortal().databaseUrl, { parkId: "p-hr" });
  return enquiry.then((id) => `/staff/enquiries/${id}`);
}

let bundle: Promise<string> | undefined;
/** With something in it that waits for its first review. */
function aBundle(): Promise<string> {
  bundle ??= atDeskOf({ database: { url: journeysPortal().databaseUrl } }, async () => {
    const seen = await submitted(sourceDraft(`bundled-${randomUUID().slice(0, 8)}`));
    const { id } = await openBundle(editor, title);
    await putIntoBundle(editor, sourceKind, seen, id);
    return `/staff/bundles/${id}`;
  });
  return bundle;
}

/** Someone whose password was right, and who has a phone. */
async function whereTheCodeIsAwaited(page: Page): Promise<string> {
  const { databaseUrl } = journeysPortal();
  const account = await makeAccount(databaseUrl, { hasSecondFactor: false });
  const password = "荔枝树下的石头凳子很凉快";
  const sent = { headers: { "sec-fetch-site": "same-origin" }, maxRedirects: 0 };
  const { request } = page.context();
  const accept = `${await linkFor(account.id)}/accept`;
  await request.post(accept, { ...sent, form: { password, again: password } });
  await ask(databaseUrl, "UPDATE staff_account SET two_factor_enabled = true WHERE id = $1", [account.id]);
  await request.post("/staff/sign-in/check", { ...sent, form: { username: account.username, password } });
  return "/staff/sign-in/code";
}

async function openLink(): Promise<string> {
  return linkFor((await makeAccount(journeysPortal().databaseUrl, { name: "陈静怡" })).id);
}

async function linkFor(id: string): Promise<string> {
  const statement = `INSERT INTO staff_link (digest, account_id, made_by, expires_at)
    VALUES (encode(sha256($1::bytea), 'hex'), $2, 'a test', now() + interval '1 hour')`;
  await ask(journeysPortal().databaseUrl, statement, [id, id]);
  return `/staff/welcome/${id}`;
}
