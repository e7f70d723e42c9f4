// Hearing of publications from a real PostgreSQL, whatever happens to the connection.
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { listenForPublications, type Newest } from "#lib/http/publications.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";

useDatabase();

beforeAll(async () => {
  await ask(databaseUrl(), "CREATE TABLE told (number int); INSERT INTO told VALUES (0)");
  await ask(
    databaseUrl(),
    "CREATE OR REPLACE FUNCTION portal_last_publication() RETURNS text LANGUAGE sql STABLE AS 'SELECT number::text FROM told'",
  );
});

const publish = () =>
  ask(databaseUrl(), "UPDATE told SET number = number + 1; SELECT pg_notify('portal_published', 'x')");
const publishUnheard = () => ask(databaseUrl(), "UPDATE told SET number = number + 1");
const hangUp = () =>
  ask(
    databaseUrl(),
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'portal edge' AND datname = current_database()",
  );

function listen(url = databaseUrl()) {
  const heard: ("publication" | "lost" | Newest | null)[] = [];
  const publications = listenForPublications(url, {
    onPublication: () => heard.push("publication"),
    onNewest: (newest) => heard.push(newest),
    onLost: () => heard.push("lost"),
  });
  onTestFinished(() => publications.close());
  const last = () => heard.at(-1);
  return { heard, last, publications };
}

describe("the listener", () => {
  test("says first what the newest publication is, and then of each one before what it is", async () => {
    const { heard } = listen();
    await expect.poll(() => heard.length).toBe(1);
    const [first] = heard as Newest[];
    await publish();
    await expect.poll(() => heard.length).toBe(3);
    expect(heard[1]).toBe("publication");
    expect((heard[2] as Newest).database).toBe(first?.database);
    expect(Number((heard[2] as Newest).publication)).toBe(Number(first?.publication) + 1);
  });

  test("hears of a publication only when it is committed", async () => {
    const { heard } = listen();
    await expect.poll(() => heard.length).toBe(1);
    await ask(databaseUrl(), "BEGIN; SELECT pg_notify('portal_published', 'x'); ROLLBACK");
    await publish();
    await expect.poll(() => heard.length).toBe(3);
    expect(heard.filter((word) => word === "publication")).toHaveLength(1);
  });

  test("says that it was hung up on, comes back, and knows what it missed", async () => {
    const { heard, last } = listen();
    await expect.poll(() => heard.length).toBe(1);
    const [first] = heard as Newest[];
    await hangUp();
    await expect.poll(() => heard).toContain("lost");
    await publishUnheard();
    await expect.poll(() => (last() as Newest).publication).toBe(String(Number(first?.publication) + 1));
    await publish();
    await expect.poll(() => (last() as Newest).publication).toBe(String(Number(first?.publication) + 2));
  });

  test("is silent after its end", async () => {
    const { heard, publications } = listen();
    await expect.poll(() => heard.length).toBe(1);
    await publications.close();
    await publish();
    expect(heard).toHaveLength(1);
  });

  test("goes on trying where there is no database", async () => {
    const { heard } = listen("postgresql://nobody@127.0.0.1:1/none");
    await expect.poll(() => heard.length).toBeGreaterThan(1);
    expect(new Set(heard)).toEqual(new Set(["lost"]));
  });

  test("says that it does not know where the database cannot say", async () => {
    await ask(databaseUrl(), "ALTER FUNCTION portal_last_publication() RENAME TO away");
    onTestFinished(() =>
      ask(databaseUrl(), "ALTER FUNCTION away() RENAME TO portal_last_publication").then(() => undefined),
    );
    const { heard } = listen();
    await expect.poll(() => heard).toEqual([null]);
  });
});
