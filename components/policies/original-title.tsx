// A policy's title as it is printed, which is never converted. In English it stands below our rendering.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { Text } from "#lib/i18n/text.ts";

type TitleProps = { language: Language; title: Text };

export function OriginalTitle({ language, title }: TitleProps) {
  return (
    <>
      <TitleLine language={language} title={title} />
      {language.locale === "en" && title.en && (
        <span lang={htmlLang["zh-Hans"]} className="block text-note text-soft">
          {title.zh}
        </span>
      )}
    </>
  );
}

/** Where there is room for one line: in English only our rendering. */
export function TitleLine({ language, title }: TitleProps) {
  if (language.locale === "en") return <Say language={language} text={title} />;
  return <span lang={htmlLang["zh-Hans"]}>{title.zh}</span>;
}
