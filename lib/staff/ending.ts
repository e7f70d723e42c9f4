// How sessions end before their time. Their rows stay for three days, so that what comes late can be told from what never was.
import type { Transaction } from "#lib/db/client.ts";

type Which = { accountId: string; only?: string; except?: string };

/** Gives how many were open. */
export async function endSessions(tx: Transaction, { accountId, only, except }: Which): Promise<number> {
  await tx.$executeRaw`DELETE FROM staff_session WHERE greatest(last_seen_at, ended_at) < now() - interval '3 days'`;
  return tx.$executeRaw`UPDATE staff_session SET ended_at = now()
    WHERE account_id = ${accountId}::uuid AND ended_at IS NULL
      AND (${only ?? null}::uuid IS NULL OR id = ${only ?? null}::uuid)
      AND (${except ?? null}::uuid IS NULL OR id <> ${except ?? null}::uuid)`;
}
