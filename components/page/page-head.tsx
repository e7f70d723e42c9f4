// What belongs into <head>; React lifts these tags there. A government page carries the site's tags, and a column's or
// an article's own, each once and never empty (国办发〔2017〕47号, 网页设计规范).
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { Site } from "#lib/site.ts";
import { stampInShanghai } from "#lib/values/day.ts";

/**
 * What a page is to the inspectors: a column of the site, an article with its source, one of its former editions, or neither.
 * `answer`: a column's reply to one question of very many, which search engines shall not collect. `refusal`: what was
 * asked for cannot be; the edge sends it as 400.
 */
export type PageKind =
  | { is: "column"; type: string }
  | { is: "answer"; type: string }
  | { is: "article"; publishedAt: Date; source: string }
  | { is: "frozen"; publishedAt: Date; source: string }
  | { is: "notice" }
  | { is: "refusal" };

const unlisted: readonly PageKind["is"][] = ["notice", "refusal", "frozen", "answer"];

/** The page as a picture of 1200 × 630, for those who share its address: where it is, and what it says. */
export type PageImage = { path: string; alt: string };

/** What tells of changes to what the page shows; its address without base path. */
export type Feed = { path: string; title: string };

type PageHeadProps = {
  language: Language;
  site: Site;
  path: string;
  title: string;
  description: string;
  kind: PageKind;
  image?: PageImage | undefined;
  feed?: Feed | undefined;
};

export function PageHead(props: PageHeadProps) {
  const { language, site, path, title, description, kind, image, feed } = props;
  const { words } = language;
  const fullTitle =
    path === "/"
      ? `${words.site.name}－${words.site.motto}`
      : title + words.page.titleFromSite + words.site.name;
  const address = site.origin + language.href(path);
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="renderer" content="webkit" />
      <meta name="SiteName" content={words.site.name} />
      <meta name="SiteDomain" content={new URL(site.origin).host} />
      <meta name="SiteIDCode" content={site.footer.idCode ?? words.footer.unset} />
      {(kind.is === "column" || kind.is === "answer") && (
        <>
          <meta name="ColumnName" content={title} />
          <meta name="ColumnDescription" content={description} />
          <meta name="ColumnKeywords" content={`${title},${words.site.keywords}`} />
          <meta name="ColumnType" content={kind.type} />
        </>
      )}
      {(kind.is === "article" || kind.is === "frozen") && (
        <>
          <meta name="ArticleTitle" content={title} />
          <meta name="PubDate" content={stampInShanghai(kind.publishedAt)} />
          <meta name="ContentSource" content={kind.source} />
        </>
      )}
      {feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={feed.title}
          href={site.origin + language.file(feed.path)}
        />
      )}
      {kind.is === "refusal" && <meta name="prerender-status-code" content="400" />}
      {unlisted.includes(kind.is) ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address} />
          {site.offeredLocales.map((locale) => (
            <link
              key={locale}
              rel="alternate"
              hrefLang={locale}
              href={site.origin + language.hrefIn(locale, path)}
            />
          ))}
          <link rel="alternate" hrefLang="x-default" href={site.origin + language.hrefIn("zh-Hans", path)} />
        </>
      )}
      {kind.is !== "notice" && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:url" content={address} />
          <meta property="og:type" content={kind.is === "column" ? "website" : "article"} />
          <meta property="og:site_name" content={words.site.name} />
          <meta
            property="og:locale"
            content={htmlLang[language.locale].replace("-Hans", "").replace("-Hant", "").replace("-", "_")}
          />
        </>
      )}
      {image && (
        <>
          <meta property="og:image" content={site.origin + language.href(image.path)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
