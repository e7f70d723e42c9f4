// Whether a server can carry the portal; each lack is one sentence for a person.
import { SettingsError } from "#lib/env.ts";
import { ask } from "../ask.ts";
import { refusal } from "./refusal.ts";

const oldestMajor = 15;

/** `setting` is the name under which the person gave the address. */
export async function checkServer(url: string, setting: string): Promise<void> {
  const [server] = await ask(url, questions).catch((error) => {
    throw refusal(error, url, setting);
  });
  const lack = lackOf(server as Answers);
  if (lack) throw new SettingsError(`The database of ${setting} ${lack}`);
}

export type Answers = {
  version: number;
  encoding: string;
  standby: boolean;
  database: string;
  user: string;
  may_create: boolean | null;
  has_gist: boolean;
  may_add_gist: boolean | null;
};

const questions = `
  SELECT current_setting('server_version_num')::int AS version,
         current_setting('server_encoding') AS encoding,
         pg_is_in_recovery() AS standby,
         current_database() AS database,
         current_user AS user,
         has_schema_privilege(current_schema(), 'CREATE') AS may_create,
         EXISTS (SELECT FROM pg_extension WHERE extname = 'btree_gist') AS has_gist,
         (SELECT bool_or(CASE WHEN trusted THEN has_database_privilege(current_database(), 'CREATE') ELSE rolsuper END)
            FROM pg_available_extension_versions, pg_roles
           WHERE name = 'btree_gist' AND rolname = current_user) AS may_add_gist`;

/** What the server lacks, as the end of a sentence; null when it can carry the portal. */
export function lackOf(server: Answers): string | null {
  const major = Math.floor(server.version / 10_000);
  if (major < oldestMajor) return `is PostgreSQL ${major}; the portal needs ${oldestMajor} or later.`;
  if (server.standby) return "is a standby that can only be read; name its primary server.";
  if (server.encoding !== "UTF8") {
    return `is encoded in ${server.encoding}; create one with: CREATE DATABASE portal ENCODING 'UTF8' TEMPLATE template0.`;
  }
  if (!server.may_create) {
    return `does not let ${server.user} create tables; grant it with: ALTER DATABASE ${server.database} OWNER TO ${server.user}.`;
  }
  if (server.has_gist || server.may_add_gist) return null;
  if (server.may_add_gist === null)
    return "has no extension btree_gist to offer; install PostgreSQL's contrib package.";
  return `does not let ${server.user} add btree_gist; an administrator can run: CREATE EXTENSION btree_gist.`;
}
