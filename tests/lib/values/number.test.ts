import { expect, test } from "vitest";
import { readDecimal, readInteger, withoutNoughts } from "#lib/values/number.ts";

test.each([
  ["12", 12],
  ["0", 0],
  ["-0", 0],
  ["-3", -3],
  ["１２", 12],
  ["1,234,567", 1234567],
  [" 12 ", 12],
  ["012", 12],
  ["\u200b7\t", 7],
  ["", null],
  ["1.0", null],
  ["1,2", null],
  ["12个", null],
  ["1e3", null],
  ["9999999999999999", null],
])("%j as a whole number is %j", (typed, number) => {
  expect(readInteger(typed)).toBe(number);
});

test.each([
  ["14.8", "14.8"],
  ["14.80", "14.80"],
  ["１４．８", "14.8"],
  ["1,234.5", "1234.5"],
  ["-2.5", "-2.5"],
  ["12", "12"],
  [".5", null],
  ["5.", null],
  ["1,23.4", null],
  ["14.8亿", null],
  ["NaN", null],
])("%j as a decimal number is %j", (typed, number) => {
  expect(readDecimal(typed)).toBe(number);
});

test.each([
  ["14.80", "14.8"],
  ["5.00", "5"],
  ["100", "100"],
  ["0.000010", "0.00001"],
  ["0", "0"],
])("%s without its noughts is %s", (decimal, short) => {
  expect(withoutNoughts(decimal)).toBe(short);
});
