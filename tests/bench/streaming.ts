// Whether a very long table costs a reader's patience only: Next's memory while it is downloaded, at one length and at ten
// times that.
import { ask } from "#prisma/ask.ts";
import type { Portal } from "./portal.ts";
import { memory } from "./processes.ts";

/** `peak`: the most resident memory in MB that Next had meanwhile; null where the system does not say. */
export type Download = { rows: number; perSecond: number; peak: number | null };

/** The table of projects at the two lengths, as CSV, and at the greater one as a workbook. */
export async function measureStreaming(portal: Portal, rows: number) {
  await fillProjects(portal, rows / 10);
  const short = await download(portal, "csv", rows / 10);
  await fillProjects(portal, rows);
  return {
    short,
    csv: await download(portal, "csv", rows),
    xlsx: await download(portal, "xlsx", rows),
  };
}

/** Projects that nobody signed, in the bench's own database. */
async function fillProjects(portal: Portal, count: number): Promise<void> {
  await ask(
    portal.databaseUrl,
    `DO $$ BEGIN
       PERFORM set_config('portal.publishing', 'on', true);
       INSERT INTO signed_project (id, slug, name_zh, amount_yuan, as_written, cancelled, source_id, quote, edition,
         published_at, changed_at)
       SELECT id, id, '第' || n || '个项目', n, n || '元', false, (SELECT min(id) FROM source), '签约', 1, now(), now()
       FROM generate_series(1, ${count}) AS n, LATERAL (SELECT 'bench-' || lpad(n::text, 8, '0') AS id) AS named
       ON CONFLICT DO NOTHING;
     END $$`,
  );
  await ask(portal.databaseUrl, "ANALYZE signed_project");
}

async function download(portal: Portal, form: "csv" | "xlsx", rows: number): Promise<Download> {
  const began = performance.now();
  const { body } = await fetch(`${portal.next.address}/data/projects.${form}`);
  let peak: number | null = null;
  let unseen = 0;
  for await (const piece of body ?? []) {
    unseen += piece.length;
    if (unseen < 1_000_000) continue;
    unseen = 0;
    peak = Math.max(peak ?? 0, memory(portal.next.process.pid) ?? 0) || null;
  }
  return { rows, perSecond: rows / ((performance.now() - began) / 1000), peak };
}
