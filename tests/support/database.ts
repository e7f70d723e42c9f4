// A database for the tests of one file: a copy of the migrated or of the seeded one, this worker's own.
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { disconnect } from "#lib/db/client.ts";
import { ask } from "#prisma/ask.ts";
import { copyDatabase, dropDatabase } from "./database-copies.ts";
import { databaseAt } from "./database-url.ts";

export const databaseName = `test_${process.pid}`;

export const databaseUrl = (): string => databaseAt(inject("cluster"), databaseName);
export const publicDatabaseUrl = (): string => databaseAt(inject("publicCluster"), databaseName);

/**
 * To be called once at the top of a test file; DATABASE_URL and PUBLIC_DATABASE_URL name the copy. Tests share its
 * rows, unless it is to be `emptied` before each of them.
 */
export function useDatabase(state: "migrated" | "seeded" | "emptied" = "migrated"): void {
  beforeAll(() => copyTemplate(state === "seeded" ? "seeded" : "migrated"));
  if (state === "emptied") beforeEach(() => emptyDatabase());
  afterAll(() => disconnect().then(() => dropDatabase(inject("cluster"), databaseName)));
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

async function copyTemplate(state: "migrated" | "seeded"): Promise<void> {
  if (state === "seeded" && inject("seedFailure")) throw new Error(inject("seedFailure"));
  await dropDatabase(inject("cluster"), databaseName);
  await copyDatabase(inject("cluster"), `template_${state}`, databaseName);
}
