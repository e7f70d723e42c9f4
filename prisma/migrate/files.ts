// What the repository says of the database: the schema's files and the migrations.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";

const folder = dirname(import.meta.dirname);
const migrations = join(folder, "migrations");

/** Everything in the database belongs to the schema. */
export const noFilter = { externalTables: [], externalEnums: [] };

/** One file per noun. */
export function schemaFiles(): { path: string; content: string }[] {
  const models = readdirSync(join(folder, "models")).filter((name) => name.endsWith(".prisma"));
  const names = ["schema.prisma", ...models.sort().map((name) => `models/${name}`)];
  return names.map((name) => ({
    path: join(folder, name),
    content: readFileSync(join(folder, name), "utf8"),
  }));
}

/** The names of all migrations, the oldest first. */
export function migrationNames(): string[] {
  const entries = readdirSync(migrations, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

export function migrationFile(name: string): string {
  return join(migrations, name, "migration.sql");
}

export function migrationList(): MigrationList {
  const lockfile = join(migrations, "migration_lock.toml");
  return {
    baseDir: migrations,
    lockfile: { path: "migration_lock.toml", content: readFileSync(lockfile, "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(migrationFile(name), "utf8") },
      },
    })),
  };
}
