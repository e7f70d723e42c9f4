// Whoever runs the portal finds nothing of what senders wrote: not in what it says, not in the audit trail, not in an address.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { ask } from "#prisma/ask.ts";
import { startEmbedded } from "#prisma/embedded.ts";
import { runSeed } from "#prisma/seeding.ts";
import { prepareServer } from "#prisma/server.ts";
import { beginSession, makeAccount, sessionCookie } from "../support/accounts.ts";
import { endedBy, runStart, untilServing } from "../support/npm-start.ts";

test.setTimeout(240_000);

const marks = [
  "MARKNAME",
  "13766554433",
  "markmail@example.cn",
  "MARKMESSAGE",
  "MARKREGION",
  "MARKNOTE",
  "MARKANSWER",
];
const [name, phone, email, message, region, note, answer] = marks as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

let folder = "";
let running: ChildProcess | undefined;
let embedded: Awaited<ReturnType<typeof startEmbedded>> | undefined;

test.afterAll(async () => {
  if (running) await endedBy(running, "SIGTERM");
  await embedded?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("an enquiry goes its whole way", async ({ request }) => {
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(".data/test/names-");
  embedded = await startEmbedded({ folder, temporary: true });
  const database = await prepareServer(embedded.url);
  await runSeed(database);
  running = runStart(folder, { DATABASE_URL: database.url });
  let said = "";
  for (const stream of [running.stdout, running.stderr])
    stream?.on("data", (words: Buffer) => (said += words));
  const { portal } = await untilServing(running);
  const locations: string[] = [];
  const send = sender(request, portal, locations);

  // Refused once, then left, then refused by the database itself.
  await send("/enquiries/send", { name, phone, email, message, region });
  const form = {
    name,
    phone,
    email,
    message,
    region,
    answer: "yes",
    share: "yes",
    park: "quanzhou-software-park",
  };
  const cookie = await send("/en/enquiries/send", form);
  await ask(database.url, "ALTER TABLE enquiry ADD CONSTRAINT none CHECK (false) NOT VALID");
  await send("/enquiries/send", { ...form, form: crypto.randomUUID() });
  await ask(database.url, "ALTER TABLE enquiry DROP CONSTRAINT none");
  await send("/en/enquiries/receipt/open", { number: "4821-0937-5564", code: name });
  await send("/en/enquiries/receipt/correct", { ...form, moves: "1" }, cookie);

  // At the desk it is seen in full, noted on, answered and closed.
  const account = await makeAccount(database.url, {});
  const secret = readFileSync(join(folder, "staff-secret"), "utf8");
  const session = `${sessionCookie}=${await beginSession(database.url, account, secret)}`;
  const [row] = await ask(database.url, "SELECT id FROM enquiry");
  const desk = `/staff/enquiries/${row?.["id"]}`;
  await send(`${desk}/unmask`, { why: note }, session);
  await send(`${desk}/note`, { note }, session);
  await send(`${desk}/answer`, { answer, moves: "2" }, session);
  await send(`${desk}/close`, { reason: note, moves: "3" }, session);
  await send(`${desk}/answer`, { answer, moves: "4" }, session);
  await send("/en/enquiries/receipt/delete", {}, cookie);

  const verbs = await ask(database.url, "SELECT verb FROM enquiry_entry ORDER BY id");
  expect(verbs.map(({ verb }) => verb)).toEqual([
    ...["received", "corrected", "unmasked", "noted", "answered", "closed", "deleted"],
  ]);
  const everything = [
    said,
    locations.join("\n"),
    JSON.stringify(
      await ask(database.url, "SELECT actor_id, role, action, object, digest, result FROM audit_event"),
    ),
    JSON.stringify(await ask(database.url, "SELECT * FROM enquiry")),
    JSON.stringify(await ask(database.url, "SELECT * FROM enquiry_entry")),
  ];
  expect(said).toContain("PostgreSQL refused what was done with an enquiry: 23514");
  expect(locations.length).toBeGreaterThan(8);
  for (const mark of marks) for (const text of everything) expect(text).not.toContain(mark);
});

/** Sends a form as a browser does; gives the cookies that it is answered with. */
function sender(request: APIRequestContext, portal: string, locations: string[]) {
  return async (path: string, form: Record<string, string>, cookie = ""): Promise<string> => {
    const sent = await request.post(new URL(path, portal).href, {
      form,
      headers: { "sec-fetch-site": "same-origin", cookie },
      maxRedirects: 0,
    });
    const location = sent.headers()["location"];
    if (location) locations.push(location);
    return sent
      .headersArray()
      .filter(({ name: header }) => header.toLowerCase() === "set-cookie")
      .map(({ value }) => value.split(";")[0])
      .join("; ");
  };
}
