import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { disconnect, staffDb } from "#lib/db/client.ts";
import type { StaffRole } from "#lib/staff/actor.ts";
import { withCookies } from "#lib/staff/cookies.ts";
import { hashOf, putPassword } from "#lib/staff/credential.ts";
import { awaitedSecret, backupCodesOf, beginEnrolment, confirmEnrolment } from "#lib/staff/enrolment.ts";
import { currentActor, currentStanding } from "#lib/staff/session.ts";
import { awaitsCode, type Entered, enterCode, signIn } from "#lib/staff/sign-in.ts";
import { makeAccount, type TestAccount } from "../../support/accounts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { codeFrom } from "../../support/phone.ts";

useDatabase();

const password = "horse staple rain";
const browser = new Headers({ "x-forwarded-for": "192.0.2.1", "user-agent": "A browser" });
let hash: string;

beforeAll(async () => {
  hash = await hashOf(password);
});
beforeEach(() => staffDb().staffFailure.deleteMany());
afterEach(() => staffDb().staffUsedCode.deleteMany());

describe("the right password", () => {
  test("signs in whoever needs no second factor", async () => {
    const account = await accountOf("editor");
    const inside = headersOf(
      await signIn({ username: ` ${account.username.toUpperCase()} `, password }, browser),
    );
    expect(await currentActor(inside)).toMatchObject({ id: account.id, address: "192.0.2.1" });
    expect(await trailOf(account)).toEqual([["signed_in", account.id, "done"]]);
  });

  test("sets cookies that scripts cannot read, for the desk's own addresses, until the browser is closed", async () => {
    const { username } = await accountOf("editor");
    expect(flagsOf(await signIn({ username, password }, browser))).toEqual([
      ["staff.session_token", "Path=/staff; HttpOnly; SameSite=Lax"],
      ["staff.dont_remember", "Path=/staff; HttpOnly; SameSite=Lax"],
    ]);
  });

  test("sets them for encrypted connections alone, where readers come by one", async () => {
    const { username } = await accountOf("editor");
    vi.stubEnv("PORTAL_ORIGIN", "https://example.gov.cn");
    vi.stubEnv("BASE_PATH", "/communities");
    // The door is set up anew.
    await disconnect();
    const flags = flagsOf(await signIn({ username, password }, browser));
    vi.stubEnv("PORTAL_ORIGIN", "");
    vi.stubEnv("BASE_PATH", "");
    await disconnect();
    expect(flags[0]).toEqual([
      "__Secure-staff.session_token",
      "Path=/communities/staff; HttpOnly; Secure; SameSite=Lax",
    ]);
  });

  test("typed full width is the same", async () => {
    const account = await accountOf("editor");
    const entered = await signIn(
      { username: account.username, password: "ｈｏｒｓｅ　ｓｔａｐｌｅ　ｒａｉｎ" },
      browser,
    );
    expect(entered.kind).toBe("signed_in");
  });

  test("leads whoever needs a second factor and has none to setting it up, and nowhere else", async () => {
    const account = await accountOf("final_reviewer");
    const entered = await signIn({ username: account.username, password }, browser);
    expect(entered.kind).toBe("enrolling");
    expect(await currentActor(headersOf(entered))).toBeNull();
    expect(await awaitedSecret(account.id)).toMatch(/^[A-Z2-7]{32}$/);
  });

  test("ends the session that the browser had before", async () => {
    const [one, other] = [await accountOf("editor"), await accountOf("editor")];
    const before = headersOf(await signIn({ username: one.username, password }, browser));
    await signIn({ username: other.username, password }, before);
    expect(await currentActor(before)).toBeNull();
  });
});

