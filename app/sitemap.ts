// sitemap.xml: every page in every language offered, with the time its content changed, never the time of asking.
import type { MetadataRoute } from "next";
import { language, offeredLocales, origin } from "#lib/site.ts";
import { everyPage, plainPages } from "./every-page.ts";

export const dynamic = "force-dynamic";

/** These tell of the documents; the others have only the portal's own words, whose date nobody keeps. */
const fromData: readonly string[] = ["sitemap", "data", "corrections", "parks/map"];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const folders = await everyPage();
  const latest = latestOf(folders.flatMap(({ pages }) => pages));
  const lists = folders.map(({ section, pages }) => ({ path: `/${section}`, changedAt: latestOf(pages) }));
  const items = folders.flatMap(({ pages }) => pages);
  return [
    ...inEveryLanguage("/", latest),
    ...plainPages.flatMap(([page]) =>
      inEveryLanguage(`/${page}`, fromData.includes(page) ? latest : undefined),
    ),
    ...[...lists, ...items].flatMap(({ path, changedAt }) => inEveryLanguage(path, changedAt)),
  ];
}

function inEveryLanguage(path: string, changedAt: Date | undefined): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(
    offeredLocales.map((locale) => [locale, origin + language(locale).href(path)]),
  );
  return Object.values(languages).map((url) => ({ url, lastModified: changedAt, alternates: { languages } }));
}

function latestOf(pages: readonly { changedAt: Date }[]): Date | undefined {
  if (pages.length === 0) return undefined;
  return new Date(Math.max(...pages.map(({ changedAt }) => changedAt.getTime())));
}
