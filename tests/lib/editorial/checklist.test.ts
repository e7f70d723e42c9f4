import { expect, test } from "vitest";
import { confirmedAhead, missingEnglish } from "#lib/editorial/checklist.ts";
import type { Day } from "#lib/values/day.ts";

test("texts without English are named by the field that lacks it", () => {
  const content = {
    name: { zh: "甲", en: "A" },
    basis: { zh: "口径" },
    note: { zh: "" },
    notes: [{ zh: "一" }, { zh: "二", en: "Two" }, { zh: "三", en: "" }],
    asWritten: "8个",
    sumNote: null,
  };
  expect(missingEnglish(content)).toEqual(
    ["basis.en", "notes.0.en", "notes.2.en"].map((field) => ({ field, code: "no_english" })),
  );
});

test("what is said to be confirmed on a day to come is named, wherever it stands", () => {
  const content = {
    confirmedOn: "2026-11-24",
    closedOn: "2026-12-31",
    sites: [
      { spaces: [{ confirmedOn: "2026-11-23" }, { confirmedOn: "2027-01-01" }, { confirmedOn: null }] },
    ],
    policies: [{ validityConfirmedOn: "2062-11-23" }],
  };
  expect(confirmedAhead(content, "2026-11-23" as Day)).toEqual(
    ["confirmedOn", "sites.0.spaces.1.confirmedOn", "policies.0.validityConfirmedOn"].map((field) => ({
      field,
      code: "in_the_future",
    })),
  );
});
