// The last link of the audit trail's chain on each day that is over. Whoever has kept this file can tell whether the trail
// was rewritten since: npm run audit:verify -- <file>.
import { today } from "#lib/clock.ts";
import { listAuditHeads } from "#lib/editorial/published.ts";
import { csvFile } from "#lib/opendata/files.ts";

export const dynamic = "force-dynamic";

const columns = ["day", "id", "hash"];

export async function GET(): Promise<Response> {
  const heads = await listAuditHeads(today());
  return csvFile(
    heads.map(({ day, id, hash }) => ({ day, id: { number: id }, hash })),
    columns,
  );
}
