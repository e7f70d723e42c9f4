// What a table may be asked for: its filters, and which part of what they leave. Strict, so that nothing is quietly passed over.
import { z } from "zod";
import type { Language } from "#lib/i18n/language.ts";
import type { TableName } from "#lib/values/data-files.ts";
import { queryOf } from "#lib/values/query.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { type FilterName, type Filters, tables } from "./tables.ts";

const limit = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(1000))
  .default(100);

/** More than any table knows; what has more was not written by a person. */
const mostParameters = 10;

export type Query = { limit: number; after: string | null; filters: Filters };
export type Refused = { code: ProblemCode; parameters: string[] };

/** The schema of a table's query string. */
export function querySchema(name: TableName) {
  const { row, filters } = tables[name];
  return z.strictObject({ limit, after: row.shape.id.optional(), ...filters.shape });
}

export function readQuery(name: TableName, asked: URLSearchParams): Query | { refused: Refused } {
  const schema = querySchema(name);
  const keys = [...asked.keys()];
  if (keys.length > mostParameters) return refused("too_many_parameters", []);
  const unknown = keys.filter((key) => !Object.hasOwn(schema.shape, key));
  if (unknown.length > 0) return refused("unknown_parameter", unknown);
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (repeated.length > 0) return refused("repeated_parameter", repeated);
  const read = schema.safeParse(Object.fromEntries(asked));
  if (!read.success)
    return refused(
      "bad_value",
      read.error.issues.map(({ path }) => String(path[0])),
    );
  const { limit, after = null, ...filters } = read.data;
  return { limit, after, filters };
}

function refused(code: ProblemCode, parameters: readonly string[]): { refused: Refused } {
  return { refused: { code, parameters: [...new Set(parameters)] } };
}

/** The query in the one form in which its answer is kept: sorted, without what is the default anyway. */
export function writeQuery({ limit, after, filters }: Query): string {
  const pairs = Object.entries({ ...filters, after, limit: limit === 100 ? null : limit });
  return queryOf(Object.fromEntries(pairs.map(([key, value]) => [key, value?.toString()])));
}

/** What each refused parameter should have been. */
export function explainRefusal(language: Language, name: TableName, refused: Refused): Problem["errors"] {
  const { known } = language.words.data.api;
  const keys = Object.keys(querySchema(name).shape).join(", ");
  return refused.parameters.slice(0, mostParameters).map((parameter) => ({
    parameter: parameter.slice(0, 80),
    detail: refused.code === "unknown_parameter" ? known(keys) : expected(language, name, parameter),
  }));
}

function expected({ words }: Language, name: TableName, parameter: string): string {
  const property = z.toJSONSchema(querySchema(name), { io: "output" }).properties?.[parameter];
  const codes = typeof property === "object" ? (property.enum ?? []) : [];
  const what = words.data.filters[parameter as FilterName | "limit" | "after"];
  return words.data.api.expected(codes.length > 0 ? what + words.site.bracketed(codes.join(", ")) : what);
}
