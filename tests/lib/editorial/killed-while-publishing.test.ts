// The process that publishes is killed (kill -9) before each of its statements in turn, on a real PostgreSQL: readers have the
// old edition, whole, or the new one, whole.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { childEnv } from "#lib/env.ts";
import { findSource } from "#lib/sources/published.ts";
import { databaseUrl, publicDatabaseUrl, useDatabase } from "../../support/database.ts";
import { approved, aSource, published, sourceDraft } from "../../support/editions.ts";
import { countStatements } from "../../support/statements.ts";

useDatabase();

test("a publication is whole or was never begun", { timeout: 300_000 }, async () => {
  await published(sourceDraft("report"));
  const seen = await approved(
    sourceDraft("report", aSource({ title: { zh: "新题名" } }), { publicNote: { zh: "改题名" } }),
  );
  const old = await state();
  expect(old).toMatchObject({ live: ["一篇报道", 1], editions: ["1 published", "2 approved"] });

  let killedBefore = 0;
  // Programs take longer to load than to publish: the next ones load while one is killed.
  const waiting = [1, 2, 3].map((statement) => publisherUntil(statement, seen));
  for (let statement = 1; ; statement += 1) {
    const publisher = waiting.shift();
    waiting.push(publisherUntil(statement + 3, seen));
    if (await publisher?.then(({ publishes }) => publishes())) break;
    killedBefore = statement;
    expect(await state(), `killed before statement ${statement}`).toEqual(old);
  }
  for (const { end } of await Promise.all(waiting)) await end();
  expect(killedBefore).toBeGreaterThan(15);
  expect(await state()).toEqual({
    live: ["新题名", 2],
    editions: ["1 superseded", "2 published"],
    bundles: old.bundles + 1,
    timeline: old.timeline + 1,
    audit: old.audit + 1,
    isWhole: true,
  });
});

type Publisher = {
  /** Whether the process ended by itself before it came to its last statement. */
  publishes(): Promise<boolean>;
  end(): Promise<void>;
};

async function publisherUntil(statement: number, { editionId, revision }: EditionToken): Promise<Publisher> {
  const counter = await countStatements(databaseUrl(), (asked) => {
    if (asked === statement) child.kill("SIGKILL");
    return asked < statement;
  });
  const child = spawn(process.execPath, ["tests/support/publish-once.ts", editionId, String(revision)], {
    env: childEnv({ DATABASE_URL: counter.url, PUBLIC_DATABASE_URL: publicDatabaseUrl() }),
    stdio: ["pipe", "ignore", "inherit"],
  });
  const exit = once(child, "exit");
  async function end(): Promise<void> {
    child.kill("SIGKILL");
    await exit;
    await counter.close();
  }
  return {
    async publishes() {
      child.stdin.write("now");
      const [code, signal] = await exit;
      expect([0, null]).toContain(code);
      await end();
      await untilNobodyPublishes();
      return signal === null;
    },
    end,
  };
}

/** PostgreSQL notices that the process is gone, and undoes what it had begun. */
async function untilNobodyPublishes(): Promise<void> {
  for (;;) {
    const rows = await staffDb().$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function state() {
  const live = await findSource("report");
  const editions = await staffDb().edition.findMany({ orderBy: { number: "asc" } });
  const [bundles, timeline, audit, broken] = await Promise.all([
    staffDb().bundle.count({ where: { publishedAt: { not: null } } }),
    staffDb().timelineEntry.count({ where: { verb: "published" } }),
    staffDb().auditEvent.count({ where: { action: "published" } }),
    staffDb().$queryRaw<unknown[]>`SELECT id FROM portal_broken_audit()`,
  ]);
  return {
    live: [live?.title.zh, live?.edition],
    editions: editions.map(({ number, state }) => `${number} ${state}`),
    bundles,
    timeline,
    audit,
    isWhole: broken.length === 0,
  };
}
