// Which parks are compared, as the address asks; and whether what is said of them is the same.

export const mostCompared = 4;

/** The slugs in an address such as ?parks=a,b,c: each once, in the order asked for. */
export function parksAsked(value: string | string[] | undefined): string[] {
  const text = Array.isArray(value) ? value.join(",") : (value ?? "");
  const slugs = text
    .normalize("NFKC")
    .split(/[,，、\s]+/)
    .filter((slug) => slug !== "");
  return [...new Set(slugs)];
}

/** Whether what is known is not the same for all. What nobody has said of a park is unknown, which is no difference. */
export function differs(values: readonly (string | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size > 1;
}
