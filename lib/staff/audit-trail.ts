// The audit trail as the auditor reads it: filtered, page by page, whole for a file, and checked link by link.
import { type Sql, sql, staffDb } from "#lib/db/client.ts";
import { Forbidden } from "#lib/errors.ts";
import { type Day, endOfDay } from "#lib/values/day.ts";
import type { Actor } from "./actor.ts";
import { canAtDesk } from "./permissions.ts";

export type AuditEntry = {
  /** A whole number as text: the trail may grow longer than numbers are exact. */
  id: string;
  at: Date;
  actorId: string;
  role: string;
  address: string | null;
  action: string;
  object: string;
  digest: string | null;
  result: string;
  previous: string;
  hash: string;
  /** The document that it was done to, where it was done to one of its editions. */
  document: { id: string; edition: number } | null;
};

export type AuditFilter = {
  actorId?: string | undefined;
  action?: string | undefined;
  /** An object of the trail, such as account:…, or a document's id for everything that was done to its editions. */
  object?: string | undefined;
  /** In Asia/Shanghai. */
  day?: Day | undefined;
};

const pageLength = 50;

/** Newest first. `before`: the last id of the page before; `next` is null on the last page. */
export async function listAudit(
  actor: Actor,
  filter: AuditFilter,
  before: string | null,
): Promise<{ entries: AuditEntry[]; next: string | null }> {
  demandAuditor(actor);
  const above = before === null ? sql`true` : sql`event.id < ${before}::bigint`;
  const rows = await rowsWhere(
    sql`${conditionOf(filter)} AND ${above} ORDER BY event.id DESC LIMIT ${pageLength + 1}`,
  );
  const entries = rows.slice(0, pageLength);
  return { entries, next: rows.length > pageLength ? (entries.at(-1)?.id ?? null) : null };
}

/** Every row, oldest first, some hundreds at a time. */
export async function* wholeAudit(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditEntry[]> {
  demandAuditor(actor);
  for (let last = "0"; ; ) {
    const rows = await rowsWhere(
      sql`${conditionOf(filter)} AND event.id > ${last}::bigint ORDER BY event.id LIMIT 500`,
    );
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (rows.length < 500 || !end) return;
    last = end.id;
  }
}

/** Who stands in the trail and what was done, to choose from. */
export async function auditChoices(actor: Actor): Promise<{ actorIds: string[]; actions: string[] }> {
  demandAuditor(actor);
  const [actors, actions] = await Promise.all([
    staffDb().$queryRaw<
      { value: string }[]
    >`SELECT DISTINCT actor_id AS value FROM audit_event ORDER BY value`,
    staffDb().$queryRaw<{ value: string }[]>`SELECT DISTINCT action AS value FROM audit_event ORDER BY value`,
  ]);
  return { actorIds: actors.map(({ value }) => value), actions: actions.map(({ value }) => value) };
}

/** The first row whose hash does not follow from its words and its predecessor; null where all do. */
export async function brokenLink(actor: Actor): Promise<string | null> {
  demandAuditor(actor);
  const [row] = await staffDb().$queryRaw<{ id: string }[]>`SELECT id::text AS id FROM portal_broken_audit()`;
  return row?.id ?? null;
}

function demandAuditor(actor: Actor): void {
  if (!canAtDesk(actor, "read_audit")) throw new Forbidden(`${actor.role} may not read the audit trail`);
}

function conditionOf({ actorId, action, object, day }: AuditFilter): Sql {
  const conditions = [sql`true`];
  if (actorId) conditions.push(sql`actor_id = ${actorId}`);
  if (action) conditions.push(sql`action = ${action}`);
  if (object)
    conditions.push(sql`(object = ${object}
      OR object IN (SELECT 'edition:' || edition.id FROM edition WHERE document_id = ${object}))`);
  if (day) {
    const end = sql`${endOfDay(day).toISOString()}::timestamptz`;
    conditions.push(sql`at >= ${end} - interval '1 day' AND at < ${end}`);
  }
  return conditions.reduce((all, each) => sql`${all} AND ${each}`);
}

async function rowsWhere(condition: Sql): Promise<AuditEntry[]> {
  return staffDb().$queryRaw<AuditEntry[]>`
    SELECT event.id::text AS id, at, actor_id AS "actorId", role, host(address) AS address, action, object, event.digest,
      result, previous, hash, CASE WHEN edition.id IS NOT NULL THEN
        jsonb_build_object('id', edition.document_id, 'edition', edition.number) END AS document
    FROM audit_event AS event LEFT JOIN edition
      ON edition.id = CASE WHEN object ~ '^edition:[0-9a-f-]{36}$' THEN substr(object, 9)::uuid END
    WHERE ${condition}`;
}
