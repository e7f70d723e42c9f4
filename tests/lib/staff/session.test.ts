import { afterEach, describe, expect, test, vi } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { portalSecret } from "#lib/notes/secret.ts";
import type { StaffRole } from "#lib/staff/actor.ts";
import { namesOf } from "#lib/staff/names.ts";
import { actorById, currentActor, currentStanding } from "#lib/staff/session.ts";
import { beginSession, makeAccount, sessionCookie, type TestAccount } from "../../support/accounts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";

useDatabase();
afterEach(() => {
  vi.stubEnv("STAFF_MFA", "required");
});

describe("whoever is signed in", () => {
  test("is who their account says, from where they are", async () => {
    const account = await makeAccount(databaseUrl(), { name: "陈静", parks: ["p2", "p1"] });
    const actor = await currentActor(await signedIn(account));
    expect(actor).toEqual({
      id: account.id,
      name: "陈静",
      role: "editor",
      parks: ["p1", "p2"],
      address: "192.0.2.9",
    });
  });

  test("has the role that they have now, not the one that they signed in with", async () => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await change(account, { role: "auditor", allParks: false });
    expect(await currentActor(headers)).toMatchObject({ role: "auditor", parks: [] });
  });

  test("is seen at most once a minute", async () => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await shift(account, "50 seconds");
    const before = await lastSeen(account);
    await currentActor(headers);
    expect(await lastSeen(account)).toEqual(before);
    await shift(account, "15 seconds");
    await currentActor(headers);
    expect((await lastSeen(account)).getTime()).toBeGreaterThan(before.getTime());
  });
});

describe("nobody is signed in", () => {
  test.each([
    ["without a cookie", () => undefined],
    [
      "with a token that nobody was given",
      (cookie: string) => cookie.replace(/^./, (first) => (first === "x" ? "y" : "x")),
    ],
    [
      "with a signature that is not ours",
      (cookie: string) => cookie.replace(/(?<=\.)./, (first) => (first === "x" ? "y" : "x")),
    ],
    ["with a token alone", (cookie: string) => cookie.split(".")[0]],
  ])("%s", async (_, spoilt) => {
    const account = await makeAccount(databaseUrl());
    const cookie = spoilt(await beginSession(databaseUrl(), account, portalSecret()));
    const headers = new Headers(cookie === undefined ? {} : { cookie: `${sessionCookie}=${cookie}` });
    expect(await currentStanding(headers)).toEqual({ kind: "nobody" });
  });

  test("once the account is deactivated, however live the session", async () => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await change(account, { deactivatedAt: new Date() });
    expect(await currentStanding(headers)).toEqual({ kind: "nobody" });
  });

  test("once the session was ended", async () => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await staffDb().staffSession.updateMany({
      where: { accountId: account.id },
      data: { endedAt: new Date() },
    });
    expect([await currentActor(headers), await currentStanding(headers)]).toEqual([null, { kind: "nobody" }]);
  });
});

describe("a session ends by the database's clock", () => {
  test.each([
    ["29 minutes 58 seconds", "11 hours", "signed_in"],
    ["30 minutes", "11 hours", "late"],
    ["0", "11 hours 59 minutes 58 seconds", "signed_in"],
    ["0", "12 hours", "late"],
    ["24 hours 29 minutes 58 seconds", "26 hours", "late"],
    ["24 hours 30 minutes", "26 hours", "nobody"],
  ])("seen %s ago and begun %s ago: %s", async (seen, begun, kind) => {
    const account = await makeAccount(databaseUrl());
    const headers = await signedIn(account);
    await shift(account, seen, begun);
    const standing = await currentStanding(headers);
    expect([standing.kind, "actor" in standing && standing.actor.id]).toEqual([
      kind,
      kind !== "nobody" && account.id,
    ]);
    await shift(account, seen, begun);
    expect((await currentActor(headers))?.id).toBe(kind === "signed_in" ? account.id : undefined);
  });

  test("and no clock of the portal's lengthens it", async () => {
    const account = await makeAccount(databaseUrl());
    await signedIn(account);
    await staffDb().staffSession.create({
      data: {
        token: "from the future",
        accountId: account.id,
        createdAt: new Date("2099-01-01"),
        lastSeenAt: new Date("2099-01-01"),
        expiresAt: new Date("2099-01-02"),
      },
    });
    const begun = await staffDb().staffSession.findUniqueOrThrow({ where: { token: "from the future" } });
    expect([begun.createdAt, begun.lastSeenAt].every((time) => time < new Date("2098-01-01"))).toBe(true);
  });
});

