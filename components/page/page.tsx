// The frame of every page of the portal.
import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { FictionNote } from "./fiction-note.tsx";
import { type JsonLd, JsonLdScript } from "./json-ld.tsx";
import { type Feed, PageHead, type PageImage, type PageKind } from "./page-head.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { type SectionName, SiteHeader } from "./site-header.tsx";

type PageProps = {
  language: Language;
  site: Site;
  /** The page's canonical address without language and base path, such as /parks. */
  path: string;
  title: string;
  description: string;
  kind: PageKind;
  image?: PageImage;
  section?: SectionName;
  /** What the page is called in the trail, where its title is longer. */
  crumb?: string;
  jsonLd?: JsonLd[];
  feed?: Feed;
  children: ReactNode;
};

export function Page({
  language,
  site,
  path,
  title,
  description,
  kind,
  image,
  section,
  crumb = title,
  jsonLd = [],
  feed,
  children,
}: PageProps) {
  return (
    <>
      <PageHead {...{ language, site, path, title, description, kind, image, feed }} />
      <a href="#content" className="button absolute left-4 -top-24 z-10 bg-paper focus:top-4">
        {language.words.nav.skip}
      </a>
      <FictionNote text={language.words.site.fiction} />
      <SiteHeader language={language} site={site} path={path} current={section ?? null} />
      <main id="content" tabIndex={-1} className="page-width pt-8 outline-none wide:pt-10">
        {section && path !== `/${section}` && <Crumbs language={language} section={section} crumb={crumb} />}
        {children}
      </main>
      <SiteFooter language={language} site={site} path={path} isRecord={kind.is === "article"} />
      {jsonLd.length > 0 && <JsonLdScript data={jsonLd} />}
    </>
  );
}

function Crumbs({
  language: { words, href },
  section,
  crumb,
}: {
  language: Language;
  section: SectionName;
  crumb: string;
}) {
  return (
    <nav aria-label={words.nav.crumbs} className="screen-only mb-4 text-note text-soft">
      <ol className="flex flex-wrap gap-x-2">
        <li>
          <a href={href(`/${section}`)}>{words.nav[section]}</a>
        </li>
        <li aria-hidden="true">›</li>
        <li aria-current="page">{crumb}</li>
      </ol>
    </nav>
  );
}
