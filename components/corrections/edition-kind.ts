// What an edition is to its readers, in words: 更正（影响结论）.
import type { Language } from "#lib/i18n/language.ts";
import type { Words } from "#lib/i18n/zh.ts";

type Kind = {
  nature: keyof Words["editions"]["natures"];
  severity: keyof Words["editions"]["severities"] | null;
};

export function editionKind({ words }: Language, { nature, severity }: Kind): string {
  const { natures, severities } = words.editions;
  return natures[nature] + (severity ? words.site.bracketed(severities[severity]) : "");
}
