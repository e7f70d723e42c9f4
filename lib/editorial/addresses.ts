// Which addresses of the portal tell of a document, so that whoever publishes knows what will change. Pure.
import { dataFiles, type TableName } from "#lib/values/data-files.ts";

/** Where one noun is read. Paths are without base path and language. */
export type Addresses = {
  /** Its own pages. */
  pages(slug: string): string[];
  /** Files beside its pages that tell what they tell. */
  beside(slug: string): string[];
  /** Pages that list it or count it. */
  lists: readonly string[];
  /** Tables of open data in which it has rows, or is listed. */
  tables: readonly TableName[];
  /** Whether rows of what rests on it tell its name, and not its id alone: then they change with it, too. */
  isNamedInRows: boolean;
  /** Feeds that tell of its editions. */
  feeds(slug: string): string[];
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
  const named = addresses.isNamedInRows ? neighbours.flatMap((each) => each.addresses.tables) : [];
  const tables = unique([...addresses.tables, ...named, ...(number > 1 ? (["corrections"] as const) : [])]);
  return {
    pages: unique([
      ...addresses.pages(slug),
      ...neighbours.flatMap((each) => each.addresses.pages(each.slug)),
      ...addresses.lists,
      ...lists,
      "/",
    ]),
    files: unique([
      ...addresses.beside(slug),
      ...neighbours.flatMap((each) => each.addresses.beside(each.slug)),
      ...tables.flatMap(dataFiles),
      ...addresses.feeds(slug),
      ...(number > 1 ? ["/corrections.atom"] : []),
      "/sitemap.xml",
    ]),
    begin: addresses.frozen({ id, slug }, number),
    stay: unique(earlier.flat()),
    move: wasSlug !== null && wasSlug !== slug ? addresses.pages(wasSlug) : [],
  };
}

/** The same of several that are published together. */
export function affectedByAll(each: readonly Affected[]): Affected {
  const all = (of: keyof Affected) => unique(each.flatMap((one) => one[of]));
  return {
    pages: all("pages"),
    files: all("files"),
    begin: all("begin"),
    stay: all("stay"),
    move: all("move"),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
