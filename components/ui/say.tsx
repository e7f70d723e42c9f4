// A text in the reader's language; marked with its own language where no translation exists.
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";

export function Say({ language, text }: { language: Language; text: Text }) {
  const lang = language.langOf(text);
  return lang ? <span lang={lang}>{language.say(text)}</span> : language.say(text);
}
