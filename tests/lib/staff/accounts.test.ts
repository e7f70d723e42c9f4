import { beforeEach, describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { Forbidden } from "#lib/errors.ts";
import { portalSecret } from "#lib/notes/secret.ts";
import {
  changeAccount,
  createAccount,
  deactivateAccount,
  reactivateAccount,
  renewLink,
} from "#lib/staff/accounts.ts";
import { type Actor, person, type StaffRole, staffRoles } from "#lib/staff/actor.ts";
import { findLink } from "#lib/staff/links.ts";
import { findPerson, listParkChoices, listPeople } from "#lib/staff/people.ts";
import { currentStanding } from "#lib/staff/session.ts";
import { beginSession, makeAccount, sessionCookie, type TestAccount } from "../../support/accounts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { actorAs } from "../../support/staff.ts";

useDatabase("emptied");

const form = { name: "陈静怡", role: "editor", parks: "all" as const };
let administrator: Actor;

beforeEach(async () => {
  const { id, name } = await makeAccount(databaseUrl(), { role: "administrator" });
  administrator = person({ id, name, role: "administrator", parks: "all", address: "192.0.2.7" });
  await staffDb().document.createMany({
    data: ["p1", "p2"].map((id) => ({ id, kind: "park" as const, slug: `park-${id}` })),
  });
});

describe("an account", () => {
  test("is made with a link for its owner, who alone will know the password", async () => {
    const outcome = await createAccount(administrator, { ...form, username: " Chen.JY " });
    const { id, token } = given(outcome);
    expect(await findPerson(id)).toMatchObject({
      username: "chen.jy",
      name: "陈静怡",
      parks: "all",
      link: "open",
    });
    expect(await findLink(token)).toMatchObject({ account: { id } });
    expect(await lastLines(2)).toEqual([
      ["account_created", `account:${id}`, "done: editor, all parks"],
      ["link_made", `account:${id}`, "done"],
    ]);
  });

  test("works on some parks only, by their documents", async () => {
    const { id } = given(
      await createAccount(administrator, { ...form, parks: ["p2", "p1", "p1"], username: "chen" }),
    );
    expect(await findPerson(id)).toMatchObject({ parks: ["p1", "p2"] });
    expect(await listParkChoices()).toEqual([
      { id: "p1", name: "park-p1" },
      { id: "p2", name: "park-p2" },
    ]);
  });

  test.each(["administrator", "auditor"])("of someone who is %s is not bound to parks", async (role) => {
    const { id } = given(await createAccount(administrator, { ...form, role, parks: [], username: "chen" }));
    expect(await findPerson(id)).toMatchObject({ parks: "all" });
  });

  test.each([
    [{ name: " " }, "name", "required"],
    [{ name: "陈".repeat(41) }, "name", "name_shape"],
    [{ name: "陈\u0007" }, "name", "name_shape"],
    [{ username: "" }, "username", "required"],
    [{ username: "ab" }, "username", "username_shape"],
    [{ username: "a".repeat(31) }, "username", "username_shape"],
    [{ username: "陈静怡" }, "username", "username_shape"],
    [{ username: "chen jy" }, "username", "username_shape"],
    [{ username: ".chen" }, "username", "username_shape"],
    [{ role: "" }, "role", "required"],
    [{ role: "installer" }, "role", "required"],
    [{ parks: [] }, "parks", "required"],
    [{ parks: ["p1", "p9"] }, "parks", "unknown_park"],
  ])("is not made with %j", async (change, field, code) => {
    const outcome = await createAccount(administrator, { ...form, username: "chen", ...change });
    expect(outcome).toEqual({ ok: false, issues: [{ field, code }] });
    expect(await listPeople()).toHaveLength(1);
  });

  test("is not made twice under one name", async () => {
    await createAccount(administrator, { ...form, username: "chen" });
    const again = await createAccount(administrator, { ...form, name: "别人", username: "CHEN" });
    expect(again).toEqual({ ok: false, issues: [{ field: "username", code: "taken" }] });
  });
});

describe("a change of role", () => {
  test("holds from the next request on, and says in the trail what it was", async () => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await changeAccount(administrator, account.id, { name: "陈静", role: "auditor", parks: "all" });
    expect(await currentStanding(headers)).toMatchObject({ actor: { role: "auditor", name: "陈静" } });
    expect(await lastLines(1)).toEqual([
      ["account_changed", `account:${account.id}`, "done: editor → auditor, all parks"],
    ]);
  });

  test("to one that signs off leads to setting up a phone first", async () => {
    const account = await makeAccount(databaseUrl(), { hasSecondFactor: false });
    const headers = await signedIn(account);
    await changeAccount(administrator, account.id, { ...form, role: "first_reviewer" });
    expect((await currentStanding(headers)).kind).toBe("enrolling");
  });
});

