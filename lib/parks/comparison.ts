// Which parks are compared, as the address asks; and whether what is said of them is the same, and on one basis.

type Rent = { rentFrom: string | null; rentTo: string | null; rentBasis: { zh: string } | null };

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

/** Those that have a rent, by what it includes; null where nobody has said. */
export function byBasis<Of extends Rent>(spaces: readonly Of[]): Map<string | null, Of[]> {
  const rented = spaces.filter(({ rentFrom, rentTo }) => (rentFrom ?? rentTo) !== null);
  return Map.groupBy(rented, ({ rentBasis }) => rentBasis?.zh ?? null);
}

/** Whether the rents of some parks may be compared: not on several bases, and not where one of them has none that is known. */
export function comparability(parks: readonly (readonly Rent[])[]): "one" | "several" | "unknown" {
  const rented = parks.map((spaces) => [...byBasis(spaces).keys()]).filter((bases) => bases.length > 0);
  const bases = new Set(rented.flat());
  const known = [...bases].filter((basis) => basis !== null);
  if (known.length > 1) return "several";
  return rented.length > 1 && bases.has(null) ? "unknown" : "one";
}
