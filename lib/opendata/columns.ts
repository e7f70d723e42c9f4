// The columns of a table: what a cell may hold, told by the zod schema of its row, and so alike in files, API and descriptions.
import { z } from "zod";
import { documentId } from "#lib/sources/evidence.ts";
import { isPartialDay } from "#lib/values/day.ts";

/** What one cell holds. Decimals are exact text; a list is one of ids or names; null is not known, and never nought. */
export type Value = string | number | boolean | null | readonly string[];

export const columnTypes = [
  "text",
  "code",
  "list",
  "integer",
  "decimal",
  "boolean",
  "day",
  "instant",
] as const;
export type ColumnType = (typeof columnTypes)[number];

export type Column = { name: string; type: ColumnType; isRequired: boolean; codes: readonly string[] };

/** The kinds of cells that rows are made of. */
export const text = z.string();
export const id = documentId;
export const list = z.array(z.string());
export const integer = z.int();
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ format: "decimal" });
export const day = z.iso.date();
/** A day, a month or a year: as precise as it is known. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isPartialDay);
export const instant = z.iso.datetime();
export const address = z.url({ protocol: /^https?$/ });

/** The columns in their order. */
export function columnsOf(row: z.ZodObject): Column[] {
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, schema]) => columnFrom(name, schema as Property));
}

type Property = {
  type?: string | string[];
  format?: string;
  enum?: string[];
  const?: string;
  anyOf?: Property[];
};

function columnFrom(name: string, property: Property): Column {
  // An empty cell is one alternative, or one of the types.
  const types = (property.anyOf ?? [property]).flatMap(({ type }) => type ?? []);
  const held = property.anyOf?.find(({ type }) => type !== "null") ?? property;
  const codes = held.enum ?? (held.const === undefined ? [] : [held.const]);
  const [type = ""] = types.filter((each) => each !== "null");
  return {
    name,
    type: codes.length > 0 ? "code" : typeOf(type, held.format),
    isRequired: !types.includes("null"),
    codes,
  };
}

function typeOf(type: string, format = ""): ColumnType {
  if (type === "integer" || type === "boolean") return type;
  if (type === "array") return "list";
  const byFormat: Record<string, ColumnType> = { decimal: "decimal", date: "day", "date-time": "instant" };
  return byFormat[format] ?? "text";
}
