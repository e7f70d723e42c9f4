// A page of the portal's own words about itself.
import type { ReactNode } from "react";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { Page } from "./page.tsx";
import { Title } from "./title.tsx";

type Essay = { title: string; description: string; sections: { title: string; text: string[] }[] };

export function EssayPage({
  language,
  site,
  path,
  essay,
  beside,
}: {
  language: Language;
  site: Site;
  path: string;
  essay: Essay;
  beside?: ReactNode;
}) {
  const { title, description, sections } = essay;
  return (
    <Page
      language={language}
      site={site}
      path={path}
      title={title}
      description={description}
      kind={{ is: "column", type: "概况信息" }}
    >
      <Title lead={description} beside={beside}>
        {title}
      </Title>
      {sections.map((section, index) => (
        <Section key={section.title} id={`part-${index + 1}`} title={section.title}>
          <div className="max-w-[42rem] space-y-4">
            {section.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
    </Page>
  );
}
