// Removes the personal information of enquiries whose time is over: at every start and each night, in every process of the
// portal; the database lets one of them do each enquiry.
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
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    let next = again;
    try {
      await purgeEnquiries(months);
      next = wait(now());
    } catch (error) {
      complain(error);
    }
    if (!isOver) timer = setTimeout(look, next).unref();
  }

  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

function say(error: unknown): void {
  console.error(
    `Enquiries whose time is over cannot be emptied: ${error instanceof Error ? error.message : String(error)}`,
  );
}
