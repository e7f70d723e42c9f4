// Conditions as one says them.
import { toHant } from "#lib/i18n/hant.ts";
import type { Language } from "#lib/i18n/language.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { inEnglishUnits, parseMoney } from "#lib/values/money.ts";
import type { Condition, Range, Test } from "./conditions.ts";

/** A condition as one says it, without a stop at its end: 从业人员30人以上，或者具有国家高新技术企业资质. */
export function conditionSentence(language: Language, { any }: Condition): string {
  const { or } = language.words.conditions;
  return any.map((each) => testSentence(language, each)).join(or);
}

function testSentence(language: Language, given: Test): string {
  const { conditions: words } = language.words;
  if (given.is === "manual") return words.manual(language.say(withCurrency(given.what)));
  const sentence = "among" in given ? amongSentence(language, given) : rangeSentence(language, given);
  return given.not ? words.not(sentence) : sentence;
}

function amongSentence(language: Language, given: Extract<Test, { among: string[] }>): string {
  const { conditions: words } = language.words;
  const names: Record<string, string> = words.values[given.is];
  return words.among[given.is](given.among.map((each) => names[each] ?? each).join(words.eitherOf));
}

/** 从业人员30人至50人. */
export function rangeSentence(
  language: Language,
  { is, from, to }: Range & Pick<Extract<Test, Range>, "is">,
): string {
  const { conditions: words } = language.words;
  const [low, high] = [from, to].map((end) => end !== null && amountText(language, is, String(end)));
  const range = low && high ? words.fromTo(low, high) : low ? words.atLeast(low) : words.atMost(high || "");
  return words.range[is](range);
}

function amountText(language: Language, is: Extract<Test, Range>["is"], written: string): string {
  return is === "revenue" ? moneyText(language, written) : language.words.conditions.amounts[is](written);
}

/** An amount as the document writes it; in English in English units. */
export function moneyText({ locale }: Language, written: string): string {
  const money = locale === "en" ? parseMoney(written) : null;
  if (!money) return locale === "zh-Hant" ? `人民幣${toHant(written)}` : written;
  const { number, unit } = inEnglishUnits(money);
  return `RMB ${number} ${unit}`.trim();
}
