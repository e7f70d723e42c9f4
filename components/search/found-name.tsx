// A name that was found, with what was asked for marked; where it was found by its name in another language, with that one too.
import { Marked } from "#components/ui/marked.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { Text } from "#lib/i18n/text.ts";
import { excerpt, marked } from "#lib/search/marked.ts";

type FoundNameProps = {
  language: Language;
  name: Text;
  question: string;
  /** A document's own title, which is not converted. */
  isOriginal?: boolean;
};

export function FoundName({ language, name, question, isOriginal = false }: FoundNameProps) {
  const stays = isOriginal && language.locale === "zh-Hant";
  const said = stays ? name.zh : language.say(name);
  const lang = stays ? htmlLang["zh-Hans"] : language.langOf(name);
  const pieces = marked(said, question);
  const isMarked = pieces.some(({ isMatch }) => isMatch);
  const others = Object.fromEntries(Object.entries(name).filter(([, text]) => text !== said)) as Text;
  const elsewhere = isMarked ? null : excerpt([others], question);
  return (
    <>
      <span lang={lang}>
        <Marked pieces={pieces} />
      </span>
      {elsewhere && (
        <span lang={langs[elsewhere.lang]} className="block text-note">
          <Marked pieces={elsewhere.pieces} />
        </span>
      )}
    </>
  );
}

/** What `lang` says of a text in each of a text's languages. */
export const langs = {
  zh: htmlLang["zh-Hans"],
  en: htmlLang.en,
  hant: htmlLang["zh-Hant"],
} as const satisfies Record<keyof Text, string>;