describe("what is not right is refused in the same words and time", () => {
  const refused: [string, () => Promise<{ username: string; password: string }>][] = [
    [
      "a wrong password",
      async () => ({ username: (await accountOf("editor")).username, password: "horse staple snow" }),
    ],
    ["an account that does not exist", async () => ({ username: "nobody", password })],
    ["no user name", async () => ({ username: "", password })],
    ["no password", async () => ({ username: (await accountOf("editor")).username, password: "" })],
    ["a name that cannot be one", async () => ({ username: "陈 静\u0000", password })],
    [
      "a very long password",
      async () => ({ username: (await accountOf("editor")).username, password: "x".repeat(5000) }),
    ],
    [
      "an account whose owner has chosen no password",
      async () => ({ username: (await makeAccount(databaseUrl())).username, password }),
    ],
    [
      "an account that is deactivated",
      async () => {
        const { id, username } = await accountOf("editor");
        await staffDb().staffAccount.update({ where: { id }, data: { deactivatedAt: new Date() } });
        return { username, password };
      },
    ],
  ];
  test.each(refused)("%s", async (_, typed) => {
    const form = await typed();
    const begun = performance.now();
    expect(await signIn(form, browser)).toEqual({ kind: "wrong" });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(490);
  });

  test("and the fifth time a wait is asked for, whether the account exists or not", async () => {
    const { username } = await accountOf("editor");
    for (const name of [username, "nobody"]) {
      await staffDb().staffFailure.deleteMany();
      const answers: Entered[] = [];
      for (let count = 0; count < 6; count += 1)
        answers.push(await signIn({ username: name, password: count < 5 ? "wrong" : password }, browser));
      expect(answers.slice(0, 4)).toEqual(Array(4).fill({ kind: "wrong" }));
      expect(answers.slice(4)).toEqual(Array(2).fill({ kind: "locked", minutes: 15 }));
    }
  });

  test("and the audit trail names an account only where it is one, and no password", async () => {
    const account = await accountOf("editor");
    await signIn({ username: account.username, password: "wrong and secret" }, browser);
    await signIn({ username: "a typed secret", password }, browser);
    const lines = await staffDb().auditEvent.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect(lines.map(({ object, result, actorId, address }) => [object, result, actorId, address])).toEqual([
      ["account:unknown", "refused:wrong", "anonymous", "192.0.2.1"],
      [`account:${account.id}`, "refused:wrong", "anonymous", "192.0.2.1"],
    ]);
  });

  test("and the audit trail names the whole address, of which only the network is counted", async () => {
    const address = "2001:db8:1:2:3:4:5:6";
    await signIn({ username: "nobody", password }, new Headers({ "x-forwarded-for": address }));
    const line = await staffDb().auditEvent.findFirst({ orderBy: { id: "desc" } });
    const failure = await staffDb().staffFailure.findFirst();
    expect([line?.address, failure?.address]).toEqual([address, "2001:db8:1:2::/64"]);
  });
});

