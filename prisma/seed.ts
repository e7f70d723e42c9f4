// Puts the project's own facts into a portal, through the same commands as a person: one bundle, all or nothing.
// What is already there is left alone, so a second run changes nothing and no person's edit is ever overwritten.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { disconnect, inTransaction, type Transaction } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { approveUnreviewed, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import type { Kind } from "#lib/editorial/kind.ts";
import { SettingsError } from "#lib/env.ts";
import { kindOf } from "#lib/kinds.ts";
import { documentId } from "#lib/sources/evidence.ts";
import { installer } from "#lib/staff/actor.ts";
import { claimDataSet } from "./data-set.ts";
import { danglingReferences } from "./references.ts";

const factsFolder = new URL("./seed/", import.meta.url);
const title = { zh: "首次导入公开报道中的事实", en: "First import of the facts found in public reports" };

const files: Record<string, Kind> = {
  "sources.json": kindOf("source"),
  "parks.json": kindOf("park"),
  "policy-packages.json": kindOf("policy_package"),
  "signing-events.json": kindOf("signing_event"),
  "figures.json": kindOf("figure"),
};

const entry = z.strictObject({ id: documentId, slug: documentId, content: z.unknown() });
type Entry = z.infer<typeof entry> & { kind: Kind; where: string };

/** A fact file that cannot be used; the message names each file, row and field. */
export class BrokenFacts extends Error {}

/** Publishes every document that the portal does not have yet. Throws BrokenFacts before anything is written. */
export async function seed(folder: URL = factsFolder): Promise<{ published: number }> {
  const entries = await readFacts(folder);
  return inTransaction(undefined, async (tx) => {
    await claimDataSet(tx, "fengze");
    const known = new Set((await tx.document.findMany({ select: { id: true } })).map(({ id }) => id));
    const missing = entries.filter(({ id }) => !known.has(id));
    if (missing.length > 0) await publishAll(missing, tx);
    return { published: missing.length };
  });
}

async function publishAll(entries: readonly Entry[], tx: Transaction): Promise<void> {
  const actor = installer();
  const editions = [];
  for (const { id, slug, kind, content } of entries) {
    const draft = await saveDraft(
      actor,
      kind,
      { document: { id, slug, kind: kind.kind }, content, seen: null },
      tx,
    );
    const submitted = await submitForReview(actor, kind, draft, tx);
    if (!submitted.ok)
      throw new BrokenFacts(
        `${id}: ${submitted.issues.map(({ field, code }) => `${field} ${code}`).join("; ")}`,
      );
    editions.push({ kind, seen: await approveUnreviewed(actor, kind, submitted.value, tx) });
  }
  await publish(actor, { title, editions }, tx);
}

async function readFacts(folder: URL): Promise<Entry[]> {
  const broken: string[] = [];
  const entries: Entry[] = [];
  const ids = new Set<string>();
  for (const [file, kind] of Object.entries(files)) {
    for (const [row, raw] of (await readRows(new URL(file, folder), file)).entries()) {
      const where = `${file} row ${row + 1}`;
      const read = entry.safeParse(raw);
      if (!read.success) {
        broken.push(
          ...read.error.issues.map(({ path, message }) => `${where}: ${path.join(".")} ${message}`),
        );
        continue;
      }
      const { id, content } = read.data;
      const found = { ...read.data, kind, where: `${where} (${id})` };
      if (ids.has(id)) broken.push(`${found.where}: id is another row's already`);
      ids.add(id);
      entries.push(found);
      broken.push(...kind.check(content).map(({ field, code }) => `${found.where}: ${field} ${code}`));
    }
  }
  broken.push(...danglingReferences(entries));
  if (broken.length > 0) throw new BrokenFacts(broken.join("\n"));
  return entries;
}

async function readRows(file: URL, name: string): Promise<unknown[]> {
  const rows: unknown = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch((error: Error) => {
      throw new BrokenFacts(`${name}: ${error.message}`);
    });
  if (!Array.isArray(rows)) throw new BrokenFacts(`${name}: must be a list of rows`);
  return rows;
}

if (import.meta.main) {
  try {
    const { published } = await seed();
    console.log(
      published === 0 ? "Nothing to add: every fact is already there." : `Published ${published} documents.`,
    );
  } catch (error) {
    if (!(error instanceof BrokenFacts || error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
