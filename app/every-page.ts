// Every page that the portal has, with the time its content last changed: for the site map and sitemap.xml alike.
import { listFigures } from "#lib/figures/published.ts";
import type { Text } from "#lib/i18n/text.ts";
import { listParks } from "#lib/parks/published.ts";
import { listPackages } from "#lib/policies/published.ts";
import { listEvents } from "#lib/signings/published.ts";
import { listSources } from "#lib/sources/published.ts";

type Listed = { path: string; name: Text; changedAt: Date };
export type Folder = {
  section: "guides" | "parks" | "policies" | "signings" | "figures" | "sources";
  pages: Listed[];
};

export const plainPages = [
  "about",
  "data",
  "corrections",
  "accessibility",
  "privacy",
  "contact",
  "sitemap",
] as const;

export async function everyPage(): Promise<Folder[]> {
  const [parks, packages, events, figures, sources] = await Promise.all([
    listParks(),
    listPackages(),
    listEvents(),
    listFigures(),
    listSources(),
  ]);
  return [
    { section: "guides", pages: parks.map(listedUnder("guides")) },
    { section: "parks", pages: parks.map(listedUnder("parks")) },
    { section: "policies", pages: packages.map(listedUnder("policies")) },
    { section: "signings", pages: events.map(listedUnder("signings")) },
    { section: "figures", pages: figures.map(listedUnder("figures")) },
    {
      section: "sources",
      pages: sources.map(({ title, ...source }) => listedUnder("sources")({ ...source, name: title })),
    },
  ];
}

function listedUnder(folder: string) {
  return ({ slug, name, changedAt }: { slug: string; name: Text; changedAt: Date }): Listed => ({
    path: `/${folder}/${slug}`,
    name,
    changedAt,
  });
}
