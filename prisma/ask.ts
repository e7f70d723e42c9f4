// One statement over a connection of its own.
import { Client } from "pg";

/** Gives the rows; throws what PostgreSQL or the network says. */
export async function ask(
  url: string,
  statement: string,
  values?: unknown[],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that goes away during the statement is told by the statement itself.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