describe("the second factor", () => {
  test("is set up by its first right code, and ends sessions that were begun without it", async () => {
    const account = await accountOf("first_reviewer");
    const elsewhere = headersOf(await signIn({ username: account.username, password }, browser));
    const inside = headersOf(await signIn({ username: account.username, password }, browser));
    const secret = (await awaitedSecret(account.id)) ?? "";
    expect(await confirmEnrolment("000000", inside)).toBeNull();
    expect((await currentStanding(inside)).kind).toBe("enrolling");
    const done = await confirmEnrolment(codeFrom(secret), inside);
    expect(new Set(done?.backupCodes)).toHaveProperty("size", 10);
    expect(await currentActor(withCookies(inside, done?.cookies ?? []))).toMatchObject({ id: account.id });
    expect([(await currentStanding(inside)).kind, (await currentStanding(elsewhere)).kind]).toEqual([
      "nobody",
      "nobody",
    ]);
    expect(await awaitedSecret(account.id)).toBeNull();
  });

  test("does not take the code again by which it was set up", async () => {
    const account = await accountOf("first_reviewer");
    const inside = headersOf(await signIn({ username: account.username, password }, browser));
    const code = codeFrom((await awaitedSecret(account.id)) ?? "");
    await confirmEnrolment(code, inside);
    const headers = headersOf(await signIn({ username: account.username, password }, browser));
    expect(await enterCode(code, headers)).toEqual({ kind: "wrong" });
  });

  test("is asked for after the password", async () => {
    const { account, secret } = await withPhone();
    const half = await signIn({ username: account.username, password }, browser);
    expect(half.kind).toBe("code_awaited");
    const headers = headersOf(half);
    expect([await awaitsCode(headers), await awaitsCode(browser), await currentActor(headers)]).toEqual([
      true,
      false,
      null,
    ]);
    const entered = await enterCode(` ${codeFrom(secret).replace(/^.../, "$& ")}`, headers);
    expect(await currentActor(headersOf(entered, headers))).toMatchObject({ id: account.id });
  });

  test.each([-1, 1])("takes the code of the moment %i steps away, for clocks that differ", async (steps) => {
    const { account, secret } = await withPhone();
    const headers = headersOf(await signIn({ username: account.username, password }, browser));
    expect((await enterCode(codeFrom(secret, steps), headers)).kind).toBe("signed_in");
  });

  test("takes a code once only", async () => {
    const { account, secret } = await withPhone();
    const code = codeFrom(secret);
    const first = headersOf(await signIn({ username: account.username, password }, browser));
    expect((await enterCode(code, first)).kind).toBe("signed_in");
    const second = headersOf(await signIn({ username: account.username, password }, browser));
    expect(await enterCode(code, second)).toEqual({ kind: "wrong" });
  });

  test("takes each code on paper once", async () => {
    const { account } = await withPhone();
    const [code = ""] = await backupCodesOf(account.id);
    const first = headersOf(await signIn({ username: account.username, password }, browser));
    expect((await enterCode(code.toUpperCase().replace("-", " "), first)).kind).toBe("signed_in");
    expect(await backupCodesOf(account.id)).toHaveLength(9);
    const second = headersOf(await signIn({ username: account.username, password }, browser));
    await staffDb().staffUsedCode.deleteMany();
    expect(await enterCode(code, second)).toEqual({ kind: "wrong" });
  });

  test("that is guessed at locks the account, and the right password does not unlock it", async () => {
    const { account, secret } = await withPhone();
    const answers: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const headers = headersOf(await signIn({ username: account.username, password }, browser));
      answers.push((await enterCode(`00000${count}`, headers)).kind);
    }
    expect(answers).toEqual(["wrong", "wrong", "wrong", "wrong", "locked"]);
    expect(await signIn({ username: account.username, password }, browser)).toEqual({
      kind: "locked",
      minutes: 15,
    });
    expect(codeFrom(secret)).toMatch(/^\d{6}$/);
  });

  test("is asked for ten minutes long", async () => {
    const { account, secret } = await withPhone();
    const headers = headersOf(await signIn({ username: account.username, password }, browser));
    await staffDb().$executeRaw`UPDATE staff_verification SET expires_at = now()`;
    expect(await enterCode(codeFrom(secret), headers)).toEqual({ kind: "start_again" });
  });

  test("lets nobody in whose account was closed between password and code", async () => {
    const { account, secret } = await withPhone();
    const headers = headersOf(await signIn({ username: account.username, password }, browser));
    await staffDb().staffAccount.update({ where: { id: account.id }, data: { deactivatedAt: new Date() } });
    expect(await enterCode(codeFrom(secret), headers)).toEqual({ kind: "start_again" });
  });
});

async function accountOf(role: StaffRole): Promise<TestAccount> {
  const account = await makeAccount(databaseUrl(), { role, hasSecondFactor: false });
  await staffDb().$transaction((tx) => putPassword(tx, account.id, hash));
  return account;
}

/** A reviewer who has set up their phone. */
async function withPhone(): Promise<{ account: TestAccount; secret: string }> {
  const account = await accountOf("second_reviewer");
  const inside = headersOf(await signIn({ username: account.username, password }, browser));
  await beginEnrolment(account.id);
  const secret = (await awaitedSecret(account.id)) ?? "";
  if (!(await confirmEnrolment(codeFrom(secret), inside))) throw new Error("not set up");
  // Minutes later.
  await staffDb().staffUsedCode.deleteMany();
  return { account, secret };
}

function headersOf(entered: Entered, before = browser): Headers {
  if (!("cookies" in entered)) throw new Error(`not let in: ${entered.kind}`);
  return withCookies(before, entered.cookies);
}

/** Each cookie's name, and all that follows its value. */
function flagsOf(entered: Entered): string[][] {
  const cookies = "cookies" in entered ? entered.cookies : [];
  return cookies.map((cookie) => [cookie.split("=")[0] ?? "", cookie.replace(/^[^;]*; /, "")]);
}

async function trailOf({ id }: TestAccount) {
  const lines = await staffDb().auditEvent.findMany({ where: { actorId: id }, orderBy: { id: "asc" } });
  return lines.map(({ action, actorId, result }) => [action, actorId, result]);
}
