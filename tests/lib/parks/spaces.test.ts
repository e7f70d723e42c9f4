import { describe, expect, test } from "vitest";
import { areaText, availableText, rangeOver, rentText } from "#lib/parks/spaces.ts";
import { en, hans, hant } from "../../support/languages.ts";

describe("an area", () => {
  test.each([
    ["300", "1200.5", "300–1200.5 ㎡", "300–1200.5 m²"],
    ["800", "800.00", "800 ㎡", "800 m²"],
    ["300", null, "300 ㎡起", "from 300 m²"],
    [null, "1200", "至多 1200 ㎡", "up to 1200 m²"],
    [null, null, null, null],
  ])("from %j to %j is %j", (areaFrom, areaTo, chinese, english) => {
    expect(areaText(hans, { areaFrom, areaTo })).toBe(chinese);
    expect(areaText(en, { areaFrom, areaTo })).toBe(english);
  });
});

test("a rent has its currency in the languages of readers from elsewhere", () => {
  const rent = { rentFrom: "25", rentTo: "32.5" };
  expect(rentText(hans, rent)).toBe("25–32.5 元/㎡·月");
  expect(rentText(hant, rent)).toBe("人民幣25–32.5 元/㎡·月");
  expect(rentText(en, rent)).toBe("RMB 25–32.5 per m² a month");
  expect(rentText(hant, { rentFrom: null, rentTo: null })).toBeNull();
});

test("a day is said from when on", () => {
  expect(availableText(hans, "2027-01-01")).toBe("2027年1月1日起");
  expect(availableText(hans, null)).toBeNull();
});

describe("over several", () => {
  test.each<[[string | null, string | null][], [string, string] | null]>([
    [[["300", "1200"]], ["300", "1200"]],
    [
      [
        ["300", "1200"],
        ["90", "1000"],
        ["500", null],
      ],
      ["90", "1200"],
    ],
    [
      [
        [null, "90"],
        ["1000", null],
      ],
      ["90", "1000"],
    ],
    [[[null, null]], null],
    [[], null],
  ])("%j the range is %j", (ranges, answer) => {
    const found = rangeOver(ranges.map(([from, to]) => ({ from, to })));
    expect(found && [found.from, found.to]).toEqual(answer);
  });
});
