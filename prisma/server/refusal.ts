// Why a server could not be logged in to, in one sentence for a person. Never with the password.
import { SettingsError } from "#lib/env.ts";

/** Gives the error to throw: the person's to mend, or what was thrown when it is none of theirs. */
export function refusal(error: unknown, url: string, setting: string): unknown {
  const address = addressOf(url);
  if (!address) {
    return new SettingsError(
      `${setting} is not an address such as postgresql://user:password@host:5432/name.`,
    );
  }
  const reason = reasonOf(error, address);
  return reason ? new SettingsError(`${reason} (${setting}).`) : error;
}

function reasonOf(error: unknown, { where, user, database }: Address): string | null {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (code === "3D000") return `There is no database ${database} at ${where}`;
  if (code === "28P01" || code === "28000" || /SASL|password/i.test(message)) {
    return `PostgreSQL at ${where} does not let ${user} in: ${message}`;
  }
  if (code === "42501") return `PostgreSQL at ${where} does not let ${user} connect to ${database}`;
  if (code === "53300") return `PostgreSQL at ${where} has no connection left for ${user}`;
  if (code === "57P03") return `PostgreSQL at ${where} is starting or stopping`;
  const unreachable = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|ENOENT|EACCES)/.test(code);
  if (unreachable || /timeout|terminated|SSL|certificate/i.test(message)) {
    return `No PostgreSQL can be reached at ${where}${message ? `: ${message}` : ""}`;
  }
  return null;
}

type Address = { where: string; user: string; database: string };

function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, username, pathname } = new URL(url);
  if (!/^postgres(ql)?:$/.test(protocol)) return null;
  const user = decodeURIComponent(username) || "the user";
  return { where: host || "this machine", user, database: decodeURIComponent(pathname.slice(1)) || user };
}
