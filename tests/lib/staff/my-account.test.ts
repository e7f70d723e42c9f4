import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { withCookies } from "#lib/staff/cookies.ts";
import { hashOf, putPassword } from "#lib/staff/credential.ts";
import { awaitedSecret, backupCodesOf, beginEnrolment, confirmEnrolment } from "#lib/staff/enrolment.ts";
import {
  changeBackupCodes,
  changePassword,
  changePhone,
  endMine,
  type Me,
  signOut,
} from "#lib/staff/my-account.ts";
import { listSessions } from "#lib/staff/my-sessions.ts";
import { currentStanding } from "#lib/staff/session.ts";
import { signIn } from "#lib/staff/sign-in.ts";
import { makeAccount } from "../../support/accounts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { codeFrom } from "../../support/phone.ts";

useDatabase();

const password = "horse staple rain";
const better = "lychee tree in the yard";
let hash: string;
let username: string;
let here: Headers;
let me: Me;

beforeAll(async () => {
  hash = await hashOf(password);
});
beforeEach(async () => {
  await staffDb().staffFailure.deleteMany();
  const account = await makeAccount(databaseUrl(), { hasSecondFactor: false });
  username = account.username;
  await staffDb().$transaction((tx) => putPassword(tx, account.id, hash));
  here = await enter("192.0.2.1");
  me = await meAt(here);
});

describe("changing one's password", () => {
  test("ends every other session, and the old password", async () => {
    const elsewhere = await enter("192.0.2.2");
    expect(await changePassword(me, { current: password, password: better, again: better })).toMatchObject({
      ok: true,
    });
    expect([await kindAt(here), await kindAt(elsewhere)]).toEqual(["signed_in", "nobody"]);
    expect([(await tryIn(password)).kind, (await tryIn(better)).kind]).toEqual(["wrong", "signed_in"]);
  });

  test.each([
    [{ current: "wrong" }, "current", "wrong_password"],
    [{ password: "short", again: "short" }, "password", "too_short"],
    [{ again: "lychee tree in the park" }, "again", "not_the_same"],
    [{ password, again: password }, "password", "same_as_before"],
  ])("is refused with %j", async (change, field, code) => {
    const typed = { current: password, password: better, again: better, ...change };
    expect(await changePassword(me, typed)).toEqual({ ok: false, issues: [{ field, code }] });
    expect((await tryIn(password)).kind).toBe("signed_in");
  });

  test("cannot be guessed at", async () => {
    const typed = { current: "wrong", password: better, again: better };
    for (let count = 0; count < 4; count += 1) await changePassword(me, typed);
    const locked = { ok: false, issues: [{ field: "current", code: "locked", values: { minutes: 15 } }] };
    expect(await changePassword(me, typed)).toEqual(locked);
    expect(await changePassword(me, { ...typed, current: password })).toEqual(locked);
  });
});

describe("one's own second factor", () => {
  test("is set up by whoever wants it, and then asked for", async () => {
    await withPhone();
    expect((await tryIn(password)).kind).toBe("code_awaited");
  });

  test("goes to another phone, and the codes of the old one no longer count", async () => {
    const inside = await withPhone();
    const old = await meAt(inside);
    expect(await changePhone(old, "wrong")).toMatchObject({ ok: false });
    expect(await changePhone(old, password)).toMatchObject({ ok: true });
    expect(await backupCodesOf(me.account.id)).toEqual([]);
    expect(await awaitedSecret(me.account.id)).toMatch(/^[A-Z2-7]{32}$/);
    expect((await currentStanding(inside)).kind).toBe("signed_in");
  });

  test("is not begun anew while there is one", async () => {
    await withPhone();
    await expect(beginEnrolment(me.account.id)).rejects.toThrow("already");
  });

  test("has codes on paper that can be changed", async () => {
    const inside = await withPhone();
    const before = await backupCodesOf(me.account.id);
    const outcome = await changeBackupCodes(await meAt(inside), password);
    const codes = outcome.ok ? outcome.value : [];
    expect(codes).toHaveLength(10);
    expect(await backupCodesOf(me.account.id)).toEqual(codes);
    expect(codes.filter((code) => before.includes(code))).toEqual([]);
    expect(await changeBackupCodes(await meAt(inside), "wrong")).toMatchObject({ ok: false });
  });

  test("is kept encrypted", async () => {
    await beginEnrolment(me.account.id);
    const secret = (await awaitedSecret(me.account.id)) ?? "";
    const row = await staffDb().staffTwoFactor.findUniqueOrThrow({ where: { accountId: me.account.id } });
    expect(JSON.stringify(row)).not.toContain(secret);
  });
});

describe("one's sessions", () => {
  test("are listed while they live, with where they come from", async () => {
    await enter("192.0.2.2");
    await enter("192.0.2.3");
    await staffDb().$executeRaw`UPDATE staff_session SET last_seen_at = now() - interval '31 minutes'
      WHERE address = '192.0.2.3' AND account_id = ${me.account.id}::uuid`;
    const listed = await listSessions(me.account.id);
    expect(listed.map(({ address, userAgent }) => [address, userAgent])).toEqual([
      ["192.0.2.2", "A browser"],
      ["192.0.2.1", "A browser"],
    ]);
  });

  test("end one by one", async () => {
    const elsewhere = await enter("192.0.2.2");
    await endMine(me, (await meAt(elsewhere)).sessionId);
    expect([await kindAt(here), await kindAt(elsewhere)]).toEqual(["signed_in", "nobody"]);
  });

  test("end all but this one", async () => {
    const others = [await enter("192.0.2.2"), await enter("192.0.2.3")];
    await endMine(me);
    expect(await Promise.all([here, ...others].map(kindAt))).toEqual(["signed_in", "nobody", "nobody"]);
  });

  test("of others do not", async () => {
    const other = await makeAccount(databaseUrl(), { hasSecondFactor: false });
    await staffDb().$transaction((tx) => putPassword(tx, other.id, hash));
    const theirs = await enter("192.0.2.2", other.username);
    await endMine(me, (await meAt(theirs)).sessionId);
    expect(await kindAt(theirs)).toBe("signed_in");
  });

  test("end by signing out, and say so in the trail", async () => {
    await signOut(here);
    expect(await kindAt(here)).toBe("nobody");
    await signOut(here);
    const lines = await staffDb().auditEvent.findMany({
      where: { action: "signed_out", actorId: me.account.id },
    });
    expect(lines.map(({ object }) => object)).toEqual([`session:${me.sessionId}`]);
  });
});

function tryIn(typed: string, name = username, address = "192.0.2.9") {
  return signIn({ username: name, password: typed }, browserAt(address));
}

function browserAt(address: string): Headers {
  return new Headers({ "x-forwarded-for": address, "user-agent": "A browser" });
}

async function enter(address: string, name = username): Promise<Headers> {
  const entered = await tryIn(password, name, address);
  if (entered.kind !== "signed_in") throw new Error(`not signed in: ${entered.kind}`);
  return withCookies(browserAt(address), entered.cookies);
}

async function withPhone(): Promise<Headers> {
  await changePhone(me, password);
  const secret = (await awaitedSecret(me.account.id)) ?? "";
  const done = await confirmEnrolment(codeFrom(secret), here);
  return withCookies(here, done?.cookies ?? []);
}

async function meAt(headers: Headers): Promise<Me> {
  const standing = await currentStanding(headers);
  if (standing.kind !== "signed_in") throw new Error(`not signed in: ${standing.kind}`);
  return standing;
}

async function kindAt(headers: Headers): Promise<string> {
  return (await currentStanding(headers)).kind;
}
