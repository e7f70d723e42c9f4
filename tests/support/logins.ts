// Statements as the portal's logins would send them if they were at fault, and by which codes PostgreSQL refuses them.
import { Client } from "pg";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, publicDatabaseUrl } from "./database.ts";

/** By a check or a trigger; for want of the right to do it. */
export const refused = "23514";
export const notAllowed = "42501";

/** As the portal's own login, which owns the tables. */
export const asPortal = (statement: string) => ask(databaseUrl(), statement);
export const asPublic = (statement: string) => ask(publicDatabaseUrl(), statement);
/** As a publication would, if it were at fault. */
export const publishing = (statement: string) =>
  asPortal(`BEGIN; SET LOCAL portal.publishing = 'on'; ${statement}; ROLLBACK`);

/** What publication writes, and everyone may read. */
export const tablesOfNouns = [
  "source",
  "statement",
  "figure",
  "figure_exclusion",
  "park",
  "site",
  "space",
  "park_contact",
  "park_relation",
  "policy_package",
  "policy",
  "policy_park",
  "clause",
  "signing_event",
  "signing",
  "signed_project",
  "milestone",
];

export async function connected(): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  return client;
}

/** What the question finds once the change is made, which then is undone. */
export async function whileChanged(change: string, question: string): Promise<Record<string, unknown>[]> {
  const client = await connected();
  try {
    await client.query(`BEGIN; ${change}`);
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

export function anEnquiry(phone: string): string {
  return `INSERT INTO enquiry (id, form, receipt, code_hash, name, phone, message, locale) VALUES (gen_random_uuid(), gen_random_uuid(), 'R1', 'h', '甲', ${phone}, '您好', 'zh-Hans')`;
}
