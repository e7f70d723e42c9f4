// One-time links from whoever runs the portal: to the first administrator, and to one who cannot get in any more.
// As a command: npm run staff:link, and with `-- <user name>` where there are several administrators.
import { type Env, readEnv, SettingsError } from "#lib/env.ts";
import { linkDigest, linkPath, newLinkToken } from "#lib/staff/link-token.ts";
import { ask } from "#prisma/ask.ts";
import { visitDatabase } from "#prisma/database.ts";
import { runCommand } from "./command.ts";
import { hostName } from "./serve.ts";

type Account = { id: string; username: string };

/** Says where the first administrator makes their account, as long as there is none. */
export async function sayFirstLink(env: Env, databaseUrl: string, port: number): Promise<void> {
  if ((await administrators(databaseUrl)).length > 0) return;
  const address = await newLink(env, databaseUrl, port, null);
  console.log(
    `\nThere is no administrator yet. Whoever opens this address within 24 hours becomes it:\n${address}\n`,
  );
}

/** Says where those get in whose accounts were made without anyone at the desk: the demo's people, until they have chosen a password. */
export async function sayStaffLinks(env: Env, databaseUrl: string, port: number): Promise<void> {
  const waiting = (await ask(databaseUrl, waitingAccounts)) as Account[];
  if (waiting.length === 0) return;
  const links = [];
  for (const account of waiting)
    links.push(`${account.username}: ${await newLink(env, databaseUrl, port, account)}`);
  console.log(
    `\nThe demo's people choose their passwords at these addresses, each within 24 hours:\n${links.join("\n")}\n`,
  );
}

const waitingAccounts = `
  SELECT id, username FROM staff_account AS account
  WHERE EXISTS (SELECT FROM data_set WHERE name = 'demo') AND deactivated_at IS NULL
    AND EXISTS (SELECT FROM audit_event WHERE object = 'account:' || account.id AND action = 'account_created' AND actor_id = 'system:installer')
    AND NOT EXISTS (SELECT FROM audit_event WHERE object = 'account:' || account.id AND action = 'password_chosen')
  ORDER BY role, username`;

async function administrators(databaseUrl: string): Promise<Account[]> {
  const statement =
    "SELECT id, username FROM staff_account WHERE role = 'administrator' AND deactivated_at IS NULL ORDER BY username";
  return (await ask(databaseUrl, statement)) as Account[];
}

/** In the place of every such link before; for an account it also shuts out password, phone and sessions. */
async function newLink(
  env: Env,
  databaseUrl: string,
  port: number,
  account: Account | null,
): Promise<string> {
  const token = newLinkToken();
  await ask(databaseUrl, "SELECT portal_make_link($1, $2)", [linkDigest(token), account?.id ?? null]);
  const origin = env.PORTAL_ORIGIN?.replace(/\/+$/, "") ?? `http://${hostName(env)}:${port}`;
  return `${origin}${env.BASE_PATH}${linkPath(token)}`;
}

/** The one that is meant; null where there is none at all. */
function chosen(all: Account[], username: string | undefined): Account | null {
  if (username === undefined && all.length < 2) return all[0] ?? null;
  const found = all.find((each) => each.username === username);
  if (found) return found;
  const names = all.map((each) => each.username).join(", ");
  throw new SettingsError(
    `Another administrator can make a link at /staff/people. If nobody can: npm run staff:link -- <user name>, one of ${names}.`,
  );
}

if (import.meta.main) {
  await runCommand(async ([username]) => {
    const env = readEnv();
    const database = await visitDatabase(env);
    try {
      const account = chosen(await administrators(database.url), username);
      const address = await newLink(env, database.url, env.PORT, account);
      const who = account
        ? `${account.username} chooses a new password and phone`
        : "The first administrator's account is made";
      console.log(`${who} at this address, once, within 24 hours:\n${address}`);
    } finally {
      await database.stop();
    }
  });
}
