// The small link beside a number that leads to its words and its source.
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";

export function SourceMark({ language, figure }: { language: Language; figure: { id: string; name: Text } }) {
  const { words, href, say } = language;
  return (
    <a
      className="source-mark"
      href={href(`/figures/${figure.id}`)}
      aria-label={`${words.common.source}${words.site.colon}${say(figure.name)}`}
    >
      {words.common.source}
    </a>
  );
}
