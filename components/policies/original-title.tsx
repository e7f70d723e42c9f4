// A policy's title as it is printed, which is never converted. In English it stands behind our rendering.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { Text } from "#lib/i18n/text.ts";

export function OriginalTitle({ language, title }: { language: Language; title: Text }) {
  const original = <span lang={htmlLang["zh-Hans"]}>{title.zh}</span>;
  if (language.locale !== "en") return original;
  return (
    <>
      <Say language={language} text={title} />
      {title.en && (
        <span lang={htmlLang["zh-Hans"]} className="block text-note text-soft">
          {title.zh}
        </span>
      )}
    </>
  );
}
