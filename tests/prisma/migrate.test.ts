import { describe, expect, inject, test } from "vitest";
import { latestMigration } from "#lib/db/latest-migration.ts";
import { ask } from "#prisma/ask.ts";
import { applyMigrations, pendingMigrations, schemaDrift } from "#prisma/migrate/apply.ts";
import { migrationNames } from "#prisma/migrate/files.ts";
import { databaseName, databaseUrl, useDatabase } from "../support/database.ts";
import { databaseAt } from "../support/database-url.ts";

useDatabase();

describe("the migrated database", () => {
  test("is what the schema says", async () => {
    expect(await schemaDrift(databaseUrl())).toBe("");
  });

  test("would be caught straying from it", async () => {
    await ask(databaseUrl(), "ALTER TABLE document ADD COLUMN stray text");
    expect(await schemaDrift(databaseUrl())).toContain("stray");
    await ask(databaseUrl(), "ALTER TABLE document DROP COLUMN stray");
  });

  test("lacks nothing, and is not migrated twice", async () => {
    expect(await pendingMigrations(databaseUrl())).toEqual([]);
    expect(await applyMigrations(databaseUrl())).toEqual([]);
  });
});

test("the build knows the newest migration by name", () => {
  expect(latestMigration).toBe(migrationNames().at(-1));
});

describe("an empty database", () => {
  test("is migrated once by two processes that begin together, and a migration that was interrupted is tried again", async () => {
    const name = `${databaseName}_new`;
    await ask(inject("cluster"), `CREATE DATABASE ${name}`);
    const url = databaseAt(inject("cluster"), name);
    try {
      expect(await pendingMigrations(url)).toEqual(migrationNames());
      const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
      expect(applied.flat()).toEqual(migrationNames());
      await ask(url, "DROP SCHEMA public CASCADE");
      await ask(url, "CREATE SCHEMA public");
      await applyMigrations(url);
      const [last] = migrationNames().slice(-1);
      await ask(url, "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1", [last]);
      expect(await pendingMigrations(url)).toEqual([last]);
    } finally {
      await ask(inject("cluster"), `DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
});
