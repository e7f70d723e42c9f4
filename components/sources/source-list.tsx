// Sources in a list: what each is, and how much rests on it.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedSource } from "#lib/sources/published.ts";
import { publishedText } from "./source-record.tsx";

type SourceListProps = {
  language: Language;
  sources: (PublishedSource & { figureCount: number; statementCount: number })[];
};

export function SourceList({ language, sources }: SourceListProps) {
  const { words, href } = language;
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} className="border-b border-line py-4 first:pt-0">
          <a href={href(`/sources/${source.slug}`)}>
            <Say language={language} text={source.title} />
          </a>
          <p className="text-note text-soft">
            <Say language={language} text={source.publisher} />
            {` · ${words.sources.genres[source.genre]} · ${publishedText(language, source)} · `}
            {words.sources.counts(source.figureCount, source.statementCount)}
          </p>
        </li>
      ))}
    </ul>
  );
}
