// The rows that a publication would write for a document, gathered instead of written: the very same function of the noun
// says them, so that what is grown for measuring cannot differ from what is published.
import type { Transaction } from "#lib/db/client.ts";
import type { Kind } from "#lib/editorial/kind.ts";
import type { DemoDocument } from "../document.ts";

export type Rows = Map<string, Record<string, unknown>[]>;

/** Adds the live rows of a document to those of their tables. The database itself stamps them with the time. */
export async function addLiveRows(
  rows: Rows,
  kind: Kind,
  { id, slug, content }: DemoDocument,
): Promise<void> {
  const never = new Date(0);
  await kind.put(gathering(rows), { id, slug }, content, {
    edition: 1,
    publishedAt: never,
    changedAt: never,
  });
}

export function addRow(rows: Rows, table: string, row: Record<string, unknown>): void {
  const found = rows.get(table);
  const columns = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [underscored(name), plain(value)]),
  );
  if (found) found.push(columns);
  else rows.set(table, [columns]);
}

/** As much of a transaction as `put` uses; nothing else is there. */
function gathering(rows: Rows): Transaction {
  const tables = new Proxy(
    {},
    {
      get: (_, name: string) => ({
        upsert: async ({ create }: { create: Record<string, unknown> }) =>
          addRow(rows, underscored(name), create),
        createMany: async ({ data }: { data: Record<string, unknown>[] }) => {
          for (const row of data) addRow(rows, underscored(name), row);
        },
        deleteMany: async () => undefined,
      }),
    },
  );
  return tables as Transaction;
}

/** Prisma's word for SQL's NULL is an object of its own. */
function plain(value: unknown): unknown {
  const isNull = typeof value === "object" && value !== null && value.constructor.name.includes("DbNull");
  return isNull ? null : value;
}

/** areaFrom → area_from */
function underscored(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
