// The audit trail as CSV, oldest row first, written while it is read: however long it is, it is never whole in memory.
import { type Cell, csvLines, csvText } from "#lib/opendata/csv.ts";
import { type AuditEntry, wholeAudit } from "#lib/staff/audit-trail.ts";
import { canAtDesk } from "#lib/staff/permissions.ts";
import { currentActor } from "#lib/staff/session.ts";
import { refusal } from "../../answers.ts";
import { readAuditQuery } from "../../audit-query.ts";

export const dynamic = "force-dynamic";

const columns = [
  "id",
  "at",
  "actor",
  "role",
  "address",
  "action",
  "object",
  "digest",
  "result",
  "previous",
  "hash",
] as const;

export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor(request.headers);
  if (!actor || !canAtDesk(actor, "read_audit")) return refusal(request, 404);
  const { filter } = readAuditQuery(Object.fromEntries(new URL(request.url).searchParams));
  const rows = wholeAudit(actor, filter);
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvText(columns, [])));
    },
    async pull(controller) {
      const { value, done } = await rows.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvLines(value.map(cells))));
    },
    async cancel() {
      await rows.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="audit.csv"',
    },
  });
}

function cells(entry: AuditEntry): Cell[] {
  const { id, at, actorId, role, address, action, object, digest, result, previous, hash } = entry;
  return [
    { number: id },
    at.toISOString(),
    actorId,
    role,
    address,
    action,
    object,
    digest,
    result,
    previous,
    hash,
  ];
}
