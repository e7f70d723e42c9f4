// Lets a journey publish in the portal that it looks at, as the staff would.
import { disconnect } from "#lib/db/client.ts";
import type { TestPortal } from "./portal.ts";

/** While the work is done, the tests' staff work on this portal's database. */
export async function atTheDeskOf({ database }: TestPortal, work: () => Promise<void>): Promise<void> {
  const before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = database.url;
  try {
    await work();
  } finally {
    await disconnect();
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
  }
}
