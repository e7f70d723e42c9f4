// Exact amounts of money in yuan, as bigint of fen (1/100 yuan). Never a float.

export type Money = { readonly fen: bigint };

const units = { 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n } as const;
export type MoneyUnit = keyof typeof units;

/**
 * Reads an amount as a source or a person writes it: `4540万元`, `2.56亿元`, `３０２８．６６万元`, `1,480元`; also with 人民币 or ¥
 * before it, and with what tables paste around it. Gives null for anything else, for a negative amount, and for a fraction of
 * a fen.
 */
export function parseMoney(text: string): Money | null {
  const plain = text.normalize("NFKC").replaceAll(/[\s,\p{Cf}]/gu, "");
  const match = /^(?:人民币|RMB|¥)?(\d{1,15})(?:\.(\d{1,10}))?(元|万元|亿元)$/.exec(plain);
  if (!match) return null;
  const [, whole = "", fraction = "", unit] = match;
  const scaled = BigInt(whole + fraction) * units[unit as MoneyUnit];
  const divisor = 10n ** BigInt(fraction.length);
  return scaled % divisor === 0n ? { fen: scaled / divisor } : null;
}

/** Exact yuan as decimal text, as a numeric column takes and gives it: 45400000, 0.5. */
export function toYuan(money: Money): string {
  return decimal(money.fen, 100n);
}

export function fromYuan(text: string): Money {
  const match = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(text);
  if (!match) throw new RangeError(`not an amount in yuan: ${text}`);
  const [, whole = "0", fraction = ""] = match;
  return { fen: BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0")) };
}

export function addMoney(amounts: readonly Money[]): Money {
  return { fen: amounts.reduce((sum, amount) => sum + amount.fen, 0n) };
}

/** Throws where less is left than nothing. */
export function subtractMoney(from: Money, amount: Money): Money {
  if (amount.fen > from.fen) throw new RangeError("an amount of money is not negative");
  return { fen: from.fen - amount.fen };
}

/** A computed amount in Chinese units: from 1亿 in 亿元, from 1万 in 万元, at most two decimals, half up. */
export function inChineseUnits(money: Money): { number: string; unit: MoneyUnit } {
  if (money.fen < units.万元) return { number: decimal(money.fen, 100n), unit: "元" };
  // 9999.995万元 rounds to 10000万元, which is written 1亿元: the unit is chosen after rounding.
  const hundredthsOfWan = round(money.fen * 100n, units.万元);
  if (hundredthsOfWan < 1_000_000n) return { number: decimal(hundredthsOfWan, 100n), unit: "万元" };
  return { number: decimal(round(money.fen * 100n, units.亿元), 100n), unit: "亿元" };
}

/** The amount that is left when a computed one is written in Chinese units: 20314900000 is written 203.15亿元. */
export function roundedAsWritten(money: Money): Money {
  const { number, unit } = inChineseUnits(money);
  const [whole = "", fraction = ""] = number.split(".");
  return { fen: (BigInt(whole + fraction) * units[unit]) / 10n ** BigInt(fraction.length) };
}

/** An amount in English words: from a billion in billion, from a million in million, exact. */
export function inEnglishUnits(money: Money): { number: string; unit: "" | "million" | "billion" } {
  if (money.fen >= 100_000_000_000n) return { number: decimal(money.fen, 100_000_000_000n), unit: "billion" };
  if (money.fen >= 100_000_000n) return { number: decimal(money.fen, 100_000_000n), unit: "million" };
  return { number: grouped(decimal(money.fen, 100n)), unit: "" };
}

/** 1234567.8 → 1,234,567.8 */
export function grouped(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const separated = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** An exact quotient by a power of ten, without trailing zeros. */
function decimal(numerator: bigint, denominator: bigint): string {
  const places = denominator.toString().length - 1;
  const digits = numerator.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

function round(numerator: bigint, denominator: bigint): bigint {
  return (numerator * 2n + denominator) / (denominator * 2n);
}
