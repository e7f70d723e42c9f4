import { expect, test } from "vitest";
import { latenessOf, overdueBefore } from "#lib/enquiries/lateness.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";

const rows: [received: Day, today: Day, isAnswered: boolean, isClosed: boolean, late: string | null][] = [
  ["2026-11-23", "2026-11-23", false, false, null],
  ["2026-11-23", "2026-11-28", false, false, null],
  ["2026-11-23", "2026-11-29", false, false, "answer"],
  ["2026-11-23", "2026-11-29", true, false, null],
  ["2026-11-23", "2027-01-22", true, false, null],
  ["2026-11-23", "2027-01-22", false, false, "answer"],
  ["2026-11-23", "2027-01-23", false, false, "close"],
  ["2026-11-23", "2027-01-23", true, false, "close"],
  ["2026-11-23", "2027-01-23", true, true, null],
  ["2026-11-23", "2027-01-23", false, true, null],
  ["2026-02-27", "2026-03-04", false, false, null],
  ["2026-02-27", "2026-03-05", false, false, "answer"],
];

test.each(rows)(
  "received on %s, on %s, answered %s, closed %s: %s",
  (received, today, isAnswered, isClosed, late) => {
    expect(latenessOf({ received, isAnswered, isClosed }, today)).toBe(late);
  },
);

test("what is looked for in the database is what is overdue, to the second in Shanghai", () => {
  const { answer, close } = overdueBefore("2026-11-29");
  const late = (instant: number) =>
    latenessOf(
      { received: dayInShanghai(new Date(instant)), isAnswered: false, isClosed: false },
      "2026-11-29",
    );
  expect(answer.toISOString()).toBe("2026-11-23T16:00:00.000Z");
  expect([late(answer.getTime()), late(answer.getTime() - 1000)]).toEqual([null, "answer"]);
  expect([late(close.getTime()), late(close.getTime() - 1000)]).toEqual(["answer", "close"]);
});
