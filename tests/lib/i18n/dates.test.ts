import { describe, expect, test } from "vitest";
import { writeDay, writePeriod } from "#lib/i18n/dates.ts";
import { locales } from "#lib/i18n/locale.ts";

describe("a day", () => {
  test.each([
    ["2021-09-27", "2021年9月27日", "27 September 2021"],
    ["2021-10-01", "2021年10月1日", "1 October 2021"],
    ["2021-09", "2021年9月", "September 2021"],
    ["2021-12", "2021年12月", "December 2021"],
    ["2021", "2021年", "2021"],
  ])("%s is %s, %s", (day, chinese, english) => {
    expect(locales.map((locale) => writeDay(locale, day))).toEqual([chinese, chinese, english]);
  });
});

describe("a period", () => {
  test.each([
    ["of one month", "2021-02-01", "2021-02-28", "month", "2021年2月", "2021年2月", "February 2021"],
    [
      "of months",
      "2021-01-01",
      "2021-08-31",
      "month",
      "2021年1月至8月",
      "2021年1月至8月",
      "January to August 2021",
    ],
    [
      "of months over the new year",
      "2020-11-01",
      "2021-02-28",
      "month",
      "2020年11月至2021年2月",
      "2020年11月至2021年2月",
      "November 2020 to February 2021",
    ],
    ["of one year", "2014-01-01", "2014-12-31", "year", "2014年", "2014年", "2014"],
    ["of years", "2019-01-01", "2021-12-31", "year", "2019年至2021年", "2019年至2021年", "2019 to 2021"],
    ["of one day", "2021-08-31", "2021-08-31", "day", "2021年8月31日", "2021年8月31日", "31 August 2021"],
    [
      "of days",
      "2021-08-01",
      "2021-08-31",
      "day",
      "2021年8月1日至8月31日",
      "2021年8月1日至8月31日",
      "1 August 2021 to 31 August 2021",
    ],
    [
      "that is open",
      "2021-02-01",
      null,
      "open",
      "2021年2月1日起，截止日未写",
      "2021年2月1日起，截止日未寫",
      "from 1 February 2021, end not stated",
    ],
    [
      "that is open since a year's beginning",
      "2021-01-01",
      null,
      "open",
      "2021年起，截止日未写",
      "2021年起，截止日未寫",
      "from 2021, end not stated",
    ],
    ["that is none", null, null, "none", "", "", ""],
  ] as const)("%s is written in three languages", (_, start, end, precision, ...written) => {
    expect(locales.map((locale) => writePeriod(locale, { start, end, precision }))).toEqual(written);
  });
});
