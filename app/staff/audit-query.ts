// What the auditor asks the trail for, as the address says it.
import { z } from "zod";
import type { AuditFilter } from "#lib/staff/audit-trail.ts";
import { type Day, isDay } from "#lib/values/day.ts";

const value = z.string().trim().max(200).optional().catch(undefined);
const asked = z.object({
  actor: value,
  action: value,
  object: value,
  day: value,
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});

export type AuditQuery = { filter: AuditFilter; before: string | null };

/** What cannot be read, such as a day that does not exist, is not asked. */
export function readAuditQuery(query: Record<string, string | string[] | undefined>): AuditQuery {
  const { actor, action, object, day, before } = asked.parse(query);
  return {
    filter: {
      actorId: actor || undefined,
      action: action || undefined,
      object: object || undefined,
      day: day && isDay(day) ? (day satisfies Day) : undefined,
    },
    before: before ?? null,
  };
}

/** The same as a query, for another page of it or for its file. */
export function auditQuery({ actorId, action, object, day }: AuditFilter, before: string | null): string {
  const values = Object.entries({ actor: actorId, action, object, day, before: before ?? undefined });
  const query = new URLSearchParams(values.flatMap(([key, each]) => (each ? [[key, each]] : []))).toString();
  return query === "" ? "" : `?${query}`;
}
