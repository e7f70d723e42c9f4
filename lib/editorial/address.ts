// Where a published document is read.
import type { DocumentKind } from "./kind.ts";

const folders = {
  park: "parks",
  policy_package: "policies",
  signing_event: "signings",
  figure: "figures",
  source: "sources",
  // A project has no page of its own: it is read in the totals.
  signed_project: null,
} as const satisfies Record<DocumentKind, string | null>;

/** The document's path without language and base path, or null where its kind has no pages. */
export function pathOf({ kind, slug }: { kind: DocumentKind; slug: string }): string | null {
  const folder = folders[kind];
  return folder && `/${folder}/${slug}`;
}

/** Pages that stand where documents of the kind would: the one at /parks/map is no park. */
const pages: Partial<Record<DocumentKind, readonly string[]>> = {
  park: ["compare", "map"],
  policy_package: ["match"],
};

/** Whether a page of the portal's own is read at this address of the kind. */
export function isPage({ kind, slug }: { kind: DocumentKind; slug: string }): boolean {
  return pages[kind]?.includes(slug) ?? false;
}

/** By the list that a part stands in: its place on the page of its document. */
const places: Partial<Record<string, (id: string) => string>> = {
  policies: (id) => id,
  clauses: (id) => id,
  spaces: (id) => `space-${id}`,
  sites: (id) => `site-${id}`,
};

/** Where on its document's page a part is told, without #; null where its kind has no place of its own. */
export function placeOf({ under, id }: { under: string; id: string }): string | null {
  return places[under]?.(id) ?? null;
}
