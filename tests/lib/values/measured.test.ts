import { expect, test } from "vitest";
import { type MeasuredIn, readMeasured } from "#lib/values/measured.ts";

test.each<[MeasuredIn, string, string | null]>([
  ["area", "800", "800"],
  ["area", "800平方米", "800"],
  ["area", "800平米", "800"],
  ["area", "800 ㎡", "800"],
  ["area", "800m²", "800"],
  ["area", "800M2", "800"],
  ["area", "８００．５㎡", "800.5"],
  ["area", "1,200 sqm", "1200"],
  ["area", "800米", null],
  ["area", "800亩", null],
  ["area", "平方米", null],
  ["area", "", null],
  ["rent", "40元", "40"],
  ["rent", "40元/㎡·月", "40"],
  ["rent", "40元／平方米／月", "40"],
  ["rent", "40元/㎡·年", null],
  ["rent", "40元/㎡·天", null],
  ["rent", "40000元/月", null],
  ["height", "4.2米", "4.2"],
  ["height", "4.2 m", "4.2"],
  ["height", "4.2㎡", null],
  ["load", "5kN", "5"],
  ["load", "5 kN/㎡", "5"],
  ["load", "５ｋＮ／ｍ²", "5"],
  ["load", "5千牛/平方米", "5"],
  ["load", "500kg", null],
  ["power", "250kVA", "250"],
  ["power", "250千伏安", "250"],
  ["power", "250kW", null],
  ["people", "３０ 人", "30"],
  ["people", "30㎡", null],
  ["years", "2.5年", "2.5"],
])("%s: %j is %j", (measuredIn, typed, number) => {
  expect(readMeasured(measuredIn, typed)).toBe(number);
});
