import { expect, test } from "vitest";
import { Dates } from "#components/page/dates.tsx";
import type { Day } from "#lib/values/day.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

const instant = new Date("2026-05-23T00:30:00Z");
const dates = (confirmedOn: Day | null, today?: Day, language = hans) =>
  textOfMarkup(
    draw(
      <Dates
        language={language}
        published={{ edition: 2, publishedAt: instant, changedAt: instant, confirmedOn }}
        today={today}
      />,
    ),
  );

test("a page says when it was published, when its content changed, and when it was confirmed", () => {
  expect(dates("2026-06-01", "2026-06-02")).toBe(
    "首次发布 2026-05-23 08:30 · 内容更新 2026-05-23 08:30 · 最近核实 2026年6月1日 · 第2版",
  );
});

test.each<[Day | null, Day | undefined, boolean]>([
  ["2026-06-01", "2026-12-01", false],
  ["2026-06-01", "2026-12-02", true],
  [null, "2026-11-23", false],
  [null, "2026-11-24", true],
  [null, undefined, false],
])(
  "confirmed on %j and read on %j, it says that this is more than six months ago: %s",
  (day, today, says) => {
    expect(dates(day, today).includes("已超过6个月")).toBe(says);
    expect(dates(day, today, en).includes("more than six months ago")).toBe(says);
  },
);
