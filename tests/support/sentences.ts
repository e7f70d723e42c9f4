// A language's words as a flat list: where each stands, and the sentence it makes.

/** `guides.checklistItems.1` → its sentence; a function is given 1s. */
export function sentencesOf(words: unknown, at = ""): Map<string, string> {
  if (typeof words === "string") return new Map([[at, words]]);
  if (typeof words === "function") return new Map([[`${at}(${words.length})`, words("1", "1")]]);
  const inner = Object.entries(words as Record<string, unknown>);
  return new Map(inner.flatMap(([key, value]) => [...sentencesOf(value, at ? `${at}.${key}` : key)]));
}
