// What the portal would be like if drafts were published: they are put into the live tables for the length of one read,
// by the very code that publishes them, and taken back. Nothing of it is ever visible to anyone else.
import { lookAhead, staffDb, transactionLimits } from "#lib/db/client.ts";
import type { Outcome } from "#lib/errors.ts";
import { demandOwnAddress, inOrder } from "./commands/publish.ts";
import { orIssues, whereAllIsThere } from "./commands/refused.ts";
import type { Kind } from "./kind.ts";

export type ToPreview = { kind: Kind; id: string; slug: string; edition: number; content: unknown };

/** Reads with the public readers as if these were published now. Not ok where they cannot be: the issues say why. */
export async function asIfPublished<T>(
  drafts: readonly ToPreview[],
  read: () => Promise<T>,
): Promise<Outcome<T>> {
  const issues = drafts.flatMap(({ kind, id, content }) =>
    kind.check(content).map((issue) => ({ ...issue, field: `${id}.${issue.field}` })),
  );
  if (issues.length > 0) return { ok: false, issues };
  return orIssues(undefined, () => seenAndUndone(drafts, read));
}

async function seenAndUndone<T>(drafts: readonly ToPreview[], read: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return await staffDb().$transaction(async (tx): Promise<never> => {
      await tx.$executeRaw`SELECT set_config('portal.publishing', 'on', true)`;
      const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
      if (!clock) throw new Error("PostgreSQL tells no time");
      for (const { kind, id, slug, edition, content } of inOrder(drafts)) {
        await demandOwnAddress(tx, id, kind.kind, slug);
        const first = await tx.edition.aggregate({ where: { documentId: id }, _min: { publishedAt: true } });
        const stamps = { edition, publishedAt: first._min.publishedAt ?? clock.now, changedAt: clock.now };
        await whereAllIsThere(id, () => kind.put(tx, { id, slug }, content, stamps));
      }
      await whereAllIsThere("bundle", () => tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`);
      throw new Seen(await lookAhead(tx, read));
    }, transactionLimits);
  } catch (error) {
    if (error instanceof Seen) return { ok: true, value: error.value as T };
    throw error;
  }
}

/** Thrown, so that the transaction is undone. */
class Seen {
  value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}
