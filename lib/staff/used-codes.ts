// A code from the phone, or from paper, counts once (RFC 6238 §5.2).
import { staffDb } from "#lib/db/client.ts";

/** False where it was used within the last minutes, which is longer than the phone shows it. */
export async function claimCode(accountId: string, code: string): Promise<boolean> {
  await staffDb().$executeRaw`DELETE FROM staff_used_code WHERE at < now() - interval '5 minutes'`;
  const claimed = await staffDb().staffUsedCode.createMany({
    data: [{ accountId, code }],
    skipDuplicates: true,
  });
  return claimed.count === 1;
}

/** It was wrong, and may come to be right. */
export async function releaseCode(accountId: string, code: string): Promise<void> {
  await staffDb().staffUsedCode.deleteMany({ where: { accountId, code } });
}
