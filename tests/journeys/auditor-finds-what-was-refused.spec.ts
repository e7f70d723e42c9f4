// Whatever the desk did not take from someone leaves one line of the audit trail, with the address and the reason, and
// nothing of what they had written.
import { type APIRequestContext, expect } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { refusalsOf } from "../support/refusals.ts";
import { signedIn } from "../support/signed-in.ts";
import { test } from "../support/story.ts";

const headers = { "sec-fetch-site": "same-origin" };
const secret = "只有本人知道的话";

const malformed: [name: string, send: (request: APIRequestContext) => Promise<unknown>, path: string][] = [
  [
    "no edition in it",
    (request) => request.post("/staff/documents/sf-011/submit", { headers, form: { words: secret } }),
    "/staff/documents/sf-011/submit",
  ],
  [
    "nothing that can be read as a form",
    (request) =>
      request.post("/staff/documents/sf-011/save", {
        headers: { ...headers, "content-type": "multipart/form-data; boundary=none" },
        data: secret,
      }),
    "/staff/documents/sf-011/save",
  ],
  [
    "more than anyone types",
    (request) =>
      request.post("/staff/documents/sf-011/save", { headers, form: { quote: secret.repeat(251_000) } }),
    "/staff/documents/sf-011/save",
  ],
];

for (const [name, send, path] of malformed) {
  test(`a form with ${name}`, async ({ browser }) => {
    const { account, context } = await signedIn(browser, "editor");
    await send(context.request);
    expect(await refusalsOf(account)).toEqual([`${path} refused:400`]);
  });
}

test("a form sent when the session had ended by time", async ({ browser }) => {
  const { account, context } = await signedIn(browser, "editor");
  await ask(
    journeysPortal().databaseUrl,
    "UPDATE staff_session SET last_seen_at = now() - interval '31 minutes' WHERE account_id = $1",
    [account.id],
  );
  const answer = await context.request.post("/staff/documents/sf-011/save", {
    headers,
    form: { "basis.zh": secret },
    maxRedirects: 0,
  });
  expect(answer.headers()["location"]).toContain("/staff/sign-in");
  expect(await refusalsOf(account)).toEqual(["/staff/documents/sf-011/save refused:session_ended"]);
});

test.afterAll(async () => {
  const lines = await ask(
    journeysPortal().databaseUrl,
    "SELECT id FROM audit_event WHERE object || result || action LIKE $1",
    [`%${secret}%`],
  );
  expect(lines).toEqual([]);
});
