// Why a file cannot be read, by a code whose sentence the desk has in its languages.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

export type ProblemCode = keyof StaffWords["workbooks"]["problems"];

export class Unreadable extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, number>>;

  constructor(code: ProblemCode, values: Readonly<Record<string, number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
