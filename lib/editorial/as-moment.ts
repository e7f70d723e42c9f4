// An instant of the database as the text that pages compare.
import { type Sql, sql } from "#lib/db/client.ts";

/** A timestamptz as a Moment (lib/values/moment.ts). */
export function asMoment(instant: Sql): Sql {
  return sql`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
