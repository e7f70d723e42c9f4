// What a cell says: a field's value as a workbook has it, and what people leave in such a cell, understood or not.

import { isBlank, valuesOffered } from "#lib/editorial/form.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { ColumnType, Value } from "#lib/opendata/columns.ts";
import { listSeparator } from "#lib/opendata/csv.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { readDay, readPartialDay } from "#lib/values/day.ts";
import { parseMoney } from "#lib/values/money.ts";
import { readDecimal, readInteger, withoutNoughts } from "#lib/values/number.ts";
import type { Fields } from "./rows.ts";
import { valueAt } from "./rows.ts";
import { dayOfSerial } from "./serial-day.ts";
import type { CellField, FieldColumn } from "./tables.ts";

/** A cell of a sheet as its program shows it. A day is written 2026-03-01; a number as plain decimal text. */
export type Cell = { text: string; is: "text" | "number" | "day" | "boolean" | "error" };

/** What options and documents are called, in every language of the desk. */
export type Names = {
  dataSet: DataSet;
  options: readonly StaffWords["options"][];
  answers: readonly { yes: string; no: string }[];
  referable: Partial<Record<DocumentKind, readonly { id: string; name: string }[]>>;
};

export const cellProblems = [
  "not_a_number",
  "money_in_number",
  "money_without_unit",
  "not_money",
  "not_a_day",
  "not_a_partial_day",
  "not_an_option",
  "unknown_reference",
  "became_a_day",
  "error_value",
  "too_long",
] as const;
export type CellProblem = (typeof cellProblems)[number];

export type Understood = { value: unknown } | { problem: CellProblem };

/** More than any field of ours needs. */
export const longestCell = 10_000;

/** How a spreadsheet holds the field. */
export function typeOf({ is }: CellField): ColumnType {
  return is === "integer" || is === "decimal" ? is : "text";
}

/** A row's cell under a column, in the words of the first of the desk's languages. */
export function cellOf(column: FieldColumn, row: Fields, names: Names): Value {
  const { field, language } = column;
  const value = valueAt(column, row);
  if (language !== null) {
    const text = (value as Partial<Record<string, unknown>> | null | undefined)?.[language];
    return typeof text === "string" && text !== "" ? text : null;
  }
  if (field.is === "check")
    return value === true ? (names.answers[0]?.yes ?? null) : (names.answers[0]?.no ?? null);
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value))
    return value.map((each) => nameOf(field, String(each), names)).join(separatorOf(field)) || null;
  return typeof value === "number" ? value : nameOf(field, String(value), names);
}

/** What a person's cell means for the field, beside what the row held before. */
export function readCell(column: FieldColumn, row: Fields, cell: Cell, names: Names): Understood {
  const before = valueAt(column, row);
  if (plain(cell.text) === plain(String(cellOf(column, row, names) ?? ""))) return { value: before };
  if (cell.is === "error") return { problem: "error_value" };
  if (cell.text.length > longestCell) return { problem: "too_long" };
  const read = readValue(column, before, cell, names);
  return "value" in read && isSame(column.field, read.value, before) ? { value: before } : read;
}

function readValue({ field, language }: FieldColumn, before: unknown, cell: Cell, names: Names): Understood {
  const typed = cell.text.trim();
  if (typed === "" && field.is !== "text") return empty(field);
  switch (field.is) {
    case "text":
      return cell.is === "day"
        ? { problem: "became_a_day" }
        : withLanguage(field, language ?? "zh", before, typed);
    case "integer":
      return readNumber(readInteger(typed), typed);
    case "decimal":
      return readNumber(readDecimal(typed), typed);
    case "money":
      if (parseMoney(typed)) return { value: typed };
      return { problem: readDecimal(typed) === null ? "not_money" : "money_without_unit" };
    case "day":
      return readDate(readDay(typed) ?? serial(cell), "not_a_day");
    case "partial_day":
      return readDate(readPartialDay(typed) ?? serial(cell), "not_a_partial_day");
    case "check":
      return readAnswer(typed, names);
    case "choice":
      return known([optionOf(field, typed, names)], "not_an_option", ([one]) => one);
    case "choices":
      return known(
        parts(typed).map((part) => optionOf(field, part, names)),
        "not_an_option",
        distinct,
      );
    case "reference":
      return known([documentOf(field.to, typed, names)], "unknown_reference", ([one]) => one);
    case "references":
      return known(
        parts(typed).map((part) => documentOf(field.to, part, names)),
        "unknown_reference",
        distinct,
      );
    case "lines":
      return { value: cell.text.split("\n").filter((line) => line.trim() !== "") };
    default:
      return cell.is === "day" ? { problem: "became_a_day" } : { value: cell.text };
  }
}

