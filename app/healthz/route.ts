// Whether the portal can serve: the database answers, and has the newest migration that this build knows.
import { publicDb } from "#lib/db/client.ts";
import { latestMigration } from "#lib/db/latest-migration.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  try {
    const rows = await publicDb().$queryRaw<{ finished: boolean }[]>`
      SELECT finished_at IS NOT NULL AND rolled_back_at IS NULL AS finished
      FROM _prisma_migrations WHERE migration_name = ${latestMigration}`;
    const isCurrent = rows.some(({ finished }) => finished);
    return answer(isCurrent ? 200 : 503, {
      database: "answers",
      migrations: isCurrent ? "current" : "behind",
    });
  } catch {
    return answer(503, { database: "away" });
  }
}

function answer(status: number, body: Record<string, string>): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
