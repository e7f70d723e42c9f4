// What a reader sees where there is no page: what happened, and where to go.
import type { Language } from "#lib/i18n/language.ts";
import type { Words } from "#lib/i18n/zh.ts";
import type { Site } from "#lib/site.ts";
import { Page } from "./page.tsx";
import { Title } from "./title.tsx";

export type NoticeStatus = Extract<keyof Words["notices"], number>;

export function NoticePage({
  language,
  site,
  status,
}: {
  language: Language;
  site: Site;
  status: NoticeStatus;
}) {
  const { words, href } = language;
  const { title, text } = words.notices[status];
  return (
    <Page language={language} site={site} path="/" title={title} description={text} kind={{ is: "notice" }}>
      <Title lead={text} beside={String(status)}>
        {title}
      </Title>
      <p className="flex flex-wrap gap-3">
        <a href={href("/")} className="button button-primary">
          {words.notices.toHome}
        </a>
        <a href={href("/sitemap")} className="button">
          {words.notices.toSitemap}
        </a>
      </p>
    </Page>
  );
}
