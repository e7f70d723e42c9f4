// What a one-time link leads to: its owner chooses a password that nobody else ever knows, and is signed in.
import { inTransaction, staffDb, type Transaction } from "#lib/db/client.ts";
import type { Issue, Outcome } from "#lib/errors.ts";
import { nameIssues, passwordIssues, plainName, plainUsername, usernameIssues } from "./account-rules.ts";
import { forgetFailures } from "./attempts.ts";
import { writeAudit } from "./audit-line.ts";
import { clientAddress } from "./client-address.ts";
import { hashOf, putPassword } from "./credential.ts";
import { findLink, spendLink } from "./links.ts";
import { plainPassword } from "./passwords.ts";
import { type Entered, signIn } from "./sign-in.ts";

/** `name` and `username` count for the portal's first administrator alone. */
export type WelcomeForm = { name: string; username: string; password: string; again: string };

/** Null where the link no longer opens anything. */
export async function acceptLink(
  token: string,
  form: WelcomeForm,
  headers: Headers,
): Promise<Outcome<Entered> | null> {
  const link = await findLink(token);
  if (!link) return null;
  const name = link.account?.name ?? plainName(form.name);
  const username = link.account?.username ?? plainUsername(form.username);
  const issues: Issue[] = link.account ? [] : [...nameIssues(name), ...usernameIssues(username)];
  issues.push(...passwordIssues(form, { name, username }));
  if (!link.account && (await staffDb().staffAccount.count({ where: { username } })) > 0)
    issues.push({ field: "username", code: "taken" });
  if (issues.length > 0) return { ok: false, issues };

  const hash = await hashOf(plainPassword(form.password));
  const isSpent = await inTransaction(undefined, async (tx) => {
    if (!(await spendLink(tx, token))) return false;
    const id = link.account?.id ?? (await firstAdministrator(tx, name, username));
    if (id === null) return false;
    await putPassword(tx, id, hash);
    await forgetFailures(tx, username);
    const role = link.account?.role ?? "administrator";
    const owner = { id, role, address: clientAddress(headers) };
    if (!link.account) await writeAudit(tx, owner, { action: "account_created", object: `account:${id}` });
    await writeAudit(tx, owner, { action: "password_chosen", object: `account:${id}` });
    return true;
  });
  return isSpent ? { ok: true, value: await signIn({ username, password: form.password }, headers) } : null;
}

/** Null where there is one already. */
async function firstAdministrator(tx: Transaction, name: string, username: string): Promise<string | null> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('portal.administrators'))::text`;
  if ((await tx.staffAccount.count({ where: { role: "administrator", deactivatedAt: null } })) > 0)
    return null;
  const { id } = await tx.staffAccount.create({
    data: { name, username, role: "administrator", allParks: true },
  });
  return id;
}
