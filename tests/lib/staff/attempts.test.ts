import { beforeEach, describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { beginAttempt } from "#lib/staff/attempts.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();
beforeEach(() => staffDb().staffFailure.deleteMany());

const here = "192.0.2.1";
let elsewhere = 0;
/** Another address each time, so that only the account counts. */
const anywhere = () => {
  elsewhere += 1;
  return `198.51.100.${elsewhere % 250}`;
};

describe("five failures of one account name", () => {
  test("lock it for fifteen minutes, from every address", async () => {
    const said = [];
    for (let count = 0; count < 5; count += 1) said.push(await fail("chen", anywhere()));
    expect(said).toEqual([null, null, null, null, 15]);
    expect(await beginAttempt("chen", anywhere())).toEqual({ ok: false, minutes: 15 });
  });

  test("leave others alone", async () => {
    for (let count = 0; count < 5; count += 1) await fail("chen", anywhere());
    expect(await beginAttempt("chen2", anywhere())).toMatchObject({ ok: true });
  });

  test("are forgotten after a quarter of an hour", async () => {
    for (let count = 0; count < 5; count += 1) await fail("chen", anywhere());
    await timePasses("14 minutes 59 seconds");
    expect(await beginAttempt("chen", anywhere())).toEqual({ ok: false, minutes: 1 });
    await timePasses("1 second");
    expect(await beginAttempt("chen", anywhere())).toMatchObject({ ok: true });
  });

  test("lock it also when they are tried all at once", async () => {
    const tried = await Promise.all(Array.from({ length: 12 }, () => beginAttempt("chen", anywhere())));
    expect(tried.filter(({ ok }) => ok)).toHaveLength(5);
  });
});

describe("five failures from one address", () => {
  test("lock it for fifteen minutes, for every account", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await fail(name, here);
    expect(await beginAttempt("f", here)).toEqual({ ok: false, minutes: 15 });
    expect(await beginAttempt("f", anywhere())).toMatchObject({ ok: true });
  });

  test("are not counted where no address is known", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await fail(name, null);
    expect(await beginAttempt("f", null)).toMatchObject({ ok: true });
  });
});

describe("five failures from one IPv6 network, each from another address,", () => {
  test.each([
    ["2001:db8:1:2::6", false],
    ["2001:DB8:1:2:ffff:ffff:ffff:ffff", false],
    ["2001:db8:1:3::1", true],
    ["2001:db8:1::2", true],
    [here, true],
  ])("and then %s: may try %s", async (next, mayTry) => {
    for (const host of [1, 2, 3, 4, 5]) await fail(`name ${host}`, `2001:db8:1:2::${host}`);
    expect((await beginAttempt("f", next)).ok).toBe(mayTry);
  });

  test("are no more when they are tried all at once", async () => {
    const hosts = Array.from({ length: 12 }, (_, host) => host + 1);
    const tried = await Promise.all(
      hosts.map((host) => beginAttempt(`name ${host}`, `2001:db8:1:2::${host}`)),
    );
    expect(tried.filter(({ ok }) => ok)).toHaveLength(5);
  });

  test("are taken back by whoever gets in from that network", async () => {
    for (const host of [1, 2, 3, 4]) await fail("chen", `2001:db8:1:2::${host}`);
    const begun = await beginAttempt("chen", "2001:db8:1:2::5");
    await (begun.ok ? begun.attempt.succeeded() : undefined);
    expect(await staffDb().staffFailure.count()).toBe(0);
  });
});

describe("whoever gets in", () => {
  test("had only mistyped", async () => {
    for (let count = 0; count < 4; count += 1) await fail("chen", here);
    const begun = await beginAttempt("chen", here);
    await (begun.ok ? begun.attempt.succeeded() : undefined);
    expect(await staffDb().staffFailure.count()).toBe(0);
  });

  test("takes nothing off what others tried at the same account, or at the same desk", async () => {
    for (let count = 0; count < 3; count += 1) await fail("chen", anywhere());
    for (let count = 0; count < 3; count += 1) await fail("lin", here);
    const begun = await beginAttempt("chen", here);
    await (begun.ok ? begun.attempt.succeeded() : undefined);
    expect(await staffDb().staffFailure.count()).toBe(6);
  });

  test("half way has not failed, and has proved nothing", async () => {
    for (let count = 0; count < 3; count += 1) await fail("chen", here);
    const begun = await beginAttempt("chen", here);
    await (begun.ok ? begun.attempt.passed() : undefined);
    expect(await staffDb().staffFailure.count()).toBe(3);
  });
});

test("nothing that was typed as a name is kept", async () => {
  await fail("my secret password", here);
  const rows = await staffDb().staffFailure.findMany();
  expect(rows.map(({ accountKey }) => accountKey)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

async function fail(name: string, address: string | null): Promise<number | null> {
  const begun = await beginAttempt(name, address);
  if (!begun.ok) throw new Error("locked already");
  return begun.attempt.failed();
}

async function timePasses(span: string): Promise<void> {
  await staffDb().$executeRaw`UPDATE staff_failure SET at = at - ${span}::interval`;
}
