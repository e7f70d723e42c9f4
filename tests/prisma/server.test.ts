import { randomBytes } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { SettingsError } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { type Answers, checkServer, lackOf } from "#prisma/server/check.ts";
import { prepareServer } from "#prisma/server.ts";
import { databaseAt } from "../support/database-url.ts";

describe("a server that cannot carry the portal is refused in one sentence", () => {
  test.for<[what: string, url: string, sentence: string]>([
    [
      "no PostgreSQL address",
      "mysql://portal@127.0.0.1/portal",
      "DATABASE_URL is not an address such as postgresql:",
    ],
    [
      "nobody listens there",
      "postgresql://portal:x@127.0.0.1:1/portal",
      "No PostgreSQL can be reached at 127.0.0.1:1",
    ],
    [
      "no such host",
      "postgresql://portal:x@no-such-host.invalid/portal",
      "No PostgreSQL can be reached at no-such-host.invalid",
    ],
  ])("%s", async ([, url, sentence]) => {
    await expectRefusal(checkServer(url, "DATABASE_URL"), sentence);
  });

  test("a wrong password, which is not repeated", async () => {
    const url = withLogin("portal", "a-wrong-password");
    await expectRefusal(checkServer(url, "DATABASE_URL"), "does not let portal in");
    await expect(checkServer(url, "DATABASE_URL")).rejects.not.toThrow("a-wrong-password");
  });

  test("a database that is not there", async () => {
    const url = databaseAt(inject("cluster"), "nowhere");
    await expectRefusal(checkServer(url, "DATABASE_URL"), "There is no database nowhere at 127.0.0.1:");
  });

  test.for(["SQL_ASCII", "LATIN1"])("a database encoded in %s", async (encoding) => {
    await inDatabase(
      `ENCODING '${encoding}' TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'`,
      async (url) => {
        await expectRefusal(prepareServer(url), `is encoded in ${encoding}; create one with`);
      },
    );
  });

  test("a user who may not create tables", async () => {
    await inDatabase("", async (url) => {
      await withRole("", async (user, password) => {
        const guest = databaseAt(withLogin(user, password), new URL(url).pathname.slice(1));
        await expectRefusal(prepareServer(guest), `does not let ${user} create tables`);
      });
    });
  });

  test("a version that is too old, a standby, and one without the extension", () => {
    const good: Answers = {
      version: 150_000,
      encoding: "UTF8",
      standby: false,
      database: "portal",
      user: "portal",
      may_create: true,
      has_gist: false,
      may_add_gist: true,
    };
    expect(lackOf(good)).toBeNull();
    expect(lackOf({ ...good, version: 140_013 })).toBe("is PostgreSQL 14; the portal needs 15 or later.");
    expect(lackOf({ ...good, standby: true })).toContain("standby");
    expect(lackOf({ ...good, may_add_gist: null })).toContain("contrib");
    expect(lackOf({ ...good, may_add_gist: false })).toContain("CREATE EXTENSION btree_gist");
    expect(lackOf({ ...good, may_add_gist: false, has_gist: true })).toBeNull();
  });
});

describe("the public's role", () => {
  test("is made, reads what is published, and can neither write it nor read a draft", async () => {
    await inDatabase("", async (url) => {
      const { publicUrl } = await prepareServer(url);
      expect(new URL(publicUrl).username).toBe("portal_public");
      expect(await ask(publicUrl, "SELECT count(*)::int AS parks FROM park")).toEqual([{ parks: 0 }]);
      await expect(ask(publicUrl, "INSERT INTO park DEFAULT VALUES")).rejects.toThrow(
        "permission denied for table park",
      );
      await expect(ask(publicUrl, "DELETE FROM figure")).rejects.toThrow(
        "permission denied for table figure",
      );
      await expect(ask(publicUrl, "SELECT * FROM edition")).rejects.toThrow(
        "permission denied for table edition",
      );
      await expect(ask(publicUrl, "CREATE TABLE mine ()")).rejects.toThrow("permission denied");
      expect(await ask(publicUrl, "SHOW statement_timeout")).toEqual([{ statement_timeout: "2s" }]);
    });
  });

  test("keeps its password, so that a second start and a second machine agree", async () => {
    await inDatabase("", async (url) => {
      const both = await Promise.all([prepareServer(url), prepareServer(url)]);
      expect(both[0].publicUrl).toBe(both[1].publicUrl);
      expect(await ask(both[0].publicUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    });
  });

  test("must be named where the portal may not create roles", async () => {
    await withRole("", async (reader, password) => {
      await withOwnDatabase(async (url) => {
        await expectRefusal(prepareServer(url), "name it in PUBLIC_DATABASE_URL");
        const given = Object.assign(new URL(url), { username: reader, password }).href;
        expect((await prepareServer(url, given)).publicUrl).toBe(given);
        expect(await ask(given, "SELECT count(*)::int AS parks FROM park")).toEqual([{ parks: 0 }]);
        await expect(ask(given, "SELECT * FROM edition")).rejects.toThrow("permission denied");
      });
    });
  });

  test("is not the portal's own", async () => {
    await inDatabase("", async (url) => {
      await expectRefusal(prepareServer(url, url), "PUBLIC_DATABASE_URL must log in as a user of its own");
    });
  });
});

async function expectRefusal(work: Promise<unknown>, sentence: string): Promise<void> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SettingsError);
  expect((error as Error).message).toContain(sentence);
  expect((error as Error).message).not.toContain("\n");
}

function withLogin(username: string, password: string): string {
  return Object.assign(new URL(inject("cluster")), { username, password }).href;
}

async function inDatabase(options: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `server_${randomBytes(4).toString("hex")}`;
  await ask(inject("cluster"), `CREATE DATABASE ${name} ${options}`);
  try {
    await work(databaseAt(inject("cluster"), name));
  } finally {
    await ask(inject("cluster"), `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function withRole(
  rights: string,
  work: (user: string, password: string) => Promise<void>,
): Promise<void> {
  const user = `role_${randomBytes(4).toString("hex")}`;
  await ask(inject("cluster"), `CREATE ROLE ${user} LOGIN PASSWORD 'secret' ${rights}`);
  try {
    await work(user, "secret");
  } finally {
    await ask(inject("cluster"), `DROP ROLE ${user}`);
  }
}

/** A database that belongs to a user who may do everything within it, and nothing to the server. */
async function withOwnDatabase(work: (url: string) => Promise<void>): Promise<void> {
  await withRole("CREATEDB", async (user, password) => {
    const name = `owned_by_${user}`;
    await ask(withLogin(user, password), `CREATE DATABASE ${name}`);
    const url = databaseAt(withLogin(user, password), name);
    try {
      await work(url);
    } finally {
      await ask(withLogin(user, password), `DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}
