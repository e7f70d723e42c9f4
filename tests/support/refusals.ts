// What the audit trail says that somebody asked for and was not given.
import { journeysPortal } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import type { TestAccount } from "./accounts.ts";

/** Where and why, as one line each, the earliest first: "/staff/documents/sf-005/save refused:conflict". */
export async function refusalsOf({ id }: Pick<TestAccount, "id">): Promise<string[]> {
  const rows = await ask(
    journeysPortal().databaseUrl,
    "SELECT object, result FROM audit_event WHERE actor_id = $1 AND action = 'asked' ORDER BY id",
    [id],
  );
  return rows.map(({ object, result }) => `${String(object).replace("address:", "")} ${result}`);
}
