// The other documents that a content names. Pure: fields that name a document are called alike in every noun.

export type Reference = { field: string; id: string };

const names = /^(?:sourceId|parkId|eventId|parkIds|projectIds|doNotSumWith|headlineFigures)$/;

/** Whether what it names cannot go while it is named: a source under a statement, a park of a figure. */
export function holdsFast({ field }: Reference): boolean {
  return !/(?:^|\.)(?:doNotSumWith|headlineFigures)\.\d+$/.test(field);
}

/** Each with its field, as a form names it: sourceId, statements.0.sourceId, doNotSumWith.2 */
export function referencesIn(content: unknown): Reference[] {
  const found: Reference[] = [];
  visit(content, "", false, found);
  return found;
}

function visit(value: unknown, path: string, isReference: boolean, found: Reference[]): void {
  if (typeof value === "string") {
    if (isReference && value !== "") found.push({ field: path, id: value });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isNamed = Array.isArray(value) ? isReference : names.test(key);
    visit(inner, path === "" ? key : `${path}.${key}`, isNamed, found);
  }
}
