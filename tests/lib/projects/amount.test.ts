import { expect, test } from "vitest";
import { amountQuantity } from "#lib/projects/amount.ts";

test.each([
  ["4540万元", "45400000", "4540", "wan_yuan"],
  ["2.56亿元", "256000000", "2.56", "yi_yuan"],
  ["1,480元", "1480", "1,480", "yuan"],
] as const)("%s keeps its unit", (asWritten, yuan, value, unit) => {
  expect(amountQuantity({ asWritten, yuan, basis: null })).toEqual({
    value,
    unit,
    amountYuan: yuan,
    qualifier: null,
    use: "shown",
  });
});

test("what is no amount of money is a mistake", () => {
  expect(() => amountQuantity({ asWritten: "很多", yuan: "1", basis: null })).toThrow(RangeError);
});
