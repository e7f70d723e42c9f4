// An amount as someone types it, in Simplified or Traditional Chinese or in English: 500万元, 500萬, 人民幣500萬圓, RMB 5 million.
import { type Money, parseMoney } from "./money.ts";

const traditional: Record<string, string> = { 億: "亿", 萬: "万", 圓: "元", 圆: "元", 幣: "币" };
const powers: Record<string, number> = { million: 6, mn: 6, billion: 9, bn: 9 };
const english = /^(\d{1,15})(?:\.(\d{1,10}))?(million|mn|billion|bn)$/;

/** Without a unit it is in yuan. Null for what is no amount, a negative one, or one in another currency. */
export function readMoney(typed: string): Money | null {
  const plain = [...typed.normalize("NFKC").replaceAll(/[\s,\p{Cf}]/gu, "")]
    .map((sign) => traditional[sign] ?? sign)
    .join("")
    .toLowerCase()
    .replace(/^(?:人民币|rmb|cny|¥)/, "")
    .replace(/(?:yuan|rmb|cny|人民币)$/, "");
  return inEnglish(plain) ?? parseMoney(/[万亿\d]$/.test(plain) ? `${plain}元` : plain);
}

/** Exactly; null for a fraction of a fen. */
function inEnglish(plain: string): Money | null {
  const [, whole = "", fraction = "", scale = ""] = english.exec(plain) ?? [];
  const power = powers[scale];
  if (power === undefined) return null;
  const digits = BigInt(whole + fraction) * 10n ** BigInt(power + 2);
  const divisor = 10n ** BigInt(fraction.length);
  return digits % divisor === 0n ? { fen: digits / divisor } : null;
}
