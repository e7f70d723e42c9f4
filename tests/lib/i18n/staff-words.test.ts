import { expect, test } from "vitest";
import { enStaff } from "#lib/i18n/staff/en.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import { sentencesOf } from "../../support/sentences.ts";

/** The forms' words. */
const wordsOf = ({ edit, sections, fields, options, problems, workbooks }: typeof zhStaff) =>
  sentencesOf({ edit, sections, fields, options, problems, workbooks });
const chinese = wordsOf(zhStaff);
const english = wordsOf(enStaff);

test("the forms' words stand at the same places in English and in Chinese", () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test("none of them is empty", () => {
  for (const words of [chinese, english])
    expect([...words].filter(([, text]) => text.trim() === "").map(([at]) => at)).toEqual([]);
});

test("the English ones hold no Chinese", () => {
  expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([at]) => at)).toEqual([]);
});
