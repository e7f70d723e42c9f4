import { expect, test } from "vitest";
import { toYuan } from "#lib/values/money.ts";
import { readMoney } from "#lib/values/written-money.ts";

test.each([
  ["500万元", "5000000"],
  ["500萬元", "5000000"],
  ["500萬", "5000000"],
  ["５００萬圓", "5000000"],
  ["人民幣 500 萬元", "5000000"],
  ["人民币500万元", "5000000"],
  ["0.05億元", "5000000"],
  ["1.2亿", "120000000"],
  ["5000000", "5000000"],
  ["5,000,000元", "5000000"],
  ["RMB 5 million", "5000000"],
  ["rmb5mn", "5000000"],
  ["5 million yuan", "5000000"],
  ["5 million RMB", "5000000"],
  ["CNY 5,000,000", "5000000"],
  ["¥5000000", "5000000"],
  ["RMB 1.5 billion", "1500000000"],
  ["1.23456789 million", "1234567.89"],
])("%s is %s yuan", (typed, yuan) => {
  const money = readMoney(typed);
  expect(money && toYuan(money)).toBe(yuan);
});

test.each([
  "",
  "万元",
  "-5万元",
  "1e99",
  "USD 5 million",
  "US$5 million",
  "NT$500萬",
  "新臺幣500萬元",
  "500 pounds",
  "5 millions of things",
  "1.000000001 million",
])("%j is no amount of yuan", (typed) => {
  expect(readMoney(typed)).toBeNull();
});
