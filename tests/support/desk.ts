// The staff desk of a story's own portal: its editors and reviewers at work on its database.
import { disconnect } from "#lib/db/client.ts";
import type { TestPortal } from "./portal.ts";

/** Commands within the work go to this portal's database. */
export async function atDeskOf<T>(
  { database }: { database: Pick<TestPortal["database"], "url"> },
  work: () => Promise<T>,
): Promise<T> {
  const before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = database.url;
  try {
    return await work();
  } finally {
    await disconnect();
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
  }
}
