// Time for stories that take days: what has been published so far was published so many days earlier. No portal can do
// this: the database's promises are asleep meanwhile.
import { ask } from "#prisma/ask.ts";

const live = ["source", "park", "policy_package", "signing_event", "signed_project", "figure"];

export async function letDaysPass(days: number, databaseUrl: string): Promise<void> {
  const earlier = (column: string) => `${column} = ${column} - interval '${days} days'`;
  const guarded = ["edition", "bundle", ...live];
  const statements = [
    ...guarded.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`),
    // The oldest editions first: no two of a document may be live at once, not even on the way.
    `DO $$ BEGIN FOR n IN 1..(SELECT max(number) FROM edition) LOOP
       UPDATE edition SET ${earlier("published_at")}, ${earlier("superseded_at")} WHERE published_at IS NOT NULL AND number = n;
     END LOOP; END $$`,
    `UPDATE bundle SET ${earlier("published_at")} WHERE published_at IS NOT NULL`,
    ...live.map((table) => `UPDATE ${table} SET ${earlier("published_at")}, ${earlier("changed_at")}`),
    ...guarded.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
    "SELECT pg_notify('portal_published', 'days have passed')",
  ];
  await ask(databaseUrl, `BEGIN; ${statements.join("; ")}; COMMIT`);
}

/** As after a clock was put back by a minute: until it has caught up, each publication follows the last by a microsecond. */
export async function putClockBack(databaseUrl: string): Promise<void> {
  const guarded = "publication_turn";
  const statements = [
    `ALTER TABLE ${guarded} DISABLE TRIGGER USER`,
    `UPDATE ${guarded} SET at = date_trunc('milliseconds', clock_timestamp() + interval '1 minute')`,
    `ALTER TABLE ${guarded} ENABLE TRIGGER USER`,
  ];
  await ask(databaseUrl, `BEGIN; ${statements.join("; ")}; COMMIT`);
}
