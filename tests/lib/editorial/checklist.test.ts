import { expect, test } from "vitest";
import { missingEnglish } from "#lib/editorial/checklist.ts";

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
