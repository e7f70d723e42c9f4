// What stands above a preview and stays in sight: that nobody but the staff sees it, its languages, the way back.
import { htmlLang, type Locale, ownName } from "#lib/i18n/locale.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type PreviewBannerProps = {
  words: StaffWords;
  backHref: string;
  languages: readonly { locale: Locale; href: string }[];
  current: Locale;
  /** The park's other page: address and label. */
  other: [string, string] | null;
};

export function PreviewBanner({ words, backHref, languages, current, other }: PreviewBannerProps) {
  const { document } = words;
  return (
    <aside className="preview-banner" aria-label={document.previewTitle}>
      <div className="page-width flex flex-wrap items-center gap-x-6">
        <p className="font-semibold">{document.previewBanner}</p>
        <p className="text-note">{document.previewText}</p>
        <nav aria-label={document.previewTitle} className="flex flex-wrap gap-x-4">
          {languages.map(({ locale, href }) => (
            <a
              key={locale}
              href={href}
              className="tool underline"
              lang={htmlLang[locale]}
              aria-current={locale === current ? "page" : undefined}
            >
              {ownName[locale]}
            </a>
          ))}
          {other && (
            <a href={other[0]} className="tool underline">
              {other[1]}
            </a>
          )}
          <a href={backHref} className="tool underline">
            {document.previewBack}
          </a>
        </nav>
      </div>
    </aside>
  );
}
