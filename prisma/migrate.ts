// npm run db:migrate, and with `-- --create <name>` a new migration from what the schema says and the others do not.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { now } from "#lib/clock.ts";
import { readEnv, SettingsError } from "#lib/env.ts";
import { runCommand } from "#lib/run/command.ts";
import { visitDatabase } from "./database.ts";
import { startEmbedded } from "./embedded.ts";
import { applyMigrations, schemaDrift } from "./migrate/apply.ts";
import { migrationFile } from "./migrate/files.ts";

await runCommand(async (words) => {
  if (words[0] === "--create") return createMigration(words[1]);
  const database = await visitDatabase(readEnv());
  await database.stop();
  const { applied } = database;
  console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}.` : "The database has every migration.");
});

/** Compares in a cluster of its own, so that no database is touched. */
async function createMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new SettingsError(
      "Name the migration in small letters, such as: npm run db:migrate -- --create add_phone",
    );
  }
  const embedded = await startEmbedded({ folder: readEnv().DATA_FOLDER, temporary: true });
  try {
    await applyMigrations(embedded.url);
    const script = await schemaDrift(embedded.url);
    if (!script) return console.log("The migrations say everything that the schema says.");
    const file = migrationFile(`${now().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${script}\n`);
    console.log(`Written: ${file}. Read it, add what Prisma cannot say, then run npm run db:migrate.`);
  } finally {
    await embedded.stop();
  }
}
