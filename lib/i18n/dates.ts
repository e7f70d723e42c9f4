// Days and periods as each language writes them.
import { precisionOf } from "#lib/values/day.ts";
import type { Locale } from "./locale.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** 2021-09-27 → 2021年9月27日 · 27 September 2021; 2021-09 and 2021 as precise as they are. */
export function writeDay(locale: Locale, partial: string): string {
  const [year = "", month = "", day = ""] = partial.split("-");
  const precision = precisionOf(partial);
  if (locale === "en") {
    const name = months[Number(month) - 1];
    if (precision === "year") return year;
    return precision === "month" ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  }
  if (precision === "year") return `${year}年`;
  return precision === "month"
    ? `${year}年${Number(month)}月`
    : `${year}年${Number(month)}月${Number(day)}日`;
}

type Span = {
  start: string | null;
  end: string | null;
  precision: "day" | "month" | "year" | "open" | "none";
};

/** A period: 2021年2月 · 2021年1月至8月 · 2021年起，截止日未写 · January to August 2021. Empty where there is none. */
export function writePeriod(locale: Locale, { start, end, precision }: Span): string {
  if (start === null) return "";
  if (end === null) return writeOpenPeriod(locale, start);
  const length = { day: 10, month: 7, year: 4 }[precision as "day" | "month" | "year"] ?? 10;
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  if (from === to) return writeDay(locale, from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (locale === "en") {
    const begin =
      sameYear && length === 7 ? (months[Number(from.slice(5, 7)) - 1] ?? from) : writeDay(locale, from);
    return `${begin} to ${writeDay(locale, to)}`;
  }
  const last = writeDay(locale, to);
  return `${writeDay(locale, from)}至${sameYear ? last.slice(last.indexOf("年") + 1) : last}`;
}

/** A source that says "2021" and not until when means the year's beginning, not its first day. */
function writeOpenPeriod(locale: Locale, start: string): string {
  const from = writeDay(locale, start.replace(/-01-01$/, ""));
  if (locale === "en") return `from ${from}, end not stated`;
  return `${from}起，${locale === "zh-Hant" ? "截止日未寫" : "截止日未写"}`;
}
