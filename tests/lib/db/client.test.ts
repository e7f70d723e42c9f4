import { connect, createServer, type Socket } from "node:net";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { disconnect, inTransaction, isLookingAhead, lookAhead, publicDb, staffDb } from "#lib/db/client.ts";
import { SettingsError } from "#lib/env.ts";
import { DatabaseAway } from "#lib/errors.ts";
import { listSources } from "#lib/sources/published.ts";
import { publicDatabaseUrl, useDatabase } from "../../support/database.ts";

useDatabase("seeded");

const newBundle = { data: { title: { zh: "一批" } } };

describe("the public's door", () => {
  test("is for reading only, and not for drafts", async () => {
    await expect(publicDb().source.deleteMany()).rejects.toThrow("permission denied");
    await expect(publicDb().edition.count()).rejects.toThrow("permission denied");
    expect(await publicDb().source.count()).toBe(10);
  });
});

describe("a transaction", () => {
  test("keeps all or nothing", async () => {
    const before = await staffDb().bundle.count();
    const failing = inTransaction(undefined, async (tx) => {
      await tx.bundle.create(newBundle);
      throw new Error("half way");
    });
    await expect(failing).rejects.toThrow("half way");
    expect(await staffDb().bundle.count()).toBe(before);
  });

  test("that waits for another, which waits for it, is done again", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => staffDb().bundle.create(newBundle)));
    const order = [one?.id ?? "", other?.id ?? ""];
    let attempts = 0;
    const holdBoth = (ids: string[]) =>
      inTransaction(undefined, async (tx) => {
        attempts += 1;
        for (const id of ids) {
          await tx.$queryRaw`SELECT id FROM bundle WHERE id = ${id}::uuid FOR UPDATE`;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        return ids[0];
      });
    expect(await Promise.all([holdBoth(order), holdBoth(order.toReversed())])).toEqual(order);
    expect(attempts).toBeGreaterThan(2);
  });

  test("is joined by those who are handed it", async () => {
    const before = await staffDb().bundle.count();
    const failing = inTransaction(undefined, async (tx) => {
      await inTransaction(tx, (same) => same.bundle.create(newBundle));
      throw new Error("half way");
    });
    await expect(failing).rejects.toThrow("half way");
    expect(await staffDb().bundle.count()).toBe(before);
  });
});

test("who looks ahead knows it, and nobody beside them or after them does", async () => {
  const [ahead, beside] = await inTransaction(undefined, async (tx) =>
    Promise.all([lookAhead(tx, async () => isLookingAhead()), isLookingAhead()]),
  );
  expect([ahead, beside, isLookingAhead()]).toEqual([true, false, false]);
});

describe("a read of a server that is away", () => {
  afterEach(() => openAt(publicDatabaseUrl()));

  test("waits until it is back", async () => {
    let isAway = true;
    const server = new URL(publicDatabaseUrl());
    const door = await doorway((socket) => {
      if (isAway) return socket.destroy();
      const behind = connect(Number(server.port), server.hostname);
      socket.pipe(behind).pipe(socket);
      behind.on("error", () => socket.destroy());
      socket.on("close", () => behind.destroy());
    });
    await openAt(door.instead(publicDatabaseUrl()));
    const back = setTimeout(() => (isAway = false), 400);
    onTestFinished(() => clearTimeout(back));
    expect(await listSources()).toHaveLength(10);
  });

  test("is given up after two seconds where nobody listens", async () => {
    const door = await doorway(() => undefined);
    door.close();
    await openAt(door.instead(publicDatabaseUrl()));
    await expectGivenUp();
  });

  test("is given up hardly later where someone listens and never answers", async () => {
    const door = await doorway(() => undefined);
    await openAt(door.instead(publicDatabaseUrl()));
    await expectGivenUp();
  });

  async function expectGivenUp() {
    const begun = performance.now();
    await expect(listSources()).rejects.toThrow(DatabaseAway);
    const waited = performance.now() - begun;
    expect(waited).toBeGreaterThan(1_900);
    expect(waited).toBeLessThan(6_000);
  }
});

test("a setting that is missing is named", async () => {
  await openAt("");
  expect(() => publicDb()).toThrow(SettingsError);
  expect(() => publicDb()).toThrow(/^PUBLIC_DATABASE_URL is not set/);
  await openAt(publicDatabaseUrl());
});

async function openAt(url: string): Promise<void> {
  await disconnect();
  vi.stubEnv("PUBLIC_DATABASE_URL", url);
}

/** A port that greets whoever knocks. */
async function doorway(greet: (socket: Socket) => void) {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on("error", () => undefined));
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  onTestFinished(close);
  const instead = (url: string) =>
    Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href;
  return { close, instead };
}
