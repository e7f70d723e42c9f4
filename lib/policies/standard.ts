// What a clause gives, in words, as it is drawn. In Traditional Chinese every amount says whose money it is, for readers to whom
// 元 may be another's.
import { toHant } from "#lib/i18n/hant.ts";
import type { Text } from "#lib/i18n/text.ts";

/** 3至5萬元 is one amount, 5萬元至10萬元 are two; 新臺幣 and 美元 say so themselves. */
const bareAmount = /(?<![幣\d.,])(?:\d[\d,.]*\s*[萬億]?\s*[-–—~～至]\s*)?\d[\d,.]*\s*[萬億]?元/g;

/** The same text, whose Traditional Chinese names the currency. */
export function withCurrency(text: Text): Text {
  const hant = text.hant ?? toHant(text.zh);
  return { ...text, hant: hant.replaceAll(bareAmount, "人民幣$&") };
}
