// Spreadsheets count days from the last one of 1899, and believe that 1900 was a leap year. Pure.
import { type Day, dayFromDate } from "#lib/values/day.ts";

const dayOne = Date.UTC(1899, 11, 30);
/** Workbooks that began on an old Macintosh count from 1904. */
const from1904 = 1462;
/** 1954 to 2119: numbers that were meant as days, and hardly as anything else. */
const [first, last] = [20_000, 80_000];

/** The day that a number means; its hours are left out. Null for a number that is hardly meant as a day. */
export function dayOfSerial(serial: number, is1904 = false): Day | null {
  const days = Math.floor(serial) + (is1904 ? from1904 : 0);
  return days >= first && days <= last ? dayFromDate(new Date(dayOne + days * 86_400_000)) : null;
}
