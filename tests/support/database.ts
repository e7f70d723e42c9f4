// A database for the tests of one file: a copy of the migrated or of the seeded one, this worker's own.
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { disconnect } from "#lib/db/client.ts";
import { ask } from "#prisma/ask.ts";
import { databaseAt } from "./database-url.ts";

export const databaseName = `test_${process.pid}`;

export const databaseUrl = (): string => databaseAt(inject("cluster"), databaseName);
export const publicDatabaseUrl = (): string => databaseAt(inject("publicCluster"), databaseName);

/**
 * To be called once at the top of a test file; DATABASE_URL and PUBLIC_DATABASE_URL name the copy. Tests share its
 * rows, unless it is to be `emptied` before each of them.
 */
export function useDatabase(state: "migrated" | "seeded" | "emptied" = "migrated"): void {
  beforeAll(() => copyDatabase(state === "seeded" ? "seeded" : "migrated"));
  if (state === "emptied") beforeEach(() => emptyDatabase());
  // The public's sessions are not ours to end by force.
  afterAll(() => disconnect().then(dropDatabase));
}

/** Takes every row away; what is published, too, which no portal could. */
async function emptyDatabase(): Promise<void> {
  await ask(
    databaseUrl(),
    `DO $$
     DECLARE every text;
     BEGIN
       SET LOCAL session_replication_role = replica;
       SELECT string_agg(format('%I', tablename), ', ') INTO every
         FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations';
       EXECUTE 'TRUNCATE ' || every || ' RESTART IDENTITY CASCADE';
     END $$`,
  );
}

async function copyDatabase(state: "migrated" | "seeded"): Promise<void> {
  if (state === "seeded" && inject("seedFailure")) throw new Error(inject("seedFailure"));
  await dropDatabase();
  // The template is copied while nobody is connected to it; another worker's copying looks like a connection.
  await whileInUse(() =>
    ask(inject("cluster"), `CREATE DATABASE ${databaseName} TEMPLATE template_${state}`),
  );
}

/** The public's sessions, which are not ours to end by force, end a moment after they were told to. */
async function dropDatabase(): Promise<void> {
  await whileInUse(() => ask(inject("cluster"), `DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`));
}

/** Tries again for five seconds while someone else's session is in the way. */
async function whileInUse(work: () => Promise<unknown>): Promise<void> {
  const inTheWay = ["55006", "42501"];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!inTheWay.includes((error as { code?: string }).code ?? "") || attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
