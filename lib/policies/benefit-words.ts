// What a clause gives, as one says it, without a stop at its end: 每人2000元，每年最高20万元，连续3年.
import type { Language } from "#lib/i18n/language.ts";
import type { Benefit } from "./benefit.ts";
import { moneyText, rangeSentence } from "./condition-words.ts";

export function benefitSentence(language: Language, given: Benefit): string {
  const { benefits: words } = language.words;
  if (given.is === "rent_free") return words.rentFree(given.months);
  const terms = termsSentence(language, given);
  // What holds for every tier stands apart from the last of them.
  if (given.is === "tiers" && terms !== "") {
    const ofEach = given.years === null ? terms : words.ofEachTier(terms);
    return givenEachTime(language, given) + words.semicolon + ofEach;
  }
  return said(words.comma, givenEachTime(language, given), terms);
}

/** How much at most, and for how many years; empty where neither is limited. */
export function termsSentence(
  language: Language,
  { cap, years }: { cap: string | null; years: number | null },
): string {
  const { benefits: words } = language.words;
  return said(
    words.comma,
    cap !== null && words.cap(moneyText(language, cap), years !== null),
    years !== null && words.years(years),
  );
}

function said(comma: string, ...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== "").join(comma);
}

function givenEachTime(language: Language, given: Exclude<Benefit, { is: "rent_free" }>): string {
  const { benefits: words } = language.words;
  switch (given.is) {
    case "sum":
      return words.sum(moneyText(language, given.amount));
    case "tiers":
      return given.tiers
        .map(({ from, amount }) =>
          words.tier(rangeSentence(language, { is: given.by, from, to: null }), moneyText(language, amount)),
        )
        .join(words.semicolon);
    case "per_unit": {
      const { of, months, upTo } = given;
      const each = words.perUnit[of](moneyText(language, given.amount), months !== null);
      return said(
        words.comma,
        each,
        months !== null && words.months(months),
        upTo !== null && words.upTo(language.words.conditions.amounts[of](upTo)),
      );
    }
    case "share":
      return words.share(words.shares[given.of], given.percent);
  }
}
