import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, type MockInstance, test, vi } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { bareEnv, readEnv } from "#lib/env.ts";
import { portalSecret } from "#lib/notes/secret.ts";
import { sayFirstLink } from "#lib/run/staff-link.ts";
import { findLink } from "#lib/staff/links.ts";
import { findPerson } from "#lib/staff/people.ts";
import { currentStanding } from "#lib/staff/session.ts";
import { beginSession, makeAccount, sessionCookie } from "../../support/accounts.ts";
import { databaseUrl, publicDatabaseUrl, useDatabase } from "../../support/database.ts";

useDatabase("emptied");

describe("a start", () => {
  test("says where the first administrator makes their account, each time anew", async () => {
    const [first, second] = [await said(), await said()];
    expect(first).toMatch(/^http:\/\/localhost:4000\/staff\/welcome\/[\w-]{43}$/m);
    expect([await findLink(tokenIn(first)), await findLink(tokenIn(second))]).toEqual([
      null,
      { account: null },
    ]);
  });

  test("gives the address that readers type, and the path under it", async () => {
    const settings = { PORTAL_ORIGIN: "https://example.gov.cn/", BASE_PATH: "/communities" };
    expect(await said(settings)).toMatch(
      /^https:\/\/example\.gov\.cn\/communities\/staff\/welcome\/[\w-]{43}$/m,
    );
  });

  test("says nothing once there is an administrator", async () => {
    await makeAccount(databaseUrl(), { role: "administrator" });
    expect(await said()).toBe("");
  });

  test("says it also where others have accounts already", async () => {
    await makeAccount(databaseUrl(), { role: "editor" });
    expect(await said()).toContain("/staff/welcome/");
  });
});

describe("npm run staff:link", () => {
  test("makes the link to the first administrator", async () => {
    expect(await findLink(tokenIn(await command()))).toEqual({ account: null });
  });

  test("lets the one administrator in again, who lost password and phone", async () => {
    const account = await makeAccount(databaseUrl(), { role: "administrator" });
    await staffDb().staffTwoFactor.create({
      data: { accountId: account.id, secret: "", backupCodes: "", verified: true },
    });
    const cookie = `${sessionCookie}=${await beginSession(databaseUrl(), account, portalSecret())}`;
    const token = tokenIn(await command());
    expect(await findLink(token)).toMatchObject({ account: { id: account.id } });
    expect((await currentStanding(new Headers({ cookie }))).kind).toBe("nobody");
    expect(await findPerson(account.id)).toMatchObject({ hasSecondFactor: false, link: "open" });
    expect(await staffDb().auditEvent.findMany()).toMatchObject([
      { actorId: "system:operator", action: "link_made", object: `account:${account.id}`, result: "done" },
    ]);
  });

  test("wants to know which, where there are several", async () => {
    const [one, other] = [
      await makeAccount(databaseUrl(), { role: "administrator" }),
      await makeAccount(databaseUrl(), { role: "administrator" }),
    ];
    await expect(command()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Another administrator can make a link at /staff/people"),
    });
    await expect(command("nobody")).rejects.toMatchObject({ code: 1 });
    expect(await staffDb().staffLink.count()).toBe(0);
    expect(await findLink(tokenIn(await command(other.username)))).toMatchObject({
      account: { id: other.id },
    });
    expect(await findPerson(one.id)).toMatchObject({ link: "used" });
  });
});

/** What a start prints. */
async function said(settings: Record<string, string> = {}): Promise<string> {
  const log: MockInstance<typeof console.log> = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await sayFirstLink(readEnv(settings), databaseUrl(), 4000);
  const words = log.mock.calls.flat().join("\n");
  log.mockRestore();
  return words;
}

async function command(...words: string[]): Promise<string> {
  const env = bareEnv({
    DATABASE_URL: databaseUrl(),
    PUBLIC_DATABASE_URL: publicDatabaseUrl(),
    PORT: "4000",
  });
  const { stdout } = await promisify(execFile)(process.execPath, ["lib/run/staff-link.ts", ...words], {
    env,
  });
  return stdout;
}

function tokenIn(words: string): string {
  return /\/staff\/welcome\/([\w-]{43})/.exec(words)?.[1] ?? "";
}
