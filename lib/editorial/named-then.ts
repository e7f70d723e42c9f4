// What the documents that an edition names were called when it was published.
import { z } from "zod";
import { publicDb } from "#lib/db/client.ts";
import { text } from "#lib/i18n/text.ts";
import type { Moment } from "#lib/values/moment.ts";
import type { Names } from "./explanation.ts";
import { referencesIn } from "./references.ts";

type Edition = { content: unknown; before: unknown; publishedExactly: Moment };

/** Each edition with the names of the documents that it names and the one before did not, or the other way round. */
export async function withNames<E extends Edition>(
  editions: readonly E[],
): Promise<(Omit<E, "publishedExactly"> & { names: Names })[]> {
  const asked = editions.flatMap((edition, index) =>
    referencesChanged(edition).map((id) => ({ index, id, at: edition.publishedExactly })),
  );
  const found = asked.length === 0 ? [] : await namesThen(asked);
  const told = asked.flatMap(({ index, id }, place) => {
    const name = found[place] ?? null;
    return name === null ? [] : [{ index, id, name }];
  });
  const byEdition = Map.groupBy(told, ({ index }) => index);
  return editions.map(({ publishedExactly: _, ...edition }, index) => ({
    ...edition,
    names: Object.fromEntries((byEdition.get(index) ?? []).map(({ id, name }) => [id, name])),
  }));
}

/** A first edition changes nothing. */
function referencesChanged({ content, before }: Edition): string[] {
  if (before === null) return [];
  return [...idsIn(before).symmetricDifference(idsIn(content))];
}

function idsIn(content: unknown): Set<string> {
  return new Set(referencesIn(content).map(({ id }) => id));
}

/** In the order asked; null for what was not published. */
async function namesThen(asked: readonly { id: string; at: Moment }[]) {
  const rows = await publicDb().$queryRaw`
    SELECT (SELECT coalesce(content -> 'name', content -> 'title') FROM published_edition
        WHERE document_id = asked.id AND published_at <= asked.at
        ORDER BY number DESC LIMIT 1) AS name
    FROM unnest(${asked.map(({ id }) => id)}::text[], ${asked.map(({ at }) => at)}::timestamptz[])
      WITH ORDINALITY AS asked(id, at, place) ORDER BY place`;
  return z
    .array(z.object({ name: text.nullable() }))
    .parse(rows)
    .map(({ name }) => name);
}
