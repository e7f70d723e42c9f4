// The role with which public pages log in: it reads what is published, and comes to enquiries by their receipts only.
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { SettingsError } from "#lib/env.ts";
import { ask } from "../ask.ts";
import { refusal } from "./refusal.ts";

const role = "portal_public";

/** Gives the address for the role: the one that was given, or that of a role made here. */
export async function preparePublicRole(url: string, given: string | undefined): Promise<string> {
  return given ? admitGiven(url, given) : admitOwn(url);
}

async function admitGiven(url: string, given: string): Promise<string> {
  const [found] = await ask(
    given,
    "SELECT current_user AS name, rolsuper AS super FROM pg_roles WHERE rolname = current_user",
  ).catch((error) => {
    throw refusal(error, given, "PUBLIC_DATABASE_URL");
  });
  const [own] = await ask(url, "SELECT current_user AS name");
  if (found?.["super"] || found?.["name"] === own?.["name"]) {
    throw new SettingsError(
      "PUBLIC_DATABASE_URL must log in as a user of its own with fewer rights than DATABASE_URL.",
    );
  }
  await ask(url, "SELECT portal_grant_public($1), portal_grant_enquiries($1)", [found?.["name"]]);
  return given;
}

async function admitOwn(url: string): Promise<string> {
  const own = ownAddress(url);
  try {
    await patiently(() => ask(url, roleScript(own.secret)));
    await ask(own.url, "SELECT 1");
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (!/^(42501|28|0LP01)/.test(code)) throw error;
    throw new SettingsError(
      `The user of DATABASE_URL may not set up the role ${role}; let an administrator create a login role and name it in PUBLIC_DATABASE_URL.`,
    );
  }
  return own.url;
}

/** The same login gives the same password: nothing need be stored, and every machine of the portal agrees. */
function ownAddress(url: string): { url: string; secret: string } {
  const address = new URL(url);
  const { username, password } = address;
  address.username = role;
  // Without a password to begin with, whatever lets the portal in must let the role in as well.
  if (!password) return { url: address.href, secret: "NULL" };
  address.password = createHmac("sha256", password).update(`${role} ${username}`).digest("hex");
  return { url: address.href, secret: `'${address.password}'` };
}

/** One script, hence one transaction. The timeouts keep a reader's page from holding the server. */
function roleScript(secret: string): string {
  return `
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF;
    END $$;
    ALTER ROLE ${role} LOGIN PASSWORD ${secret};
    ALTER ROLE ${role} SET statement_timeout = '2s';
    ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '5s';
    DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${role}', current_database()); END $$;
    SELECT portal_grant_public('${role}'), portal_grant_enquiries('${role}');`;
}

/** Roles belong to the whole server: two portals that set up the same one at once disturb each other. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code, message = "" } = error as { code?: string; message?: string };
      const disturbed = code === "42710" || code === "23505" || message.includes("concurrently updated");
      if (!disturbed || attempt === 10) throw error;
      await sleep(50 * attempt);
    }
  }
}