describe("without a second factor", () => {
  test.each([
    ["editor", "signed_in"],
    ["auditor", "signed_in"],
    ["first_reviewer", "enrolling"],
    ["second_reviewer", "enrolling"],
    ["final_reviewer", "enrolling"],
    ["administrator", "enrolling"],
  ] as [StaffRole, string][])("someone who is %s is %s", async (role, kind) => {
    const account = await makeAccount(databaseUrl(), { role, hasSecondFactor: false });
    const headers = await signedIn(account);
    expect((await currentStanding(headers)).kind).toBe(kind);
    expect((await currentActor(headers))?.id).toBe(kind === "signed_in" ? account.id : undefined);
    await shift(account, "31 minutes");
    expect((await currentStanding(headers)).kind).toBe(kind === "signed_in" ? "late" : "nobody");
  });

  test("everyone is signed in where the setting says so", async () => {
    vi.stubEnv("STAFF_MFA", "optional");
    const account = await makeAccount(databaseUrl(), { role: "final_reviewer", hasSecondFactor: false });
    expect((await currentStanding(await signedIn(account))).kind).toBe("signed_in");
  });
});

async function signedIn(account: TestAccount): Promise<Headers> {
  const cookie = await beginSession(databaseUrl(), account, portalSecret());
  return new Headers({ cookie: `${sessionCookie}=${cookie}`, "x-forwarded-for": "192.0.2.9" });
}

function change({ id }: TestAccount, data: { role?: StaffRole; allParks?: boolean; deactivatedAt?: Date }) {
  return staffDb().staffAccount.update({ where: { id }, data });
}

/** Time passes for the account's sessions. */
async function shift({ id }: TestAccount, seen: string, begun = seen): Promise<void> {
  await staffDb().$executeRaw`UPDATE staff_session SET last_seen_at = now() - ${seen}::interval,
    created_at = now() - ${begun}::interval WHERE account_id = ${id}::uuid`;
}

async function lastSeen({ id }: TestAccount): Promise<Date> {
  const { lastSeenAt } = await staffDb().staffSession.findFirstOrThrow({ where: { accountId: id } });
  return lastSeenAt;
}

describe("a person by their id", () => {
  test("is as their account is now, wherever they are", async () => {
    const account = await makeAccount(databaseUrl(), {
      role: "final_reviewer",
      name: "苏敏",
      parks: ["p2", "p1"],
    });
    expect(await actorById(account.id)).toEqual({
      id: account.id,
      name: "苏敏",
      role: "final_reviewer",
      parks: ["p1", "p2"],
      address: null,
    });
    await change(account, { role: "auditor", allParks: true });
    expect(await actorById(account.id)).toMatchObject({ role: "auditor", parks: "all" });
  });

  test.each(["system:installer", "00000000-0000-4000-8000-000000000000", "'; --"])(
    "is nobody where there is no account %s",
    async (id) => {
      expect(await actorById(id)).toBeNull();
    },
  );

  test("is nobody once the account is deactivated, and keeps their name", async () => {
    const account = await makeAccount(databaseUrl(), { name: "陈静" });
    await change(account, { deactivatedAt: new Date() });
    expect(await actorById(account.id)).toBeNull();
    expect([...(await namesOf([account.id, "system:installer", account.id]))]).toEqual([
      [account.id, "陈静"],
    ]);
  });
});
