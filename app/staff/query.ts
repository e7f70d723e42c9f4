/** A query value that is given once; nothing where it is given again and again, or not at all. */
export function oneOf(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
