// Whether documents that are to be published together refer to one another only.

/** Every sourceId, parkId and the like must name a document of the same set; what does not is told with its place. */
export function danglingReferences(
  entries: readonly { id: string; content: unknown; where: string }[],
): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const broken: string[] = [];
  function visit(value: unknown, path: string, owner: string, refers: boolean): void {
    if (typeof value === "string" && refers && !ids.has(value))
      broken.push(`${owner}: ${path} names ${value}, which is not there`);
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      visit(
        inner,
        path ? `${path}.${key}` : key,
        owner,
        referring.has(key) || (refers && Array.isArray(value)),
      );
    }
  }
  for (const { where, content } of entries) visit(content, "", where, false);
  return broken;
}

const referring = new Set([
  "sourceId",
  "parkId",
  "eventId",
  "parkIds",
  "projectIds",
  "doNotSumWith",
  "headlineFigures",
]);
