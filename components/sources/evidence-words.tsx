// The words that something rests on, and where they stand. Quotes are never converted or translated.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { Evidence } from "#lib/sources/evidence.ts";
import type { SourceNote } from "#lib/sources/published.ts";

type EvidenceWordsProps = {
  language: Language;
  evidence: Evidence & { source: SourceNote };
  withSource?: boolean;
};

export function EvidenceWords({ language, evidence, withSource = true }: EvidenceWordsProps) {
  const { words, href } = language;
  const { quote, quoteKind, line, source, ambiguities } = evidence;
  const kind = quoteKind === "verbatim" ? words.common.quote : words.common.summary;
  return (
    <div className="quote mt-1 text-note">
      <p>
        {kind}
        {words.site.colon}
        <q lang={htmlLang["zh-Hans"]}>{quote}</q>
        {withSource && (
          <>
            {" — "}
            <a href={href(`/sources/${source.slug}`)}>
              <Say language={language} text={source.publisher} />
            </a>
          </>
        )}
        {line !== null && (withSource ? words.site.separator : " — ") + words.common.line(line)}
      </p>
      {ambiguities.map((ambiguity) => (
        <p key={ambiguity.zh}>
          <Say language={language} text={ambiguity} />
        </p>
      ))}
    </div>
  );
}
