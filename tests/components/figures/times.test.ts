import { describe, expect, test } from "vitest";
import { asOfText, periodText } from "#components/figures/times.ts";
import { languages } from "../../support/languages.ts";

describe("an as-of", () => {
  test.each([
    [
      "is stated",
      { date: "2021-08", basis: "stated" },
      ["截至2021年8月", "截至2021年8月", "as of August 2021"],
    ],
    [
      "is inferred, and says so",
      { date: "2021-08", basis: "inferred" },
      ["截至2021年8月（推断）", "截至2021年8月（推斷）", "as of August 2021 (inferred)"],
    ],
    [
      "is read from an address, and says so",
      { date: "2021-09-27", basis: "inferred_from_url" },
      [
        "截至2021年9月27日（据网址推断）",
        "截至2021年9月27日（據網址推斷）",
        "as of 27 September 2021 (inferred from the web address)",
      ],
    ],
    [
      "is unknown, and says so",
      { date: null, basis: "not_stated" },
      ["截至日期未写", "截至日期未寫", "as-of date not stated"],
    ],
  ] as const)("that %s", (_, asOf, written) => {
    expect(languages.map((language) => asOfText(language, { asOf }))).toEqual(written);
  });
});

describe("a period", () => {
  test("that the source does not give is said not to be given", () => {
    const period = { start: null, end: null, precision: "none", basis: "not_stated", text: null } as const;
    expect(languages.map((language) => periodText(language, { period }))).toEqual([
      "来源未写",
      "來源未寫",
      "not stated by the source",
    ]);
  });

  test("that is inferred says so", () => {
    const period = {
      start: "2021-01-01",
      end: "2021-06-30",
      precision: "month",
      basis: "inferred",
      text: null,
    } as const;
    expect(languages.map((language) => periodText(language, { period }))).toEqual([
      "2021年1月至6月（推断）",
      "2021年1月至6月（推斷）",
      "January to June 2021 (inferred)",
    ]);
  });
});
