// By which rule a total was counted, for its citation: what was counted from lists, and what sources state, each with its own.
import { basisText } from "#components/projects/project-amount.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { SigningAnswer } from "./cited-total.ts";

export function basisOfTotal(language: Language, { listed, stated }: SigningAnswer): string {
  const { words } = language;
  const numbers = [stated.projects, stated.investment].flatMap(({ sum, counted }) => (sum.ok ? counted : []));
  const ofStated = numbers.length > 0 ? words.totals.basisOfSources(statedBases(language, numbers)) : null;
  if (!listed || listed.counted.length === 0) return ofStated ?? "";
  return ofStated === null
    ? words.totals.basisOfLists
    : words.totals.basisOfBoth(words.totals.basisOfLists, ofStated);
}

/** Each once. What a number of projects is by is said of the source; what an amount is by has a word of its own. */
function statedBases(language: Language, numbers: readonly PublishedFigure[]): string {
  const { words, say } = language;
  const bases = numbers.map(({ basis, amountYuan }) => {
    if (basis) return say(basis);
    return amountYuan === null ? words.figures.basisUnknown : basisText(language, null);
  });
  return [...new Set(bases)].join(words.site.separator);
}
