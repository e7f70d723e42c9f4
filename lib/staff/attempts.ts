// Counts what fails at the door, by account name and by the client's network: an IPv6 subscriber has an address for every try.
// Each is written down before it is made, so that many at once are as many as one after the other, and taken back when it
// succeeds.
import { createHmac } from "node:crypto";
import { inTransaction, staffDb, type Transaction } from "#lib/db/client.ts";
import { portalSecret } from "#lib/notes/secret.ts";
import { networkOf } from "#lib/values/network.ts";
import { failuresAllowed, lockedUntil, minutesUntil } from "./lockout.ts";

export type Attempt = {
  /** It failed. Gives the minutes to wait, where this was one too many. */
  failed(): Promise<number | null>;
  /** Right, but more is asked: it is not counted, and what failed before still is. */
  passed(): Promise<void>;
  /** Whoever it is has proved it: what failed here before was their own mistyping. */
  succeeded(): Promise<void>;
};

type Begun = { ok: true; attempt: Attempt } | { ok: false; minutes: number };

/** `accountName`: as typed; it need not exist. Where it is locked, nothing may be tried and nothing is counted. */
export async function beginAttempt(accountName: string, address: string | null): Promise<Begun> {
  const accountKey = keyOf(accountName);
  const network = address === null ? null : networkOf(address);
  return inTransaction(undefined, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`attempt:${accountKey}`}))::text`;
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`attempt:${network}`}))::text`;
    const minutes = await minutesToWait(tx, accountKey, network);
    if (minutes !== null) return { ok: false, minutes };
    await tx.$executeRaw`DELETE FROM staff_failure WHERE at < now() - interval '1 day'`;
    const { id } = await tx.staffFailure.create({ data: { accountKey, address: network } });
    return { ok: true, attempt: attemptAt(id, accountKey, network) };
  });
}

/** The account may be tried again at once; for whoever was handed a new link. */
export async function forgetFailures(tx: Transaction, accountName: string): Promise<void> {
  await tx.staffFailure.deleteMany({ where: { accountKey: keyOf(accountName) } });
}

function attemptAt(id: bigint, accountKey: string, network: string | null): Attempt {
  return {
    failed: () => minutesToWait(staffDb(), accountKey, network),
    async passed() {
      await staffDb().staffFailure.deleteMany({ where: { id } });
    },
    async succeeded() {
      await staffDb().staffFailure.deleteMany({ where: { OR: [{ id }, { accountKey, address: network }] } });
    },
  };
}

async function minutesToWait(
  db: Pick<Transaction, "$queryRaw">,
  accountKey: string,
  network: string | null,
): Promise<number | null> {
  const rows = await db.$queryRaw<{ now: Date; at: Date; of: "account" | "network" }[]>`
    (SELECT now() AS now, at, 'account' AS of FROM staff_failure WHERE account_key = ${accountKey}
      ORDER BY at DESC LIMIT ${failuresAllowed})
    UNION ALL
    (SELECT now(), at, 'network' FROM staff_failure WHERE address = ${network}::inet
      ORDER BY at DESC LIMIT ${failuresAllowed})`;
  const waits = (["account", "network"] as const).flatMap((which) => {
    const failures = rows.filter((row) => row.of === which);
    const now = failures[0]?.now;
    const until =
      now &&
      lockedUntil(
        failures.map(({ at }) => at),
        now,
      );
    return now && until ? [minutesUntil(until, now)] : [];
  });
  return waits.length > 0 ? Math.max(...waits) : null;
}

/** People also type passwords where the name belongs, so what was typed is not kept. */
function keyOf(accountName: string): string {
  return createHmac("sha256", portalSecret())
    .update(`account name:${accountName}`)
    .digest("hex")
    .slice(0, 32);
}
