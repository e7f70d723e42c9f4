import { describe, expect, test } from "vitest";
import {
  type Day,
  dateFromDay,
  dayFromDate,
  dayInShanghai,
  daysBetween,
  endOfDay,
  instantInShanghai,
  isDay,
  isPartialDay,
  lastDayOf,
  monthsAfter,
  precisionOf,
  readDay,
  readPartialDay,
  stampInShanghai,
  startOfDay,
} from "#lib/values/day.ts";
import { trials } from "../../support/chance.ts";

describe("an instant in Shanghai", () => {
  test.each([
    ["2021-09-26T15:59:59.999Z", "2021-09-26 23:59"],
    ["2021-09-26T16:00:00.000Z", "2021-09-27 00:00"],
    ["2021-09-27T00:30:00.000Z", "2021-09-27 08:30"],
    ["2020-02-28T16:00:00.000Z", "2020-02-29 00:00"],
    ["2021-02-28T16:00:00.000Z", "2021-03-01 00:00"],
    ["2025-12-31T15:59:59.999Z", "2025-12-31 23:59"],
    ["2025-12-31T16:00:00.000Z", "2026-01-01 00:00"],
  ])("%s is %s", (instant, stamp) => {
    expect(stampInShanghai(new Date(instant))).toBe(stamp);
    expect(dayInShanghai(new Date(instant))).toBe(stamp.slice(0, 10));
  });

  test("lies eight hours after its day's beginning in Greenwich, whatever the day since 1992", () => {
    for (const random of trials(500)) {
      const instant = new Date(
        Date.UTC(1992 + random.below(60), 0, 1) + random.below(366 * 24 * 60) * 60_000,
      );
      const eightHoursOn = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
      expect(stampInShanghai(instant)).toBe(eightHoursOn.slice(0, 16).replace("T", " "));
    }
  });
});

describe("a day", () => {
  test.each<[Day, string, string]>([
    ["2026-10-31", "2026-10-30T16:00:00.000Z", "2026-10-31T16:00:00.000Z"],
    ["2020-02-29", "2020-02-28T16:00:00.000Z", "2020-02-29T16:00:00.000Z"],
    ["2026-01-01", "2025-12-31T16:00:00.000Z", "2026-01-01T16:00:00.000Z"],
  ])("%s begins at %s in Greenwich, and is over at %s", (day, start, end) => {
    expect([startOfDay(day).toISOString(), endOfDay(day).toISOString()]).toEqual([start, end]);
    const last = new Date(endOfDay(day).getTime() - 1);
    expect([dayInShanghai(startOfDay(day)), dayInShanghai(last)]).toEqual([day, day]);
    expect(dayInShanghai(endOfDay(day))).not.toBe(day);
  });

  test.each(["2021-09-27", "2020-02-29", "2000-02-29", "2024-12-31", "1953-01-01"])("may be %s", (text) => {
    expect(isDay(text)).toBe(true);
    expect(isPartialDay(text)).toBe(true);
    expect(dayFromDate(dateFromDay(text))).toBe(text);
  });

  test.each([
    "0000-01-01",
    "2021-02-29",
    "1900-02-29",
    "2021-04-31",
    "2021-13-01",
    "2021-00-10",
    "2021-09-00",
    "2021-9-27",
    "21-09-27",
    "2021/09/27",
    "2021-09-27T00:00",
    " 2021-09-27",
    "2021年9月27日",
    "",
  ])("is not %j", (text) => {
    expect(isDay(text)).toBe(false);
    expect(isPartialDay(text)).toBe(false);
  });
});

describe("a partial day", () => {
  test.each([
    ["2021-09-27", "day"],
    ["2021-09", "month"],
    ["2021", "year"],
  ] as const)("%s is as precise as a %s", (text, precision) => {
    expect(isPartialDay(text)).toBe(true);
    expect(precisionOf(text)).toBe(precision);
  });

  test.each(["2021-13", "2021-00", "2021-9", "2021-", "202", "20211", "2021-09-"])("is not %j", (text) => {
    expect(isPartialDay(text)).toBe(false);
  });
});

test.each([
  ["2021-09-27", "2021-09-27"],
  ["2021-09", "2021-09-30"],
  ["2021-12", "2021-12-31"],
  ["2024-02", "2024-02-29"],
  ["2023-02", "2023-02-28"],
  ["2021", "2021-12-31"],
])("%s means %s at the latest", (partial, day) => {
  expect(lastDayOf(partial)).toBe(day);
});

test.each([
  ["2021-09-27", "2021-09-27", 0],
  ["2021-09-27", "2021-10-01", 4],
  ["2024-02-28", "2024-03-01", 2],
  ["2026-01-01", "2025-12-31", -1],
] as const)("from %s to %s it is %i days", (earlier, later, days) => {
  expect(daysBetween(earlier, later)).toBe(days);
});

test.each([
  ["2026-12-01", "09:30", "2026-12-01T01:30:00.000Z"],
  ["2026-12-01", "00:00", "2026-11-30T16:00:00.000Z"],
  ["2026-02-29", "09:30", undefined],
  ["2026-12-01", "24:00", undefined],
  ["2026-12-01", "9:30", undefined],
  ["", "", undefined],
])("%s %s in Shanghai is %s", (day, time, instant) => {
  expect(instantInShanghai(day, time)?.toISOString()).toBe(instant);
});

describe("a day as people write it", () => {
  test.each([
    ["2021-09-27", "2021-09-27"],
    ["2021-9-27", "2021-09-27"],
    ["2021/09/27", "2021-09-27"],
    ["2021.9.27", "2021-09-27"],
    ["20210927", "2021-09-27"],
    ["2021年9月27日", "2021-09-27"],
    [" ２０２１ 年 ９ 月 ２７ 日 ", "2021-09-27"],
    ["二〇二一年九月二十七日", "2021-09-27"],
    ["二○二一年十月十日", "2021-10-10"],
    ["二零二一年十二月三十一日", "2021-12-31"],
    ["2024年2月29号", "2024-02-29"],
  ])("%s is %s", (typed, day) => {
    expect(readDay(typed)).toBe(day);
    expect(readPartialDay(typed)).toBe(day);
  });

  test.each([
    ["2021年9月", "2021-09"],
    ["2021-9", "2021-09"],
    ["二〇二一年九月", "2021-09"],
    ["2021年", "2021"],
    ["2021", "2021"],
  ])("%s is not a day, but %s", (typed, partial) => {
    expect(readDay(typed)).toBeNull();
    expect(readPartialDay(typed)).toBe(partial);
  });

  test.each([
    "",
    "2021-02-30",
    "2021年13月1日",
    "9月27日",
    "27/09/2021",
    "去年",
    "2021年9月27日起",
    "21-9-27",
    "202109",
  ])("%j is none", (typed) => {
    expect(readDay(typed)).toBeNull();
    expect(readPartialDay(typed)).toBeNull();
  });
});

test.each<[Day, number, Day]>([
  ["2026-05-23", 6, "2026-11-23"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2023-08-31", 6, "2024-02-29"],
  ["2026-12-31", 1, "2027-01-31"],
  ["2026-10-31", 1, "2026-11-30"],
  ["2026-11-23", 0, "2026-11-23"],
])("%s and %i months is %s", (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
