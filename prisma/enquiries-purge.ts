// npm run enquiries:purge: removes the personal information of enquiries that were closed ENQUIRY_RETENTION_MONTHS ago or
// earlier, as the portal does by itself each night. With `-- --dry-run` it only says which.

import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import { readEnv, SettingsError } from "#lib/env.ts";
import { runCommand } from "#lib/run/command.ts";
import { ask } from "./ask.ts";
import { visitDatabase } from "./database.ts";

await runCommand(async (words) => {
  const [option, ...rest] = words;
  if ((option !== undefined && option !== "--dry-run") || rest.length > 0)
    throw new SettingsError("Use npm run enquiries:purge, or npm run enquiries:purge -- --dry-run.");
  const env = readEnv();
  const months = env.ENQUIRY_RETENTION_MONTHS;
  const database = await visitDatabase(env);
  try {
    const due = await ask(
      database.url,
      `SELECT receipt, to_char(due.closed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day
       FROM portal_due_enquiries($1) AS due JOIN enquiry USING (id)`,
      [months],
    );
    if (option === "--dry-run") {
      for (const { receipt, day } of due) console.log(`${writtenReceipt(String(receipt))}, closed ${day}`);
      return console.log(
        `${due.length} enquiries were closed ${months} months ago or earlier. Nothing was removed.`,
      );
    }
    const [row] = await ask(database.url, "SELECT portal_purge_enquiries($1) AS count", [months]);
    console.log(`The personal information of ${row?.["count"]} enquiries was removed.`);
  } finally {
    await database.stop();
  }
});
