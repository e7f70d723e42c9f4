// Whether documents that are to be published together refer to one another only.
import { referencesIn } from "#lib/editorial/references.ts";

/** Whatever a document names must be one of the same set; what is not is told with its place. */
export function danglingReferences(
  entries: readonly { id: string; content: unknown; where: string }[],
): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ where, content }) =>
    referencesIn(content)
      .filter(({ id }) => !ids.has(id))
      .map(({ field, id }) => `${where}: ${field} names ${id}, which is not there`),
  );
}
