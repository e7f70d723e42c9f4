import { describe, expect, test } from "vitest";
import { readWrittenNumbers, type WrittenNumber } from "#lib/figures/written-number.ts";

function numbersIn(text: string): WrittenNumber[] | null {
  const read = readWrittenNumbers(text);
  return read.ok ? read.numbers.map(({ number }) => number) : null;
}

describe("an amount of money as somebody quotes it", () => {
  test.each([
    ["14.8亿元", "1480000000"],
    ["14.8亿", "1480000000"],
    ["１４．８亿元", "1480000000"],
    ["14.8億元", "1480000000"],
    ["人民幣14.8億元", "1480000000"],
    ["人民币 14.8 亿元", "1480000000"],
    ["约14.8亿元", "1480000000"],
    ["超90亿元", "9000000000"],
    ["148000万元", "1480000000"],
    ["148,000萬元", "1480000000"],
    ["4540万", "45400000"],
    ["1,480,000,000元", "1480000000"],
    ["¥1480000000", "1480000000"],
    ["￥1480000000", "1480000000"],
    ["RMB 1.48 billion", "1480000000"],
    ["rmb1.48billion", "1480000000"],
    ["1.48 billion yuan", "1480000000"],
    ["about RMB 45.4 million", "45400000"],
    ["RMB about 45.4 million", "45400000"],
    ["0.5元", "0.5"],
    ["14.8亿元人民币", "1480000000"],
    ["14.8億元人民幣", "1480000000"],
    ["总投资14.8亿元", "1480000000"],
    ["總投資額達14.8億元", "1480000000"],
    ["14.8亿元（计划总投资）", "1480000000"],
    ["total investment of RMB 1.48 billion", "1480000000"],
    ["1.48bn", "1480000000"],
    ["RMB 1.48bn", "1480000000"],
    ["45.4mn yuan", "45400000"],
    ["RMB 45.4m", "45400000"],
    ["1.48 billion RMB", "1480000000"],
  ])("%s is %s yuan", (text, yuan) => {
    expect(numbersIn(text)).toEqual([{ is: "money", yuan }]);
  });
});

describe("a count", () => {
  test.each([
    ["8个", "8", ["project", "park", "lab", "platform", "zone", "centre"]],
    ["８個", "8", ["project", "park", "lab", "platform", "zone", "centre"]],
    ["8个项目", "8", ["project"]],
    ["8 projects", "8", ["project"]],
    ["1 project", "1", ["project"]],
    ["8个签约项目", "8", ["project"]],
    ["8個簽約項目", "8", ["project"]],
    ["8 signed projects", "8", ["project"]],
    ["10万平方米", "10", ["ten_thousand_square_metres"]],
    ["100,000 m²", "100000", ["square_metre"]],
    ["182家", "182", ["firm", "agency"]],
    ["182家企业", "182", ["firm"]],
    ["170多家企业", "170", ["firm"]],
    ["3个以上", "3", ["project", "park", "lab", "platform", "zone", "centre"]],
    ["60%", "60", ["percent"]],
    ["60％", "60", ["percent"]],
    ["4.8平方公里", "4.8", ["square_kilometre"]],
    ["4.8 km²", "4.8", ["square_kilometre"]],
    ["8", "8", []],
    ["08", "8", []],
  ])("%s is %s of %o", (text, value, units) => {
    expect(numbersIn(text)).toEqual([{ is: "count", value, units }]);
  });
});

test.each([
  ["14.8亿元", [false]],
  ["约14.8亿元", [true]],
  ["近１６６.８億元", [true]],
  ["170多家企业", [true]],
  ["3个以上", [true]],
  ["about RMB 1.48 billion", [true]],
  ["RMB over 1.48 billion", [true]],
  ["8个项目，总投资超14.8亿元", [false, true]],
  ["8 projects and nearly 1.48 billion yuan", [false, true]],
])("of %s it is known which numbers are said to be no exact ones", (text, isRough) => {
  const read = readWrittenNumbers(text);
  expect(read.ok && read.numbers.map((each) => each.isRough)).toEqual(isRough);
});

describe("several numbers in one quotation", () => {
  test.each([
    ["8 projects, 1.48 billion yuan", ["8 projects", "1.48 billion yuan"]],
    ["8 signed projects worth RMB 1.48 billion", ["8 signed projects", "RMB 1.48 billion"]],
    ["签约项目8个，总投资约１４．８億元", ["8个", "１４．８億元"]],
    ["20个项目，104.8亿元", ["20个项目", "104.8亿元"]],
    ["8个项目14.8亿元", ["8个项目", "14.8亿元"]],
    ["4.8 km² and 8 and 8", ["4.8 km²", "8"]],
  ])("%s are %o, each as it was written", (text, written) => {
    const read = readWrittenNumbers(text);
    expect(read.ok && read.numbers.map((each) => each.written)).toEqual(written);
  });

  test("are read one by one", () => {
    expect(numbersIn("8 projects, 1.48 billion yuan")).toEqual([
      { is: "count", value: "8", units: ["project"] },
      { is: "money", yuan: "1480000000" },
    ]);
  });

  test("are not too many", () => {
    expect(readWrittenNumbers("1 2 3 4 5 6")).toMatchObject({ ok: true });
    expect(readWrittenNumbers("1 2 3 4 5 6 7")).toMatchObject({ because: "too_many_numbers", what: "6" });
  });
});

test.each([
  ["8 projects, 9 cars", "cars"],
  ["8辆", "辆"],
  ["8 cars", "cars"],
  ["1e9", "e9"],
  ["8个项目，税收14.8亿元", "税收14.8亿元"],
  ["8 projects in production", "production"],
  ["2021年8月8个项目", "年8月8个项目"],
  ["5800万人", "人"],
  ["45.4m", "m"],
  ["8 projects and 1,48 billion", "1,48 billion"],
  ["8 projects RMB", "RMB"],
  ["20个项目，104.8亿元（全区）", "全区）"],
])("of %s is left over %s", (text, what) => {
  expect(readWrittenNumbers(text)).toEqual({ ok: false, because: "left_over", what });
});

test.each(["", "很多", "亿元", "-8个", "x8", "...", "e8", "\u202e8", "1,48", "0.001元", "1".repeat(16)])(
  "%s is no number",
  (text) => {
    expect(readWrittenNumbers(text)).toEqual({ ok: false, because: "unreadable_number", what: text });
  },
);

test("a text is read in no time, however long and hostile", () => {
  const begun = performance.now();
  for (const text of ["签约".repeat(700), "1 ".repeat(750), "more ".repeat(300), `8${" ".repeat(1400)}x`])
    readWrittenNumbers(text);
  expect(performance.now() - begun).toBeLessThan(500);
});
