// The database and the migrations: brings it up to them, says what is missing, and where it strayed from the schema.
import { Client } from "pg";
import { ask } from "../ask.ts";
import { withEngine } from "./engine.ts";
import { migrationList, migrationNames, noFilter, schemaFiles } from "./files.ts";

/** Any number, as long as every process of the portal takes the same. */
const lockNumber = 350_503;

/** Applies what is missing, one process at a time; gives the names of what was applied. */
export async function applyMigrations(url: string): Promise<string[]> {
  return alone(url, async () => {
    if ((await pendingMigrations(url)).length === 0) return [];
    await forgetInterrupted(url);
    const input = { migrationsList: migrationList(), filters: noFilter };
    return withEngine(url, async (engine) => (await engine.applyMigrations(input)).appliedMigrationNames);
  });
}

/** The names of the migrations that the database does not have; none when it is current. */
export async function pendingMigrations(url: string): Promise<string[]> {
  if (!(await hasMigrationsTable(url))) return migrationNames();
  const rows = await ask(
    url,
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.map((row) => row["migration_name"]));
  return migrationNames().filter((name) => !applied.has(name));
}

/** The SQL that would bring the database to the schema; empty when they agree. */
export async function schemaDrift(url: string): Promise<string> {
  const files = schemaFiles();
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  const script = stdout?.trim() ?? "";
  return script === "-- This is an empty migration." ? "" : script;
}

async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lockNumber]);
    return await work();
  } finally {
    await client.end();
  }
}

/** A migration is one transaction: one that did not end left nothing behind, and may be tried again. */
async function forgetInterrupted(url: string): Promise<void> {
  if (!(await hasMigrationsTable(url))) return;
  await ask(
    url,
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
}

async function hasMigrationsTable(url: string): Promise<boolean> {
  const [row] = await ask(url, "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS yes");
  return row?.["yes"] === true;
}
