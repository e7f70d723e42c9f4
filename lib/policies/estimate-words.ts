// The way from what an investor said to what a clause would give, so that anyone can follow it: 800平方米 × 10元 × 12个月 = 9.6万元.
import type { Language } from "#lib/i18n/language.ts";
import { inChineseUnits, type Money } from "#lib/values/money.ts";
import { moneyText, rangeSentence } from "./condition-words.ts";
import type { MoneyRange, Step } from "./estimate.ts";

/** 9.6万元; 5万元至18万元; 最多30万元. */
export function rangeText(language: Language, { low, high }: MoneyRange): string {
  const { range } = language.words.matcher;
  if (high === null) return low.fen === 0n ? range.unknown : range.atLeast(money(language, low));
  if (low.fen === high.fen) return range.exactly(money(language, high));
  if (low.fen === 0n) return range.atMost(money(language, high));
  return range.between(money(language, low), money(language, high));
}

/** One step of the way, in a sentence. */
export function stepSentence(language: Language, step: Step): string {
  const { steps: words, names } = language.words.matcher;
  const leadsTo = (way: string) => `${way} = ${rangeText(language, step.to)}`;
  switch (step.is) {
    case "sum":
      return moneyText(language, step.amount);
    case "tier":
      if (step.given === null) return words.tierUnsaid(names[step.by], rangeText(language, step.to));
      if (step.from === null || step.amount === null) return words.noTier;
      return words.tier(
        rangeSentence(language, { is: step.by, from: step.from, to: null }),
        moneyText(language, step.amount),
      );
    case "times":
      return timesSentence(language, step);
    case "share":
      if (step.base !== null) return leadsTo(`${moneyText(language, step.base)} × ${step.percent}%`);
      if (step.of === "revenue") return words.unsaid(names.revenue);
      return words.shareOf(language.words.benefits.shares[step.of], step.percent);
    case "cap":
      return words.cap(moneyText(language, step.amount));
    case "years":
      return leadsTo(`× ${words.years(step.years)}`);
  }
}

function timesSentence(language: Language, step: Extract<Step, { is: "times" }>): string {
  const { matcher, conditions, benefits } = language.words;
  const { of, quantity, limit, amount, months, to } = step;
  const counted = limit ?? quantity;
  const unsaid = quantity === null ? matcher.steps.unsaid(matcher.names[of]) : null;
  if (counted === null) return unsaid ?? "";
  const written = conditions.amounts[of](counted);
  const factors = [written, moneyText(language, amount)];
  if (months !== null) factors.push(matcher.steps.timesMonths(months));
  return [
    unsaid,
    limit !== null && matcher.steps.limited(written),
    `${factors.join(" × ")} = ${rangeText(language, to)}`,
  ]
    .filter((part) => typeof part === "string")
    .join(benefits.comma);
}

function money(language: Language, amount: Money): string {
  const { number, unit } = inChineseUnits(amount);
  return moneyText(language, number + unit);
}
