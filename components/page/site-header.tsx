// The head of every page: whose portal it is, its language and display, its sections.
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang, ownName } from "#lib/i18n/locale.ts";
import type { Site } from "#lib/site.ts";

export const sections = ["guides", "parks", "policies", "signings", "figures", "sources"] as const;
export type SectionName = (typeof sections)[number];

type SiteHeaderProps = { language: Language; site: Site; path: string; current: SectionName | null };

export function SiteHeader({ language, site, path, current }: SiteHeaderProps) {
  const { words, href } = language;
  return (
    <header className="screen-only">
      <div className="border-b border-line text-note text-soft">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-6">
          <p>{words.site.owner}</p>
          <nav aria-label={words.nav.tools} className="flex flex-wrap gap-x-5">
            <a className="tool" href={href("/search")}>
              {words.nav.search}
            </a>
            <ElderSwitch language={language} path={path} />
            {site.offeredLocales
              .filter((locale) => locale !== language.locale)
              .map((locale) => (
                <a
                  key={locale}
                  className="tool"
                  href={language.hrefIn(locale, path)}
                  hrefLang={locale}
                  lang={htmlLang[locale]}
                >
                  {ownName[locale]}
                </a>
              ))}
          </nav>
        </div>
      </div>
      <div className="border-b-[1.5px] border-ink">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-8 pt-4 pb-3">
          <p>
            <a href={href("/")} className="block no-underline">
              <span className="block font-serif text-title font-bold">{words.site.name}</span>
              <span className="block text-note text-soft">{words.site.motto}</span>
            </a>
          </p>
          <nav aria-label={words.nav.main} className="-mx-2 flex flex-wrap">
            {sections.map((section) => (
              <a
                key={section}
                href={href(`/${section}`)}
                aria-current={section === current ? "true" : undefined}
                className={`tool border-b-[3px] px-2 ${section === current ? "border-red" : "border-transparent"}`}
              >
                {words.nav[section]}
              </a>
            ))}
          </nav>
        </div>
      </div>
    </header>
  );
}

/** A form, so that it works without a script. CSS shows the one of the two buttons that does something. */
function ElderSwitch({ language: { words, href }, path }: { language: Language; path: string }) {
  return (
    <form method="post" action={href("/elder")}>
      <input type="hidden" name="back" value={href(path)} />
      <button type="submit" name="elder" value="on" className="tool when-plain">
        {words.nav.elderOn}
      </button>
      <button type="submit" name="elder" value="off" className="tool when-elder">
        {words.nav.elderOff}
      </button>
    </form>
  );
}
