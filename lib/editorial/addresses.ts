// Which addresses of the portal tell of a document, so that whoever publishes knows what will change. Pure.

/** Where one noun is read. Paths are without base path and language. */
export type Addresses = {
  /** Its own pages. */
  pages(slug: string): string[];
  /** Pages and files that list it or count it. */
  lists: readonly string[];
  files: readonly string[];
  /** The page and the files of one edition, which keep their answer for ever; none where editions have no address. */
  frozen(document: { id: string; slug: string }, number: number): string[];
};

type Subject = { id: string; slug: string; number: number; wasSlug: string | null; addresses: Addresses };
type Neighbour = { slug: string; addresses: Addresses };

export type Affected = {
  pages: string[];
  files: string[];
  /** Addresses that will begin to exist. */
  begin: string[];
  /** Addresses that were quoted: they keep their answer, and say that there is a later edition. */
  stay: string[];
  /** Addresses that will lead elsewhere. */
  move: string[];
};

/** `neighbours`: what it names or is named by, before and after. */
export function affectedBy(
  { id, slug, number, wasSlug, addresses }: Subject,
  neighbours: readonly Neighbour[],
): Affected {
  const earlier = Array.from({ length: number - 1 }, (_, index) => addresses.frozen({ id, slug }, index + 1));
  const lists = number > 1 ? ["/corrections"] : [];
  const files = number > 1 ? ["/data/corrections.csv", "/data/corrections.json", "/corrections.atom"] : [];
  return {
    pages: unique([
      ...addresses.pages(slug),
      ...neighbours.flatMap((each) => each.addresses.pages(each.slug)),
      ...addresses.lists,
      ...lists,
      "/",
    ]),
    files: unique([...addresses.files, ...files, "/sitemap.xml"]),
    begin: addresses.frozen({ id, slug }, number),
    stay: unique(earlier.flat()),
    move: wasSlug !== null && wasSlug !== slug ? addresses.pages(wasSlug) : [],
  };
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
