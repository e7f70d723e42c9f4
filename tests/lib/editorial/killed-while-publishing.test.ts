// The process that publishes is killed (kill -9) before each of its statements in turn, on a real PostgreSQL: readers have the
// old edition, whole, or the new one, whole.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { openBundle, putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { schedulePublication } from "#lib/editorial/commands/schedule.ts";
import { childEnv } from "#lib/env.ts";
import { kindOf } from "#lib/kinds.ts";
import { databaseUrl, publicDatabaseUrl, useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
  done,
  figureDraft,
  published,
  sourceDraft,
  title,
} from "../../support/editions.ts";
import { finalReviewer } from "../../support/staff.ts";
import { countStatements } from "../../support/statements.ts";

useDatabase("emptied");

const renamed = aSource({ title: { zh: "新题名" } });
const note = { publicNote: { zh: "改题名" } };

test("a publication is whole or was never begun", { timeout: 600_000 }, async () => {
  await published(sourceDraft("report"));
  const { editionId, moves } = await approved(sourceDraft("report", renamed, note));
  const old = await state();
  expect(old).toMatchObject({
    live: ["report 一篇报道 1"],
    editions: ["report 1 published", "report 2 approved"],
  });
  expect(await killedBeforeEach(["now", "-", `source/${editionId}/${moves}`], old)).toBeGreaterThan(15);
  expect(await state()).toEqual({
    ...old,
    live: ["report 新题名 2"],
    editions: ["report 1 superseded", "report 2 published"],
    bundles: old.bundles + 1,
    timeline: old.timeline + 1,
    audit: old.audit + 1,
  });
});

test("so is a bundle, with all that is in it", { timeout: 600_000 }, async () => {
  const { id, editions } = await bundle();
  const old = await state();
  expect(old).toMatchObject({
    live: ["report 一篇报道 1"],
    editions: ["figure 1 approved", "report 1 published", "report 2 approved"],
  });
  expect(await killedBeforeEach(["now", id, ...editions], old)).toBeGreaterThan(25);
  expect(await state()).toEqual({ ...old, ...wholeBundle, bundles: old.bundles + 1 });
});

test("so is a bundle whose time has come: its order stands until all of it is done", {
  timeout: 600_000,
}, async () => {
  const { id } = await bundle();
  const at = new Date("2030-01-01T01:00:00Z");
  done(await schedulePublication(finalReviewer, kindOf, { bundleId: id, publishAt: at, now: new Date(0) }));
  await staffDb().$executeRaw`UPDATE schedule SET publish_at = now() - interval '1 minute'`;
  const old = await state();
  expect(old.orders).toBe(1);
  expect(await killedBeforeEach(["due"], old)).toBeGreaterThan(25);
  expect(await state()).toEqual({
    ...old,
    ...wholeBundle,
    bundles: old.bundles + 1,
    orders: 0,
    carriedOut: ["done"],
  });
});

const wholeBundle = {
  live: ["figure 1", "report 新题名 2"],
  editions: ["figure 1 published", "report 1 superseded", "report 2 published"],
  timeline: 3,
  audit: 3,
};

/** A source's second edition, and a figure of which it tells. */
async function bundle(): Promise<{ id: string; editions: string[] }> {
  await published(sourceDraft("report"));
  const report = await approved(sourceDraft("report", renamed, note));
  const figure = await approved(figureDraft("figure", "report"));
  const { id } = await openBundle(finalReviewer, title);
  await putIntoBundle(finalReviewer, kindOf("source"), report, id);
  await putIntoBundle(finalReviewer, kindOf("figure"), figure, id);
  return {
    id,
    editions: [`source/${report.editionId}/${report.moves}`, `figure/${figure.editionId}/${figure.moves}`],
  };
}

/** Kills it before each of its statements, until it comes through; gives how many it was killed before. */
async function killedBeforeEach(
  told: readonly string[],
  old: Awaited<ReturnType<typeof state>>,
): Promise<number> {
  let killedBefore = 0;
  // Programs take longer to load than to publish: the next ones load while one is killed.
  const waiting = [1, 2, 3].map((statement) => publisherUntil(statement, told));
  for (let statement = 1; ; statement += 1) {
    const publisher = waiting.shift();
    waiting.push(publisherUntil(statement + 3, told));
    if (await publisher?.then(({ publishes }) => publishes())) break;
    killedBefore = statement;
    expect(await state(), `killed before statement ${statement}`).toEqual(old);
  }
  for (const { end } of await Promise.all(waiting)) await end();
  return killedBefore;
}

type Publisher = {
  /** Whether the process ended by itself before it came to its last statement. */
  publishes(): Promise<boolean>;
  end(): Promise<void>;
};

async function publisherUntil(statement: number, told: readonly string[]): Promise<Publisher> {
  const counter = await countStatements(databaseUrl(), (asked) => {
    if (asked === statement) child.kill("SIGKILL");
    return asked < statement;
  });
  const child = spawn(process.execPath, ["tests/support/publish-once.ts", ...told], {
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
  const db = staffDb();
  const [sources, figures, editions, bundles, timeline, audit, orders, carriedOut, broken] =
    await Promise.all([
      db.source.findMany({ select: { id: true, titleZh: true, edition: true } }),
      db.figure.findMany({ select: { id: true, edition: true } }),
      db.edition.findMany({ orderBy: [{ documentId: "asc" }, { number: "asc" }] }),
      db.bundle.count({ where: { publishedAt: { not: null } } }),
      db.timelineEntry.count({ where: { verb: "published" } }),
      db.auditEvent.count({ where: { action: "published" } }),
      db.schedule.count({ where: { failedAt: null } }),
      db.auditEvent.findMany({ where: { action: "carried_out" }, select: { result: true } }),
      db.$queryRaw<unknown[]>`SELECT id FROM portal_broken_audit()`,
    ]);
  return {
    live: [
      ...figures.map(({ id, edition }) => `${id} ${edition}`),
      ...sources.map(({ id, titleZh, edition }) => `${id} ${titleZh} ${edition}`),
    ],
    editions: editions.map(({ documentId, number, state }) => `${documentId} ${number} ${state}`),
    bundles,
    timeline,
    audit,
    orders,
    carriedOut: carriedOut.map(({ result }) => result),
    isWhole: broken.length === 0,
  };
}
