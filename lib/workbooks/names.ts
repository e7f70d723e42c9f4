// What a cell may call an option, an answer or another document: in both languages of the desk, Chinese first.
import { enStaff } from "#lib/i18n/staff/en.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import type { Names } from "./cells.ts";

/** `dataSet`: of whose district the options are. */
export function namesIn(referable: Names["referable"], dataSet: DataSet = "fengze"): Names {
  return {
    dataSet,
    options: [zhStaff.options, enStaff.options],
    answers: [zhStaff.workbooks.answers, enStaff.workbooks.answers],
    referable,
  };
}
