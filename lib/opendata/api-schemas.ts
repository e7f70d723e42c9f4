// What the API's answers are made of, by name: the rows of each table, the parts of it that are given, and problems.
import { z } from "zod";
import { type TableName, tableNames } from "#lib/values/data-files.ts";
import { about, inBothLanguages } from "./about.ts";
import { problem } from "./problem.ts";
import { type ColumnName, columnsOfTable, tables } from "./tables.ts";

/** One part of a table: what it is, its rows, and where the next part is. */
export function pageSchema(name: TableName) {
  return z.strictObject({
    ...about,
    rows: z.array(tables[name].row),
    /** The address of the next part; null at the end. */
    next: z.url().nullable(),
  });
}

const components = z.registry<{ id: string }>();
for (const name of tableNames) {
  components.add(tables[name].row, { id: rowName(name) });
  components.add(pageSchema(name), { id: `${rowName(name)}Page` });
}
components.add(problem, { id: "Problem" });

export const schemaAddress = (id: string) => `#/components/schemas/${id}`;

/** Every schema by its name, its columns explained. */
export function apiSchemas(): Record<string, object> {
  const { schemas } = z.toJSONSchema(components, { uri: schemaAddress, override: simplify });
  const named = Object.entries(schemas).map(([id, schema]) => [id, plain(schema)] as const);
  const all = Object.fromEntries(named) as Record<string, { properties?: Record<string, object> }>;
  for (const name of tableNames) explain(all[rowName(name)]?.properties ?? {}, name);
  return all;
}

function explain(properties: Record<string, object>, name: TableName): void {
  for (const column of columnsOfTable(name)) {
    const description = inBothLanguages(({ data }) => data.columns[column.name as ColumnName]);
    Object.assign(properties[column.name] ?? {}, { description });
  }
}

type Written = { format?: string; pattern?: string; additionalProperties?: unknown };

/** Where a format says it, the pattern that zod adds says no more; and a column may come to be added. */
function simplify({ jsonSchema }: { jsonSchema: Written }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  delete jsonSchema.additionalProperties;
}

/** Within a description a schema has neither a dialect nor an address of its own. */
export function plain({ $schema, $id, ...schema }: { $schema?: string; $id?: string }): object {
  return schema;
}

/** parks → Park. */
export function rowName(name: TableName): string {
  const singular = name.replace(/ies$/, "y").replace(/s$/, "");
  return singular.slice(0, 1).toUpperCase() + singular.slice(1);
}
