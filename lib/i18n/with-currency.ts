// Amounts within texts, as they are drawn. In Traditional Chinese every amount says whose money it is, for readers to whom 元 may
// be another's.
import { toHant } from "./hant.ts";
import type { Text } from "./text.ts";

const number = /\d(?:[\d,.]*\d)?\s*[百千]?[餘余多]?[萬億]*[餘余多]?/.source;
const to = /\s*[-–—~～至]\s*/.source;
const currencyBefore = /幣\s*[約近逾]?\s*/.source;
const currencyAfter = /\s*[（(]?(?:人民|新?[臺台]|港|澳門)幣/.source;

/** 3至5萬元 is one amount, 5萬元至10萬元 are two; 新臺幣5元, 5元人民幣 and 美元 say so themselves, and of both ends of a range. */
const bareAmount = new RegExp(
  `(?<!${currencyBefore}(?:${number}元?${to})?|[\\d,.])(?:${number}${to})?${number}元(?!(?:${to}${number}元)?${currencyAfter})`,
  "g",
);

/** The same text, whose Traditional Chinese names the currency. */
export function withCurrency(text: Text): Text {
  const hant = text.hant ?? toHant(text.zh);
  return { ...text, hant: hant.replaceAll(bareAmount, "人民幣$&") };
}