describe("a deactivated account", () => {
  test("is signed out everywhere, its links open nothing, and it stays in the list", async () => {
    const { id, token } = given(await createAccount(administrator, { ...form, username: "chen" }));
    const headers = await signedIn({ id, username: "chen", name: form.name });
    await deactivateAccount(administrator, id);
    expect([await currentStanding(headers), await findLink(token)]).toEqual([{ kind: "nobody" }, null]);
    expect(await findPerson(id)).toMatchObject({ deactivatedAt: expect.any(Date) });
  });

  test("keeps its name for what it wrote", async () => {
    const account = await makeAccount(databaseUrl(), { name: "陈静怡" });
    await deactivateAccount(administrator, account.id);
    expect((await listPeople()).map(({ name }) => name)).toContain("陈静怡");
  });

  test("comes back signed out", async () => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await deactivateAccount(administrator, account.id);
    await reactivateAccount(administrator, account.id);
    expect((await currentStanding(headers)).kind).toBe("nobody");
    expect((await currentStanding(await signedIn(account))).kind).toBe("signed_in");
  });

  test("is handed no new link", async () => {
    const account = await makeAccount(databaseUrl());
    await deactivateAccount(administrator, account.id);
    expect(await renewLink(administrator, account.id, { phone: false })).toMatchObject({
      issues: [{ code: "deactivated" }],
    });
  });
});

describe("a new link", () => {
  test.each([
    [false, true],
    [true, false],
  ])("for a phone that was lost (%s) leaves the second factor: %s", async (phone, hasSecondFactor) => {
    const account = await makeAccount(databaseUrl(), { role: "second_reviewer" });
    await staffDb().staffTwoFactor.create({
      data: { accountId: account.id, secret: "", backupCodes: "", verified: true },
    });
    const headers = await signedIn(account);
    const token = given(await renewLink(administrator, account.id, { phone }));
    expect((await currentStanding(headers)).kind).toBe("nobody");
    expect(await findPerson(account.id)).toMatchObject({ hasSecondFactor, link: "open" });
    expect(await staffDb().staffTwoFactor.count()).toBe(hasSecondFactor ? 1 : 0);
    expect(await findLink(token)).not.toBeNull();
  });

  test("takes the older one's place", async () => {
    const { id, token } = given(await createAccount(administrator, { ...form, username: "chen" }));
    await renewLink(administrator, id, { phone: false });
    expect(await findLink(token)).toBeNull();
  });
});

describe("administrators", () => {
  const deeds: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
    ["change", (actor, id) => changeAccount(actor, id, form)],
    ["deactivate", deactivateAccount],
    ["reactivate", reactivateAccount],
    ["make a link for", (actor, id) => renewLink(actor, id, { phone: true })],
  ];
  test.each(deeds)("do not %s themselves", async (_, deed) => {
    expect(await deed(administrator, administrator.id)).toEqual({
      ok: false,
      issues: [{ field: "account", code: "own_account" }],
    });
  });

  test.each(deeds)("alone %s accounts", async (_, deed) => {
    const account = await makeAccount(databaseUrl());
    for (const role of others("administrator"))
      await expect(deed(actorAs(role), account.id)).rejects.toThrow(Forbidden);
  });

  test("alone make them", async () => {
    for (const role of others("administrator"))
      await expect(createAccount(actorAs(role), { ...form, username: "chen" })).rejects.toThrow(Forbidden);
  });

  test.each(deeds)("do not %s what is no account", async (_, deed) => {
    for (const id of ["nobody", "00000000-0000-4000-8000-000000000000"])
      await expect(deed(administrator, id)).rejects.toThrow(Forbidden);
  });

  test("never end, whoever asks", async () => {
    const elsewhere = actorAs("administrator", "00000000-0000-4000-8000-000000000001");
    for (const deed of [
      () => deactivateAccount(elsewhere, administrator.id),
      () => changeAccount(elsewhere, administrator.id, form),
    ])
      expect(await deed()).toMatchObject({ issues: [{ code: "last_administrator" }] });
    const second = await makeAccount(databaseUrl(), { role: "administrator" });
    expect(await deactivateAccount(elsewhere, administrator.id)).toMatchObject({ ok: true });
    expect(await deactivateAccount(elsewhere, second.id)).toMatchObject({
      issues: [{ code: "last_administrator" }],
    });
  });

  test("who demote each other at one moment leave one", async () => {
    const { id, name } = await makeAccount(databaseUrl(), { role: "administrator" });
    const second = person({ id, name, role: "administrator", parks: "all", address: null });
    const outcomes = await Promise.all([
      changeAccount(administrator, second.id, form),
      changeAccount(second, administrator.id, form),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

function others(role: StaffRole): StaffRole[] {
  return staffRoles.filter((each) => each !== role);
}

function given<T>(outcome: { ok: true; value: T } | { ok: false; issues: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

async function signedIn(account: TestAccount): Promise<Headers> {
  return new Headers({
    cookie: `${sessionCookie}=${await beginSession(databaseUrl(), account, portalSecret())}`,
  });
}

async function lastLines(count: number) {
  const lines = await staffDb().auditEvent.findMany({ orderBy: { id: "desc" }, take: count });
  return lines.reverse().map(({ action, object, result }) => [action, object, result]);
}
