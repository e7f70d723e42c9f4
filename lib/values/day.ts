// Calendar days in Asia/Shanghai, as text: 2021-09-27. A partial day is as precise as it is known: 2021-09, or 2021.

export type Day = `${number}-${number}-${number}`;
export type Precision = "day" | "month" | "year";

const shanghai = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

export function dayInShanghai(instant: Date): Day {
  return stampInShanghai(instant).slice(0, 10) as Day;
}

/** An instant as government pages write it: 2021-09-27 08:30, in Asia/Shanghai. */
export function stampInShanghai(instant: Date): string {
  const parts = Object.fromEntries(shanghai.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** Whether the text names a day that exists. There is no year nought, and PostgreSQL knows none. */
export function isDay(text: string): text is Day {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Whether the text names a day, a month or a year that exists. */
export function isPartialDay(text: string): boolean {
  return isDay(text) || isDay(`${text}-01`) || isDay(`${text}-01-01`);
}

/** A day as people write it: 2021-9-27, 2021/09/27, 2021.9.27, 20210927, 2021年9月27日, 二〇二一年九月二十七日. Null for anything else. */
export function readDay(typed: string): Day | null {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(inDigits(typed))?.toSpliced(2, 1) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(inDigits(typed)) ??
    [];
  const read = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(read) ? read : null;
}

/** The same where perhaps only the month or the year is known: 2021年9月, 2021-09, 2021年. */
export function readPartialDay(typed: string): string | null {
  const [, year = "", month] = /^(\d{4})(?:[-/.年](\d{1,2})月?|年)?$/.exec(inDigits(typed)) ?? [];
  const read = month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
  return readDay(typed) ?? (isPartialDay(read) ? read : null);
}

/** Documents of older years spell their dates: 二〇二一 is 2021, 二十七 is 27. */
function inDigits(typed: string): string {
  const plain = typed.normalize("NFKC").replaceAll(/[\s\p{Cf}]/gu, "");
  return plain
    .replaceAll(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (tens) => {
      const [before = "", behind = ""] = tens.split("十");
      return String(10 * (chineseDigits.indexOf(before) || 1) + Math.max(chineseDigits.indexOf(behind), 0));
    })
    .replaceAll(/[〇○零一二三四五六七八九]/g, (digit) => String(Math.max(chineseDigits.indexOf(digit), 0)));
}

const chineseDigits = "〇一二三四五六七八九";

export function precisionOf(partial: string): Precision {
  if (partial.length === 4) return "year";
  return partial.length === 7 ? "month" : "day";
}

export function dayBefore(day: Day): Day {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - 1);
  return instant.toISOString().slice(0, 10) as Day;
}

/** The same day of a later month; its last day where it has none such: 2026-08-31 and six months → 2027-02-28. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return dayFromDate(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate()))));
}

/** A column of type `date` (midnight UTC in JavaScript) as the day it means. */
export function dayFromDate(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** The day as a column of type `date` takes it. */
export function dateFromDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The instant of a day and a time such as 09:30 in Asia/Shanghai; null where there is no such day or time. */
export function instantInShanghai(day: string, time: string): Date | null {
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? at(day, time) : null;
}

/** The first instant of a day in Asia/Shanghai. */
export function startOfDay(day: Day): Date {
  return at(day, "00:00");
}

/** The first instant that is no longer of the day. */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + 86_400_000);
}

/** China has had one offset and no summer time since 1991. */
function at(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

/** How many days `later` comes after `earlier`; negative where it comes before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (dateFromDay(later).getTime() - dateFromDay(earlier).getTime()) / 86_400_000;
}

/** The last day that a partial day may mean: 2021-02 → 2021-02-28, 2021 → 2021-12-31. */
export function lastDayOf(partial: string): Day {
  const [year, month = "12", day] = partial.split("-");
  if (day) return partial as Day;
  return dayFromDate(new Date(Date.UTC(Number(year), Number(month), 0)));
}
