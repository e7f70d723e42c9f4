// The numbers that a reader quotes: 14.8亿元, 約１４．８億元, 8 projects, 1.48 billion yuan, 签约项目8个，总投资14.8亿元.
import { parseMoney, toYuan } from "#lib/values/money.ts";
import type { Unit } from "./model.ts";
import { classifier, filler, nameOfUnit } from "./written-words.ts";

/** `units`: what it may count; empty where the reader does not say. */
export type WrittenNumber = { is: "money"; yuan: string } | { is: "count"; value: string; units: Unit[] };

/** `written`: as the reader wrote it. `isRough`: whether they wrote that it is no exact number, in 约 or “about”. */
export type QuotedNumber = { written: string; number: WrittenNumber; isRough: boolean };

/** `what` was not understood: all of it, where no number is in it. */
export type ReadNumbers =
  | { ok: true; numbers: QuotedNumber[] }
  | { ok: false; because: "unreadable_number" | "left_over" | "too_many_numbers"; what: string };

const mostNumbers = 6;

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
  總: "总",
  資: "资",
  投: "投",
  簽: "签",
  計: "计",
  劃: "划",
  額: "额",
  與: "与",
  達: "达",
  過: "过",
  為: "为",
  場: "场",
};

const currency = /(?:人民币|rmb|cny|¥)\s*/iy;
/** Commas and spaces only where they part thousands: 1,48 is no number of ours. */
const digits = /(\d{1,3}(?:[, ]\d{3})+|\d{1,15})(\.\d{1,11})?(?![.,]?\d)\s*(?:多|余)?/y;
const yuanBehind = "(?:\\s*(?:人民币|yuan|rmb|cny)(?![a-z]))?";
const chineseMoney = new RegExp(`\\s*(?:([万亿])(?:多|余)?\\s*元?|元)${yuanBehind}`, "iy");
const englishMoney = new RegExp(
  `\\s*(?:(million|mn|billion|bn)(?![a-z])${yuanBehind}|(?:yuan|rmb|cny)(?![a-z]))`,
  "iy",
);
const shortMillion = new RegExp(`\\s*m(?![a-z])${yuanBehind}`, "iy");
const behind = /\s*(?:以上|左右|多|余)/y;
const rough =
  /[约近超逾多余]|突破|以上|左右|\b(?:about|around|approximately|nearly|almost|over|more|exceeding|least)\b/i;
const powers: Record<string, number> = { 万: 4, 亿: 8, million: 6, mn: 6, billion: 9, bn: 9 };

/** Every number, each with its unit; nothing where any sign of the text is neither number, unit nor a word around them. */
export function readWrittenNumbers(text: string): ReadNumbers {
  const plain = text.normalize("NFKC");
  const source = plain.length === text.length ? text : plain;
  const words = [...plain].map((sign) => traditional[sign] ?? sign).join("");
  const numbers: QuotedNumber[] = [];
  for (let at = 0; ; ) {
    const begin = readBegin(words, at);
    if (begin.end === words.length && !begin.isMoney) break;
    const read = readNumber(words, begin);
    if (read === null) {
      if (numbers.length === 0) return { ok: false, because: "unreadable_number", what: text.trim() };
      return { ok: false, because: "left_over", what: source.slice(begin.begin).trim() };
    }
    numbers.push({
      written: source.slice(begin.begin, read.end).trim(),
      number: read.number,
      isRough: rough.test(words.slice(at, read.end)),
    });
    at = read.end;
  }
  if (numbers.length === 0) return { ok: false, because: "unreadable_number", what: text.trim() };
  const each = [...new Map(numbers.map((quoted) => [quoted.written, quoted])).values()];
  if (each.length > mostNumbers) return { ok: false, because: "too_many_numbers", what: String(mostNumbers) };
  return { ok: true, numbers: each };
}

/** `begin`: where the number begins, its currency included; `end`: where its digits do. */
type Begin = { begin: number; end: number; isMoney: boolean };

/** Past the words before a number. */
function readBegin(words: string, from: number): Begin {
  let end = from;
  let money: number | null = null;
  for (;;) {
    const named = match(currency, words, end);
    const passed = named ?? match(filler, words, end);
    if (passed === null || passed[0] === "") return { begin: money ?? end, end, isMoney: money !== null };
    if (named) money ??= end;
    end += passed[0].length;
  }
}

function readNumber(words: string, { end, isMoney }: Begin): { number: WrittenNumber; end: number } | null {
  const found = match(digits, words, end);
  if (!found) return null;
  const number = (found[1] ?? "").replaceAll(/[, ]/g, "") + (found[2] ?? "");
  const unit = readUnit(words, end + found[0].length, isMoney);
  const qualified = match(behind, words, unit.end)?.[0].length ?? 0;
  const read = "power" in unit ? moneyOf(number, unit.power) : countOf(number, unit.units);
  return read && { number: read, end: unit.end + qualified };
}

type ReadUnit = { end: number } & ({ power: number } | { units: Unit[] });

/** 万平方米 is no money, and the 个 of 个项目 is all of it: the longer word is read first. */
function readUnit(words: string, at: number, isMoney: boolean): ReadUnit {
  const named = nameOfUnit(words, at);
  if (named) return named;
  const money =
    match(chineseMoney, words, at) ?? match(englishMoney, words, at) ?? shortMillionAt(words, at, isMoney);
  if (money) return { power: powers[money[1]?.toLowerCase() ?? ""] ?? 0, end: at + money[0].length };
  if (isMoney) return { power: 0, end: at };
  return classifier(words, at) ?? { units: [], end: at };
}

/** 45.4m may be metres, unless it is said to be money. */
function shortMillionAt(words: string, at: number, isMoney: boolean): [string, string] | null {
  const found = match(shortMillion, words, at);
  return found && (isMoney || /(?:yuan|rmb|cny|人民币)$/i.test(found[0])) ? [found[0], "million"] : null;
}

/** Exactly; null for a fraction of a fen. */
function moneyOf(number: string, power: number): WrittenNumber | null {
  const [whole = "", fraction = ""] = number.split(".");
  const scaled = whole + fraction.slice(0, power).padEnd(power, "0");
  const rest = fraction.slice(power);
  const money = parseMoney(`${scaled}${rest && `.${rest}`}元`);
  return money && { is: "money", yuan: toYuan(money) };
}

function countOf(number: string, units: Unit[]): WrittenNumber {
  return { is: "count", value: number.replace(/^0+(?=\d)/, ""), units };
}

function match(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
