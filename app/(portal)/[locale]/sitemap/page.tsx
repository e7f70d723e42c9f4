import { everyPage, plainPages } from "#app/every-page.ts";
import { Page } from "#components/page/page.tsx";
import { Title } from "#components/page/title.tsx";
import { Say } from "#components/ui/say.tsx";
import { Section } from "#components/ui/section.tsx";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function SiteMap() {
  const language = await readerLanguage();
  const { words, href } = language;
  const { title, description, lead } = words.sitemap;
  return (
    <Page
      language={language}
      site={site}
      path="/sitemap"
      title={title}
      description={description}
      kind={{ is: "column", type: "概况信息" }}
    >
      <Title lead={lead}>{title}</Title>
      <Section id="pages" title={words.sitemap.pages}>
        <ul className="grid gap-x-8 wide:grid-cols-2">
          <li className="py-1">
            <a href={href("/")}>{words.nav.home}</a>
          </li>
          {plainPages
            .filter(([page]) => page !== "sitemap")
            .map(([page, name]) => (
              <li key={page} className="py-1">
                <a href={href(`/${page}`)}>{words[name].title}</a>
              </li>
            ))}
        </ul>
      </Section>
      {(await everyPage()).map(({ section, pages }) => (
        <Section key={section} id={section} title={<a href={href(`/${section}`)}>{words.nav[section]}</a>}>
          <ul className="grid gap-x-8 wide:grid-cols-2">
            {pages.map(({ path, name }) => (
              <li key={path} className="py-1">
                <a href={href(path)}>
                  <Say language={language} text={name} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
