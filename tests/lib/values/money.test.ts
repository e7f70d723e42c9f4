import { describe, expect, test } from "vitest";
import {
  addMoney,
  fromYuan,
  grouped,
  inChineseUnits,
  inEnglishUnits,
  type Money,
  parseMoney,
  roundedAsWritten,
  toYuan,
} from "#lib/values/money.ts";
import { type Chance, trials } from "../../support/chance.ts";

describe("an amount as it is written", () => {
  test.each([
    ["4540万元", "45400000"],
    ["2.56亿元", "256000000"],
    ["3028.66万元", "30286600"],
    ["104.8亿元", "10480000000"],
    ["1,480元", "1480"],
    ["1,234,567.89元", "1234567.89"],
    ["0元", "0"],
    ["0.5元", "0.5"],
    ["0.01元", "0.01"],
    ["0.000001万元", "0.01"],
    ["３０２８．６６万元", "30286600"],
    ["１，４８０元", "1480"],
    [" 14.8 亿元 ", "1480000000"],
    ["1.50亿元", "150000000"],
    ["人民币4540万元", "45400000"],
    ["￥ 1,480 元", "1480"],
    ["\u200b4540\u00a0万元\ufeff\t", "45400000"],
  ])("%s is %s yuan", (written, yuan) => {
    expect(readMoney(written)).toEqual(fromYuan(yuan));
  });

  test.each([
    ["-1元", "is negative"],
    ["－4540万元", "is negative, in full width"],
    ["4540", "has no unit"],
    ["万元", "has no number"],
    ["约4540万元", "carries its qualifier"],
    ["4540万元以上", "has words behind it"],
    ["4540万", "has half a unit"],
    ["4540万美元", "is another currency"],
    ["RMB 9 billion", "is in English"],
    ["四千万元", "is in Chinese digits"],
    ["1.2.3元", "has two points"],
    ["1.元", "ends in its point"],
    [".5元", "begins with its point"],
    ["1e3元", "is in powers of ten"],
    ["0.001元", "is a fraction of a fen"],
    ["0.0000001万元", "is a fraction of a fen, in 万元"],
    ["", "is nothing"],
  ])("%j, which %s, is refused", (written) => {
    expect(parseMoney(written)).toBeNull();
  });
});

describe("yuan as decimal text", () => {
  test.each(["0", "0.5", "0.05", "1", "10", "100.01", "45400000", "10480000000"])(
    "%s comes back as it was",
    (yuan) => {
      expect(toYuan(fromYuan(yuan))).toBe(yuan);
    },
  );

  test("loses only the noughts that a numeric column adds", () => {
    expect(toYuan(fromYuan("45400000.00"))).toBe("45400000");
    expect(toYuan(fromYuan("0.500000"))).toBe("0.5");
  });

  test.each(["-1", "1.234", "", "1e21", "4540万元"])("is not %j", (text) => {
    expect(() => fromYuan(text)).toThrow(RangeError);
  });

  test("of any amount comes back as it was", () => {
    for (const { amount } of amounts()) expect(fromYuan(toYuan(amount))).toEqual(amount);
  });
});

