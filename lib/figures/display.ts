// How a figure's number is written in each language. The unit of a quoted number is never changed in Chinese.
import type { Language } from "#lib/i18n/language.ts";
import { fromYuan, grouped, inEnglishUnits } from "#lib/values/money.ts";
import { amountYuan, figureContent, isMoney, type Qualifier, type Unit } from "./model.ts";

export type Quantity = {
  /** Of the figure or the project whose number it is; a sum is nobody's. */
  id?: string;
  value: string;
  unit: Unit;
  amountYuan: string | null;
  qualifier: Qualifier | null;
  /** What is only quoted is never written as a number. */
  use: "shown" | "quoted_only";
};

/** What stands before the number, the number, and what stands behind it; `before` and `after` may be empty. */
export type WrittenQuantity = { before: string; number: string; after: string };

/** Qualifiers that stand behind the number in Chinese: 170多家, 3个以上. */
const trailing: readonly Qualifier[] = ["more_than", "at_least"];

export function writeQuantity(language: Language, quantity: Quantity): WrittenQuantity {
  if (quantity.use !== "shown") return { before: "", number: language.words.common.noNumber, after: "" };
  return language.locale === "en" ? inEnglish(language, quantity) : inChinese(language, quantity);
}

/** The quantity as one line of text. */
export function quantityText(language: Language, quantity: Quantity): string {
  const { before, number, after } = writeQuantity(language, quantity);
  if (language.locale !== "en") return `${before}${number}${after}`;
  return [before, after.startsWith("%") ? number + after : `${number} ${after}`].join(" ").trim();
}

/** The number of one edition's content and of the next; null where it stayed. Throws on what is no figure's content. */
export function changedQuantity(
  language: Language,
  before: unknown,
  content: unknown,
): { was: string; is: string } | null {
  const [was = "", is = ""] = [before, content].map((each) => {
    const figure = figureContent.parse(each);
    return quantityText(language, { ...figure, amountYuan: amountYuan(figure) });
  });
  return was === is ? null : { was, is };
}

function inChinese({ locale, words }: Language, { value, unit, qualifier }: Quantity): WrittenQuantity {
  const currency = isMoney(unit) && locale === "zh-Hant" ? "人民幣" : "";
  const unitWords = words.units[unit];
  if (qualifier === null) return { before: currency, number: value, after: unitWords };
  const word = words.qualifiers[qualifier];
  if (!trailing.includes(qualifier)) return { before: word + currency, number: value, after: unitWords };
  const after = qualifier === "more_than" ? word + unitWords : unitWords + word;
  return { before: currency, number: value, after };
}

function inEnglish({ words }: Language, { value, unit, amountYuan, qualifier }: Quantity): WrittenQuantity {
  const word = qualifier === null ? "" : words.qualifiers[qualifier];
  if (amountYuan !== null) {
    const amount = inEnglishUnits(fromYuan(amountYuan));
    return { before: `${word} RMB`.trim(), number: amount.number, after: amount.unit };
  }
  // 10万平方米 is 100,000 m²: an English reader has no word for ten thousand.
  if (unit === "ten_thousand_square_metres") {
    return { before: word, number: grouped(tenThousandfold(value)), after: words.units.square_metre };
  }
  return { before: word, number: grouped(value), after: words.units[unit] };
}

/** Exactly: 1.005 → 10050. */
export function tenThousandfold(number: string): string {
  const [whole = "", fraction = ""] = number.split(".");
  const digits = fraction.padEnd(4, "0");
  const rest = digits.slice(4).replace(/0+$/, "");
  return BigInt(whole + digits.slice(0, 4)).toString() + (rest && `.${rest}`);
}
