// npm run audit:verify: checks the audit trail link by link, and with `-- heads.csv` that it still has the daily heads which
// someone kept of /audit-heads.csv. The exit code is 1 where the chain breaks, and the row is named.
import { readFileSync } from "node:fs";
import { readEnv } from "#lib/env.ts";
import { runCommand } from "#lib/run/command.ts";
import { brokenHead, brokenLink } from "./audit.ts";
import { visitDatabase } from "./database.ts";

await runCommand(async ([file]) => {
  const database = await visitDatabase(readEnv());
  try {
    const broken =
      (await brokenLink(database.url)) ??
      (file ? await brokenHead(database.url, readFileSync(file, "utf8")) : null);
    if (broken === null)
      return console.log("The audit trail is whole: every row follows from the one before.");
    console.error(`The audit trail breaks at row ${broken}: it, or a row before it, was changed.`);
    process.exitCode = 1;
  } finally {
    await database.stop();
  }
});