describe("a computed amount in Chinese", () => {
  test.each([
    ["0元", "0元"],
    ["0.01元", "0.01元"],
    ["9999元", "9999元"],
    ["9999.99元", "9999.99元"],
    ["10000元", "1万元"],
    ["10000.01元", "1万元"],
    ["10049.99元", "1万元"],
    ["10050元", "1.01万元"],
    ["99999999.99元", "1亿元"],
    ["9999.98万元", "9999.98万元"],
    ["9999.99万元", "9999.99万元"],
    ["9999.994万元", "9999.99万元"],
    ["9999.995万元", "1亿元"],
    ["9999.999999万元", "1亿元"],
    ["10000万元", "1亿元"],
    ["10001万元", "1亿元"],
    ["10050万元", "1.01亿元"],
    ["1.004999亿元", "1亿元"],
    ["1.005亿元", "1.01亿元"],
    ["104.8亿元", "104.8亿元"],
  ])("%s is written %s", (exact, written) => {
    const { number, unit } = inChineseUnits(readMoney(exact));
    expect(number + unit).toBe(written);
    expect(roundedAsWritten(readMoney(exact))).toEqual(readMoney(written));
  });

  test("is never further from the exact one than half of its last place, and never more than 9999.99 of a smaller unit", () => {
    const half = { 元: 0n, 万元: 5_000n, 亿元: 50_000_000n };
    for (const { amount } of amounts()) {
      const { number, unit } = inChineseUnits(amount);
      const difference = readMoney(number + unit).fen - amount.fen;
      expect(difference <= half[unit] && -difference <= half[unit], `${amount.fen} fen`).toBe(true);
      expect(number).toMatch(/^\d+(\.\d?[1-9])?$/);
      if (unit !== "亿元") expect(Number(number)).toBeLessThan(10_000);
      if (unit !== "元") expect(Number(number)).toBeGreaterThanOrEqual(1);
    }
  });
});

describe("an amount in English", () => {
  test.each([
    ["90亿元", "9 billion"],
    ["14.8亿元", "1.48 billion"],
    ["10亿元", "1 billion"],
    ["9.9999亿元", "999.99 million"],
    ["2.56亿元", "256 million"],
    ["2亿元", "200 million"],
    ["4540万元", "45.4 million"],
    ["3028.66万元", "30.2866 million"],
    ["2216万元", "22.16 million"],
    ["100万元", "1 million"],
    ["999999.99元", "999,999.99 "],
    ["1480元", "1,480 "],
    ["0.5元", "0.5 "],
  ])("%s is %s", (written, english) => {
    const { number, unit } = inEnglishUnits(readMoney(written));
    expect(`${number} ${unit}`).toBe(english);
  });

  test("is exact, and never less than one of its unit", () => {
    const inFen = { "": 100n, million: 100_000_000n, billion: 100_000_000_000n };
    for (const { amount } of amounts()) {
      const { number, unit } = inEnglishUnits(amount);
      const [whole = "", fraction = ""] = number.replaceAll(",", "").split(".");
      expect((BigInt(whole + fraction) * inFen[unit]) / 10n ** BigInt(fraction.length)).toBe(amount.fen);
      if (unit !== "") expect(whole).not.toBe("0");
    }
  });
});

describe("a sum", () => {
  test("is exact where floats are not", () => {
    expect(toYuan(addMoney(["0.1", "0.2", "9007199254740993"].map(fromYuan)))).toBe("9007199254740993.3");
  });

  test("of nothing is nought", () => {
    expect(toYuan(addMoney([]))).toBe("0");
  });

  test("does not know the order of its parts", () => {
    for (const { amount, random } of amounts()) {
      const parts = [amount, ...Array.from({ length: 5 }, () => anyAmount(random))];
      expect(addMoney(random.shuffled(parts))).toEqual(addMoney(parts));
    }
  });
});

test.each([
  ["7", "7"],
  ["999", "999"],
  ["1000", "1,000"],
  ["94053", "94,053"],
  ["1234567.8901", "1,234,567.8901"],
])("%s in groups of three is %s", (plain, inGroups) => {
  expect(grouped(plain)).toBe(inGroups);
});

function readMoney(written: string): Money {
  const money = parseMoney(written);
  if (!money) throw new Error(`not an amount: ${written}`);
  return money;
}

/** Many amounts, from fen to thousands of 亿, as many small as large. */
function amounts(): { amount: Money; random: Chance }[] {
  return trials(2000).map((random) => ({ amount: anyAmount(random), random }));
}

function anyAmount(random: Chance): Money {
  const digits = Array.from({ length: 1 + random.below(14) }, () =>
    random.oneOf(["0", "4", "5", "9", String(random.below(10))]),
  );
  return { fen: BigInt(digits.join("")) };
}