function empty(field: CellField): Understood {
  if (field.is === "check") return { value: false };
  if (field.is === "choices" || field.is === "references" || field.is === "lines") return { value: [] };
  return { value: field.optional ? null : "" };
}

function withLanguage(field: CellField, language: "zh" | "en", before: unknown, typed: string): Understood {
  const held = typeof before === "object" && before !== null ? before : {};
  const { zh = "", ...others } = { ...held, [language]: typed } as Record<string, unknown>;
  const told = Object.entries(others).filter(([, text]) => !isBlank(text));
  const value = { zh, ...Object.fromEntries(told) };
  return { value: field.optional && isBlank(value) ? null : value };
}

function readNumber(read: number | string | null, typed: string): Understood {
  if (read !== null) return { value: read };
  return { problem: parseMoney(typed) ? "money_in_number" : "not_a_number" };
}

function readDate(read: string | null, problem: CellProblem): Understood {
  return read === null ? { problem } : { value: read };
}

/** A day that its cell shows as a number, because its format was lost. */
function serial({ is, text }: Cell): string | null {
  return is === "number" ? dayOfSerial(Number(text)) : null;
}

function readAnswer(typed: string, { answers }: Names): Understood {
  const said = typed.normalize("NFKC").toLowerCase();
  const isOne = (list: readonly string[]) => list.some((each) => each.toLowerCase() === said);
  if (isOne([...answers.map(({ yes }) => yes), "true", "1", "√", "✓"])) return { value: true };
  if (isOne([...answers.map(({ no }) => no), "false", "0", "×"])) return { value: false };
  return { problem: "not_an_option" };
}

function nameOf(field: CellField, value: string, { options }: Names): string {
  if (field.is !== "choice" && field.is !== "choices") return value;
  return (options[0]?.[field.options] as Record<string, string> | undefined)?.[value] ?? value;
}

function optionOf(
  field: Extract<CellField, { is: "choice" | "choices" }>,
  typed: string,
  { options, dataSet }: Names,
) {
  const isCalled = (value: string) =>
    [value, ...options.map((each) => (each[field.options] as Record<string, string>)[value] ?? value)]
      .map(plain)
      .includes(plain(typed));
  return valuesOffered(field, dataSet).find(isCalled) ?? null;
}

/** By its number, or by its name where only one has it. */
function documentOf(kind: DocumentKind, typed: string, { referable }: Names): string | null {
  const there = referable[kind] ?? [];
  if (there.some(({ id }) => id === typed)) return typed;
  const called = there.filter(({ name }) => plain(name) === plain(typed));
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}

function known<T>(found: (string | null)[], problem: CellProblem, value: (found: string[]) => T): Understood {
  return found.includes(null) ? { problem } : { value: value(found as string[]) };
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function separatorOf({ is }: CellField): string {
  return is === "lines" ? "\n" : listSeparator;
}

function parts(typed: string): string[] {
  return typed
    .split(/[;；,，、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Spreadsheets drop the noughts behind a point, and spaces at either end say nothing. */
function isSame({ is }: CellField, one: unknown, other: unknown): boolean {
  if (is === "decimal" && typeof one === "string" && typeof other === "string" && readDecimal(other) !== null)
    return withoutNoughts(one) === withoutNoughts(other);
  return JSON.stringify(one) === JSON.stringify(other) || (isBlank(one) && isBlank(other) && is !== "check");
}

function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").trim();
}
