// Makes every published document findable that is not, or by an older rule. Publication does it for itself; this is for
// what was published before there was a search, and after a change of the rule by which texts are cut.
import { z } from "zod";
import { disconnect, inTransaction } from "#lib/db/client.ts";
import { putSearchEntry } from "#lib/search/entries.ts";
import { tokensVersion } from "#lib/search/tokens.ts";

const missing = z.array(z.object({ id: z.string(), content: z.unknown() }));
const atOnce = 500;

export async function indexMissing(): Promise<number> {
  let count = 0;
  for (;;) {
    const done = await inTransaction(undefined, async (tx) => {
      await tx.$executeRaw`SELECT set_config('portal.publishing', 'on', true)`;
      const rows = missing.parse(
        await tx.$queryRaw`
          SELECT edition.document_id AS id, edition.content FROM edition
          LEFT JOIN search_entry ON search_entry.document_id = edition.document_id
          WHERE edition.state = 'published' AND search_entry.version IS DISTINCT FROM ${tokensVersion}
          LIMIT ${atOnce}`,
      );
      for (const { id, content } of rows) await putSearchEntry(tx, id, content);
      return rows.length;
    });
    count += done;
    if (done < atOnce) return count;
  }
}

if (import.meta.main) {
  try {
    console.log(`Made ${await indexMissing()} documents findable.`);
  } finally {
    await disconnect();
  }
}
