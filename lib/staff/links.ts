// One-time links by which people choose their own password. They live a day; a newer one takes the older one's place.
import { staffDb, type Transaction } from "#lib/db/client.ts";
import type { StaffRole } from "./actor.ts";
import { linkDigest, newLinkToken } from "./link-token.ts";

/** The account that the link is for; null for the portal's first administrator, who has none yet. */
export type OpenLink = { account: { id: string; username: string; name: string; role: StaffRole } | null };

/** Gives the token for the address; it cannot be had again. */
export async function makeLink(tx: Transaction, madeBy: string, accountId: string | null): Promise<string> {
  await spendLinks(tx, accountId);
  const token = newLinkToken();
  await tx.$executeRaw`INSERT INTO staff_link (digest, account_id, made_by, expires_at)
    VALUES (${linkDigest(token)}, ${accountId}::uuid, ${madeBy}, now() + interval '24 hours')`;
  return token;
}

/** Whatever was handed out before no longer opens anything. */
export async function spendLinks(tx: Transaction, accountId: string | null): Promise<void> {
  await tx.$executeRaw`UPDATE staff_link SET spent_at = now()
    WHERE account_id IS NOT DISTINCT FROM ${accountId}::uuid AND spent_at IS NULL`;
}

/** Null for a link that was used, replaced, has expired or never was. Looking at it does not use it up. */
export async function findLink(token: string): Promise<OpenLink | null> {
  const [row] = await staffDb().$queryRaw<
    { id: string | null; username: string; name: string; role: StaffRole }[]
  >`
    SELECT account.id, account.username, account.name, account.role::text AS role
    FROM staff_link AS link LEFT JOIN staff_account AS account ON account.id = link.account_id
    WHERE link.digest = ${linkDigest(token)} AND link.spent_at IS NULL AND link.expires_at > now()
      AND account.deactivated_at IS NULL`;
  if (!row) return null;
  const { id, username, name, role } = row;
  return { account: id === null ? null : { id, username, name, role } };
}

/** Uses it up; false where someone already did. */
export async function spendLink(tx: Transaction, token: string): Promise<boolean> {
  const spent = await tx.$executeRaw`UPDATE staff_link SET spent_at = now()
    WHERE digest = ${linkDigest(token)} AND spent_at IS NULL AND expires_at > now()`;
  return spent === 1;
}
