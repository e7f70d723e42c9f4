// What a reader sees whose question cannot be answered as it stands: what is wrong with it, and what to do.
import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { Page } from "./page.tsx";
import type { SectionName } from "./site-header.tsx";
import { Title } from "./title.tsx";

type RefusalPageProps = {
  language: Language;
  site: Site;
  /** The page that was asked, without the question. */
  path: string;
  section?: SectionName;
  /** What is wrong, each in a sentence that says what to do. */
  reasons: string[];
  children?: ReactNode;
};

export function RefusalPage({ language, site, path, section, reasons, children }: RefusalPageProps) {
  const { words, href } = language;
  const { title, lead, without } = words.refused;
  return (
    <Page
      language={language}
      site={site}
      path={path}
      title={title}
      description={lead}
      kind={{ is: "refusal" }}
      {...(section ? { section } : {})}
    >
      <Title lead={lead} beside="400">
        {title}
      </Title>
      <ul className="note mb-8 list-disc space-y-2 ps-9">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="mb-8 flex flex-wrap gap-3">
        <a href={href(path)} className="button button-primary">
          {without}
        </a>
        <a href={href("/sitemap")} className="button">
          {words.notices.toSitemap}
        </a>
      </p>
      {children}
    </Page>
  );
}
