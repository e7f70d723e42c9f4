// Removes the personal information of enquiries whose time is over: at every start and each night, in every process of the
// portal; the database lets one of them do each enquiry.
import { doAgain } from "#lib/again.ts";
import { now } from "#lib/clock.ts";
import { staffDb } from "#lib/db/client.ts";
import { untilNight } from "./night.ts";

/** Empties what was closed so many months ago; gives how many enquiries that were. */
export async function purgeEnquiries(months: number): Promise<number> {
  const [row] = await staffDb().$queryRaw<{ count: number }[]>`
    SELECT portal_purge_enquiries(${months}::integer) AS count`;
  return row?.count ?? 0;
}

type Options = {
  months: number;
  /** Milliseconds from now to the next look; after one that failed, and otherwise. */
  again?: number;
  wait?(now: Date): number;
  complain?(error: unknown): void;
};

/** Looks at once, and then each night; gives what ends it. Keeps no process alive. */
export function keepRetention({
  months,
  again = 600_000,
  wait = untilNight,
  complain = say,
}: Options): () => void {
  return doAgain(async () => {
    try {
      await purgeEnquiries(months);
      return wait(now());
    } catch (error) {
      complain(error);
      return again;
    }
  });
}

function say(error: unknown): void {
  console.error(
    `Enquiries whose time is over cannot be emptied: ${error instanceof Error ? error.message : String(error)}`,
  );
}
