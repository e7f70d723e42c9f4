// A card as a page that stands within another site: it says what the card says, without header and footer of ours, and leads
// to the whole record.
import type { ReactNode } from "react";
import { LargeWritten } from "#components/figures/quantity.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Card } from "#lib/cards/card.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Site } from "#lib/site.ts";

type EmbedProps = {
  language: Language;
  site: Site;
  card: Card;
  name: Text;
  /** The page that search engines shall find instead, such as /figures/sf-012. */
  canonical: string;
  /** Where the whole record is, and in what words readers are led there. */
  record: { path: string; words: string };
  /** What came after, where that has to be said. */
  children?: ReactNode;
};

export function Embed({ language, site, card, name, canonical, record, children }: EmbedProps) {
  const { words, href } = language;
  return (
    <>
      <title>{`${card.name} · ${card.edition}${words.page.titleFromSite}${words.site.name}`}</title>
      <meta name="description" content={card.description} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={site.origin + href(canonical)} />
      <main className="min-h-screen border border-line border-t-[3px] border-t-red px-5 py-4">
        <h1 className="font-serif text-title font-bold">
          <Say language={language} text={name} />
        </h1>
        <Numbers language={language} card={card} />
        {card.marks.map((mark) => (
          <p key={mark} className="mt-1 text-note text-soft">
            {mark}
          </p>
        ))}
        {children}
        <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-t border-line pt-3 text-note">
          {card.rows.map(({ label, value, lang }) => (
            <div key={label} className="contents">
              <dt className="text-soft">{label}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 flex flex-wrap items-center gap-x-4 text-note text-soft">
          <a className="tool text-ink underline" href={href(record.path)} target="_blank" rel="noopener">
            {record.words + words.share.opensNew}
          </a>
          <span>{card.edition}</span>
          <span>{words.site.name}</span>
        </p>
      </main>
    </>
  );
}

function Numbers({ language, card }: { language: Language; card: Card }) {
  return (
    <div className="mt-1 flex flex-wrap gap-x-10 gap-y-2">
      {card.numbers.map((number) => (
        <div key={number.caption} className="min-w-[13rem] flex-1">
          <p>
            <LargeWritten language={language} written={number} />
          </p>
          {number.caption && <p className="text-note text-soft">{number.caption}</p>}
        </div>
      ))}
      {card.instead && <p className="text-soft">{card.instead}</p>}
    </div>
  );
}
