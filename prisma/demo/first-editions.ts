// The demo's first editions, published by the installer: what everything rests on, and then each ceremony with its projects and
// its numbers as one piece of news. What is there already is left alone, so that an interrupted start goes on where it was.
import { inTransaction, type Transaction } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { approveUnreviewed, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import type { Text } from "#lib/i18n/text.ts";
import { kindOf } from "#lib/kinds.ts";
import type { SigningEventContent } from "#lib/signings/model.ts";
import { installer } from "#lib/staff/actor.ts";
import type { DemoDocument } from "./document.ts";

type Bundle = { title: Text; documents: DemoDocument[] };
type Say = (line: string) => void;

/** Gives how many were published. */
export async function publishFirstEditions(documents: readonly DemoDocument[], say: Say): Promise<number> {
  let count = 0;
  for (const { title, documents: wanted } of bundlesOf(documents)) {
    const published = await inTransaction(undefined, (tx) => publishMissing(tx, title, wanted));
    count += published;
    if (published > 0) say(`${count} of ${documents.length} documents`);
  }
  return count;
}

async function publishMissing(
  tx: Transaction,
  title: Text,
  documents: readonly DemoDocument[],
): Promise<number> {
  const there = await tx.document.findMany({
    where: { id: { in: documents.map(({ id }) => id) } },
    select: { id: true },
  });
  const known = new Set(there.map(({ id }) => id));
  const missing = documents.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return 0;
  const actor = installer();
  const editions = [];
  for (const { id, slug, kind: name, content } of missing) {
    const kind = kindOf(name);
    const draft = await saveDraft(
      actor,
      kind,
      { document: { id, slug, kind: name }, content, seen: null },
      tx,
    );
    const submitted = await submitForReview(actor, kind, draft, tx);
    if (!submitted.ok) throw new Error(`${id}: ${JSON.stringify(submitted.issues)}`);
    editions.push({ kind, seen: await approveUnreviewed(actor, kind, submitted.value, tx) });
  }
  await publish(actor, { title, editions }, tx);
  return missing.length;
}

function bundlesOf(documents: readonly DemoDocument[]): Bundle[] {
  const left = new Map(documents.map((each) => [each.id, each]));
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = left.get(id);
      left.delete(id);
      return found ?? [];
    });
  const events = documents.filter(isEvent);
  const ceremonies = events.map((event) => ({
    title: event.content.name,
    documents: take([
      ...event.content.projectIds,
      event.id,
      `${event.id}-projects`,
      `${event.id}-investment`,
    ]),
  }));
  const title = { zh: "首次导入虚构的演示数据", en: "First import of the fictional demonstration" };
  return [{ title, documents: [...left.values()] }, ...ceremonies];
}

function isEvent(document: DemoDocument): document is DemoDocument<SigningEventContent> {
  return document.kind === "signing_event";
}
