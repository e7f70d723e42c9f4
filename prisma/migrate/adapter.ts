// Prisma's PostgreSQL adapter, mended in two places for the migration engine.
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { Pool, QueryResult } from "pg";

export function mendedAdapter(pool: Pool): ErrorCapturingSqlMigrationAwareDriverAdapterFactory {
  const charColumns = noteCharColumns(pool);
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of charColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
    // The adapter would cut a script at every semicolon, also within a function's body; PostgreSQL reads it whole.
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/**
 * PostgreSQL's catalogues have columns of the type "char" (18). The engine wants them and the adapter does not know
 * the type: it is told that they are text (25), and their places are kept by the result's rows.
 */
function noteCharColumns(pool: Pool): WeakMap<object, number[]> {
  const places = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<QueryResult>;
  pool.query = (async (...given: unknown[]) => {
    const result = await query(...given);
    for (const [place, field] of result.fields?.entries() ?? []) {
      if (field.dataTypeID !== 18) continue;
      field.dataTypeID = 25;
      places.set(result.rows, [...(places.get(result.rows) ?? []), place]);
    }
    return result;
  }) as typeof pool.query;
  return places;
}
