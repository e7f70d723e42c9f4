// A number as a reader writes it when quoting: 14.8亿元, 約１４．８億元, RMB 1.48 billion, 8个项目, 60%.
import { en } from "#lib/i18n/en.ts";
import { zh } from "#lib/i18n/zh.ts";
import { parseMoney, toYuan } from "#lib/values/money.ts";
import { isMoney, type Unit, units } from "./model.ts";

/** `units`: what it may count; empty where the reader does not say. */
export type WrittenNumber = { is: "money"; yuan: string } | { is: "count"; value: string; units: Unit[] };

const traditional: Record<string, string> = {
  億: "亿",
  萬: "万",
  個: "个",
  項: "项",
  圓: "元",
  圆: "元",
  約: "约",
  餘: "余",
  實: "实",
  驗: "验",
  臺: "台",
  園: "园",
  區: "区",
  棟: "栋",
  條: "条",
  畝: "亩",
  機: "机",
  構: "构",
  業: "业",
  幣: "币",
};
const before = /^(?:大?约|近|超过|超|突破|逾|共计?|达到?|about|nearly|over|morethan|atleast)/i;
const behind = /(?:以上|左右)$/;
const currency = /^(?:人民币|rmb|cny|[¥￥])/i;
const scales: Record<string, bigint> = { million: 1_000_000n, billion: 1_000_000_000n };

/** Null for what is no number, or counts what no figure does. */
export function readWrittenNumber(text: string): WrittenNumber | null {
  const plain = [...text.normalize("NFKC").replaceAll(/[\s,，]/g, "")]
    .map((sign) => traditional[sign] ?? sign)
    .join("")
    .replace(before, "")
    .replace(behind, "");
  const isMoneyByName = currency.test(plain);
  const [, number = "", unit = ""] =
    /^(\d{1,15}(?:\.\d{1,6})?)(?:多|余)?(.*)$/.exec(plain.replace(currency, "").replace(before, "")) ?? [];
  if (number === "") return null;
  const yuan = moneyIn(number, unit, isMoneyByName);
  if (yuan !== null) return { is: "money", yuan };
  const named = unitsNamed(unit);
  // What no figure counts cannot be quoted from here.
  if (unit !== "" && named.length === 0) return null;
  return { is: "count", value: number.replace(/^0+(?=\d)/, ""), units: named };
}

function moneyIn(number: string, unit: string, isMoneyByName: boolean): string | null {
  const [, scale] = /^(million|billion)(?:yuan|rmb)?$/i.exec(unit) ?? [];
  if (scale) return scaled(number, scales[scale.toLowerCase()] ?? 1n);
  const written = /^[万亿]$/.test(unit) ? `${unit}元` : unit.replace(/^yuan$/i, "元");
  const money = parseMoney(number + (written === "" && isMoneyByName ? "元" : written));
  return money && toYuan(money);
}

/** Exactly; null for a fraction of a fen. */
function scaled(number: string, by: bigint): string | null {
  const [whole = "", fraction = ""] = number.split(".");
  const scaledUp = BigInt(whole + fraction) * by * 100n;
  const divisor = 10n ** BigInt(fraction.length);
  return scaledUp % divisor === 0n ? toYuan({ fen: scaledUp / divisor }) : null;
}

/** 个 may be projects, parks or laboratories; 个项目 is projects. */
function unitsNamed(written: string): Unit[] {
  if (written === "") return [];
  const asked = written.toLowerCase();
  return units.filter((unit) => {
    if (isMoney(unit)) return false;
    const names = [zh.units[unit], en.units[unit]].map((name) =>
      name.normalize("NFKC").replaceAll(" ", "").toLowerCase(),
    );
    return names.some((name) => name.startsWith(asked) || asked.startsWith(name));
  });
}
