// What a clause gives, as one says it, without a stop at its end: 每人2000元，每年最高20万元，连续3年.
import type { Language } from "#lib/i18n/language.ts";
import type { Benefit } from "./benefit.ts";
import { moneyText, rangeSentence } from "./conditions.ts";

export function benefitSentence(language: Language, given: Benefit): string {
  const { benefits: words } = language.words;
  if (given.is === "rent_free") return words.rentFree(given.months);
  const { years, cap } = given;
  return [
    givenEachTime(language, given),
    cap !== null && words.cap(moneyText(language, cap), years !== null),
    years !== null && words.years(years),
  ]
    .filter((part) => part !== false)
    .join(words.comma);
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
      return [
        each,
        months !== null && words.months(months),
        upTo !== null && words.upTo(language.words.conditions.amounts[of](upTo)),
      ]
        .filter((part) => part !== false)
        .join(words.comma);
    }
    case "share":
      return words.share(words.shares[given.of], given.percent);
  }
}
