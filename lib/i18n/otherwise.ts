// Words of which some are said otherwise: those of another data set. Lists and sentences are taken whole.

export type Otherwise<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [Key in keyof T]?: Otherwise<T[Key]> }
      : T;

/** The same words, with those that are said otherwise in their place. */
export function saidOtherwise<T>(words: T, otherwise: Otherwise<NoInfer<T>>): T {
  if (!isGroup(words) || !isGroup(otherwise)) return otherwise as T;
  const said = Object.entries(otherwise).map(([key, inner]) => [key, saidOtherwise(words[key], inner)]);
  return { ...words, ...Object.fromEntries(said) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
