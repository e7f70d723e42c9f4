// Every page that the portal has, with the time its content last changed: for the site map and sitemap.xml alike.
import { type Listed as Document, listDocuments } from "#lib/editorial/published.ts";
import type { Text } from "#lib/i18n/text.ts";

type Listed = { path: string; name: Text; changedAt: Date };
export type Folder = {
  section: "guides" | "parks" | "policies" | "signings" | "figures" | "sources";
  pages: Listed[];
};

/** Pages that are no document's: the address, and where its words are. */
export const plainPages = [
  ["parks/map", "map"],
  ["policies/match", "matcher"],
  ["about", "about"],
  ["data", "data"],
  ["corrections", "corrections"],
  ["check", "check"],
  ["accessibility", "accessibility"],
  ["privacy", "privacy"],
  ["contact", "contact"],
  ["search", "search"],
  ["sitemap", "sitemap"],
] as const;

const folders = [
  ["guides", "park"],
  ["parks", "park"],
  ["policies", "policy_package"],
  ["signings", "signing_event"],
  ["figures", "figure"],
  ["sources", "source"],
] as const satisfies readonly [Folder["section"], Document["kind"]][];

export async function everyPage(): Promise<Folder[]> {
  const documents = await listDocuments();
  return folders.map(([section, kind]) => ({
    section,
    pages: documents
      .filter((document) => document.kind === kind)
      .map(({ slug, name, changedAt }) => ({ path: `/${section}/${slug}`, name, changedAt })),
  }));
}
