import { beforeEach, describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { withCookies } from "#lib/staff/cookies.ts";
import { findLink, makeLink } from "#lib/staff/links.ts";
import { currentStanding } from "#lib/staff/session.ts";
import { acceptLink } from "#lib/staff/welcome.ts";
import { makeAccount } from "../../support/accounts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";

useDatabase("emptied");

const browser = new Headers({ "x-forwarded-for": "192.0.2.1" });
const password = "horse staple rain";
const form = { name: "林晓", username: "LinXiao", password, again: password };

describe("a link for someone who has an account", () => {
  let account: { id: string; username: string; name: string };
  let token: string;
  beforeEach(async () => {
    account = await makeAccount(databaseUrl(), { hasSecondFactor: false });
    token = await linkFor(account.id);
  });

  test("lets them choose a password, and signs them in", async () => {
    const outcome = await acceptLink(token, form, browser);
    const entered = outcome?.ok ? outcome.value : null;
    if (entered?.kind !== "signed_in") throw new Error("not signed in");
    expect(await currentStanding(withCookies(browser, entered.cookies))).toMatchObject({
      actor: { id: account.id, name: account.name },
    });
  });

  test("counts once, also when it is sent twice at the same moment", async () => {
    const outcomes = await Promise.all([acceptLink(token, form, browser), acceptLink(token, form, browser)]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect([await findLink(token), await acceptLink(token, form, browser)]).toEqual([null, null]);
  });

  test("is not used up by being looked at, or by a form that must be mended", async () => {
    await findLink(token);
    const outcome = await acceptLink(token, { ...form, password: account.username.repeat(2) }, browser);
    expect(outcome).toEqual({ ok: false, issues: [{ field: "password", code: "about_person" }] });
    expect(await findLink(token)).not.toBeNull();
  });

  test.each([
    ["23 hours 59 minutes", true],
    ["24 hours", false],
  ])("made %s ago opens something: %s", async (age, opens) => {
    await staffDb().$executeRaw`UPDATE staff_link SET expires_at = expires_at - ${age}::interval`;
    expect((await findLink(token)) !== null).toBe(opens);
    expect((await acceptLink(token, form, browser)) !== null).toBe(opens);
  });

  test("is nowhere written but in the address", async () => {
    const rows = await staffDb().staffLink.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  test.each([
    [{ password: "", again: "" }, "password", "required"],
    [{ password: "short", again: "short" }, "password", "too_short"],
    [{ again: "horse staple snow" }, "again", "not_the_same"],
  ])("wants a better password than %j", async (change, field, code) => {
    expect(await acceptLink(token, { ...form, ...change }, browser)).toEqual({
      ok: false,
      issues: [{ field, code }],
    });
  });
});

describe("the first administrator's link", () => {
  test("makes the account under the name that they give", async () => {
    const outcome = await acceptLink(await linkFor(null), form, browser);
    expect(outcome).toMatchObject({ ok: true, value: { kind: "enrolling" } });
    expect(await staffDb().staffAccount.findMany()).toMatchObject([
      { name: "林晓", username: "linxiao", role: "administrator", allParks: true },
    ]);
    const trail = await staffDb().auditEvent.findMany({ orderBy: { id: "asc" } });
    expect(trail.map(({ action, role }) => [action, role])).toEqual([
      ["account_created", "administrator"],
      ["password_chosen", "administrator"],
    ]);
  });

  test("opens nothing once there is an administrator", async () => {
    const token = await linkFor(null);
    await makeAccount(databaseUrl(), { role: "administrator" });
    expect(await acceptLink(token, form, browser)).toBeNull();
    expect(await staffDb().staffAccount.count()).toBe(1);
  });

  test("wants a name and a user name that nobody has", async () => {
    const token = await linkFor(null);
    const { username } = await makeAccount(databaseUrl());
    expect(await acceptLink(token, { ...form, name: "", username }, browser)).toEqual({
      ok: false,
      issues: [
        { field: "name", code: "required" },
        { field: "username", code: "taken" },
      ],
    });
  });
});

test.each(["", "x", "陈", "a".repeat(5000)])("a link of %s opens nothing", async (token) => {
  expect([await findLink(token), await acceptLink(token, form, browser)]).toEqual([null, null]);
});

function linkFor(accountId: string | null): Promise<string> {
  return staffDb().$transaction((tx) => makeLink(tx, "system:operator", accountId));
}
